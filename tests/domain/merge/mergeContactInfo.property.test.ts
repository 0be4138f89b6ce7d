import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type Contact,
  type ContactInfo,
  closedWeek,
  contactInfoSchema,
  createActionsCenterPolicy,
  evaluateCompleteness,
  isSameContactInfo,
  type MergeSide,
  mergeContactInfo,
  normalizeContactInfo,
  type Requirements,
  reconcileContactInfo,
  resolveClashes,
  resolveRequirements,
  WEEKDAYS,
} from "../../../src/domain/index.js";
import { requirements, typed, typedInfo } from "../arbitraries.js";
import { tidyInfo, twoEditsOf } from "./edits.js";

const three = typed.chain(({ requirements: rules, info }) =>
  fc.record({ rules: fc.constant(rules), base: fc.constant(info), other: typedInfo(rules) }),
);

const edited = requirements.chain((rules) =>
  tidyInfo(rules.sections).chain((info) =>
    twoEditsOf(info, rules.sections).map((versions) => ({ rules, ...versions })),
  ),
);

/** What saving `info` over `stored` stores: the sections that can't be edited stay (R4). */
function asSaved(stored: ContactInfo, info: ContactInfo, rules: Requirements) {
  return reconcileContactInfo(stored, info, rules).info;
}

function decideAll(merge: ReturnType<typeof mergeContactInfo>, side: MergeSide) {
  let decided = merge;
  // A choice can bring up another clash: what was kept may be too many.
  for (let round = 0; round < 4; round += 1) {
    const choices = Object.fromEntries(decided.clashes.map(({ key }) => [key, side]));
    decided = resolveClashes(merge, { ...decided.choices, ...choices });
  }
  return decided;
}

function rowsOf(info: ContactInfo, id: string): Contact[] {
  return info.contacts[id] ?? [];
}

function isEqualContent(one: Contact, other: Contact): boolean {
  return JSON.stringify({ ...one, id: "" }) === JSON.stringify({ ...other, id: "" });
}

describe("any three records", () => {
  test.prop([three])("where one side did nothing, the other side's record counts", (given) => {
    const { rules, base, other } = given;
    const theirs = mergeContactInfo(base, base, other, rules);
    expect(theirs.clashes).toEqual([]);
    expect(isSameContactInfo(theirs.info, other, rules)).toBe(true);

    const mine = mergeContactInfo(base, other, base, rules);
    expect(mine.clashes).toEqual([]);
    expect(isSameContactInfo(mine.info, asSaved(base, other, rules), rules)).toBe(true);
  });

  test.prop([three])("where both did the same, nothing clashes", ({ rules, base, other }) => {
    const { info, clashes, changes } = mergeContactInfo(base, other, other, rules);
    expect(clashes).toEqual([]);
    expect(changes).toEqual([]);
    expect(isSameContactInfo(info, other, rules)).toBe(true);
  });

  test.prop([three])("no argument is changed", ({ rules, base, other }) => {
    const before = JSON.stringify([base, other]);
    mergeContactInfo(base, other, base, rules);
    expect(JSON.stringify([base, other])).toBe(before);
  });
});

describe("two people who edit one record", () => {
  test.prop([edited], { numRuns: 200 })(
    "no edit disappears without a choice",
    ({ rules, base, mine, theirs }) => {
      const merge = mergeContactInfo(base, mine, theirs, rules);
      const clashing = (section: string, part = "") =>
        merge.clashes.some((clash) => clash.section === section && clash.path.includes(part));
      for (const section of rules.sections.filter(
        (one) => one.editable && one.kind === "contacts",
      )) {
        const { id } = section;
        const merged = rowsOf(merge.info, id);
        const isThere = (row: Contact) =>
          merged.some(
            (other) =>
              other.id === row.id ||
              (row.userId !== undefined && other.userId === row.userId) ||
              (section.source === "anyone" &&
                other.email?.toLowerCase() === row.email?.toLowerCase()),
          );
        for (const [one, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          for (const row of rowsOf(normalizeContactInfo(one, rules), id)) {
            const stored = rowsOf(normalizeContactInfo(base, rules), id);
            // Removed and given again as it was: no edit.
            const isRetyped = stored.some((old) => isEqualContent(old, row));
            const before = rowsOf(normalizeContactInfo(base, rules), id).find(
              (old) => old.id === row.id,
            );
            const beside = rowsOf(normalizeContactInfo(other, rules), id).find(
              (old) => old.id === row.id,
            );
            if (!before && !isRetyped) expect(isThere(row) || clashing(id)).toBe(true);
            if (!before || section.source !== "anyone") continue;
            // Changed by one and removed by the other.
            if (!beside && !isRetyped) expect(isThere(row) || clashing(id)).toBe(true);
            if (!beside) continue;
            const kept = merged.find((found) => found.id === row.id);
            for (const field of ["name", "email", "phone"] as const) {
              if (row[field] === before[field]) continue;
              if (beside[field] === before[field]) expect(kept?.[field]).toBe(row[field]);
              else if (row[field]?.toLowerCase() !== beside[field]?.toLowerCase()) {
                expect(clashing(id, `/${row.id}/${field}`)).toBe(true);
              }
            }
          }
        }
      }
    },
  );

  test.prop([edited], { numRuns: 300 })(
    "the merge of two valid records is valid",
    ({ rules, base, mine, theirs }) => {
      const isValid = (info: ContactInfo) =>
        evaluateCompleteness(info, rules).sections.every(({ status }) => status !== "invalid");
      fc.pre([base, mine, theirs].every(isValid));
      const merge = mergeContactInfo(base, mine, theirs, rules);
      for (const side of ["mine", "theirs"] as const) {
        expect(isValid(decideAll(merge, side).info)).toBe(true);
      }
    },
  );

  const dates = fc
    .uniqueArray(fc.constantFrom("2026-11-11", "2026-12-24", "2026-12-25", "2027-01-01"))
    .map((list) => list.toSorted());

  test.prop([fc.uuid(), dates, dates, dates])(
    "special days stay in order, whoever gave or took them",
    (id, ...versions) => {
      const rules = resolveRequirements(createActionsCenterPolicy({ merchantIntegrations: [] }), {
        environment: "production",
        integrations: [],
      });
      const [base, mine, theirs] = versions.map((list): ContactInfo => {
        const weekly = { ...closedWeek(), monday: [{ opens: "09:00", closes: "17:00" }] };
        const exceptions = list.map((date) => ({ date, ranges: [] }));
        const schedule = { id, timeZones: ["Europe/Warsaw"], weekly, exceptions };
        return { contacts: {}, supportHours: { schedules: [schedule] } };
      }) as [ContactInfo, ContactInfo, ContactInfo];
      const { info } = decideAll(mergeContactInfo(base, mine, theirs, rules), "mine");
      const merged = info.supportHours.schedules[0]?.exceptions?.map(({ date }) => date) ?? [];
      expect(merged).toEqual(merged.toSorted());
    },
  );

  test.prop([edited], { numRuns: 200 })(
    "no hours disappear without a choice",
    ({ rules, base, mine, theirs }) => {
      if (!rules.sections.some(({ kind }) => kind === "supportHours")) return;
      const merge = mergeContactInfo(base, mine, theirs, rules);
      const find = (info: ContactInfo, id: string) =>
        info.supportHours.schedules.find((schedule) => schedule.id === id);
      for (const before of base.supportHours.schedules) {
        const [own, other, kept] = [mine, theirs, merge.info].map((info) => find(info, before.id));
        if (!own || !other) continue;
        for (const day of WEEKDAYS) {
          const [b, m, t, k] = [before, own, other, kept].map((one) =>
            JSON.stringify(one?.weekly[day]),
          );
          const path = `/supportHours/schedules/${before.id}/weekly/${day}`;
          const isClash = merge.clashes.some((clash) => clash.path === path);
          expect(isClash).toBe(m !== t && m !== b && t !== b);
          if (!isClash && kept) expect(k).toBe(m === b ? t : m);
        }
        for (const zone of [...own.timeZones, ...other.timeZones]) {
          const isRemoved =
            before.timeZones.includes(zone) &&
            !(own.timeZones.includes(zone) && other.timeZones.includes(zone));
          if (kept) expect(kept.timeZones.includes(zone)).toBe(!isRemoved);
        }
      }
    },
  );

  test.prop([edited], { numRuns: 200 })(
    "it does not matter who is who where nothing clashes",
    ({ rules, base, mine, theirs }) => {
      const one = mergeContactInfo(base, mine, theirs, rules);
      const other = mergeContactInfo(base, theirs, mine, rules);
      expect(other.clashes.map(({ kind, section }) => [kind, section])).toEqual(
        one.clashes.map(({ kind, section }) => [kind, section]),
      );
      if (one.clashes.length > 0) return;
      expect(isSameContactInfo(one.info, other.info, rules)).toBe(true);
    },
  );

  test.prop([edited], { numRuns: 200 })(
    "choosing one side everywhere leaves nothing to decide, and keeps all of that side's edits",
    ({ rules, base, mine, theirs }) => {
      const merge = mergeContactInfo(base, mine, theirs, rules);
      for (const [side, own] of [
        ["mine", mine],
        ["theirs", theirs],
      ] as const) {
        const decided = decideAll(merge, side);
        expect(decided.clashes.filter(({ choice }) => choice === undefined)).toEqual([]);
        // Merged once more, that side's record has nothing to add.
        const again = mergeContactInfo(base, own, decided.info, rules);
        for (const clash of again.clashes) expect(clash.kind).toMatch(/^(order|removed|tooMany)/);
        for (const { id, source, editable } of rules.sections) {
          if (!editable || source !== "anyone") continue;
          for (const row of rowsOf(normalizeContactInfo(own, rules), id)) {
            const before = rowsOf(normalizeContactInfo(base, rules), id).find(
              (old) => old.id === row.id,
            );
            const kept = rowsOf(decided.info, id).find((found) => found.id === row.id);
            for (const field of ["name", "phone"] as const) {
              if (before && kept && row[field] !== before[field]) {
                expect(kept[field]).toBe(row[field]);
              }
            }
          }
        }
      }
    },
  );

  test.prop([edited], { numRuns: 60 })(
    "a merge without clashes is well formed, and merging it again changes nothing",
    ({ rules, base, mine, theirs }) => {
      const { info, clashes } = mergeContactInfo(base, mine, theirs, rules);
      const isValid = (one: ContactInfo) => contactInfoSchema(rules).isValidSync(one);
      if (clashes.length > 0 || ![base, mine, theirs].every(isValid)) return;
      expect(isValid(info)).toBe(true);
      for (const side of [mine, theirs]) {
        const again = mergeContactInfo(side, info, side, rules);
        expect(again.clashes).toEqual([]);
        expect(isSameContactInfo(again.info, info, rules)).toBe(true);
      }
    },
  );
});
