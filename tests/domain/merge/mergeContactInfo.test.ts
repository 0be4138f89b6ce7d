import { describe, expect, it } from "vitest";
import {
  type Contact,
  type ContactInfo,
  closedWeek,
  emptyContactInfo,
  mergeContactInfo,
  resolveClashes,
  type SupportSchedule,
} from "../../../src/domain/index.js";
import { resolveRequirements } from "../../../src/domain/policy/resolveRequirements.js";
import {
  sampleContactInfo,
  sampleId,
  samplePolicy,
  sampleRequirements,
} from "../../../src/testing/index.js";

const SECTION = "technicalEmergency";
const rules = sampleRequirements();

function record(rows: Contact[], schedules: SupportSchedule[] = []): ContactInfo {
  return { contacts: { [SECTION]: rows }, supportHours: { schedules } };
}

function person(number: number, more: Partial<Contact> = {}): Contact {
  return { id: sampleId(number), name: `P${number}`, email: `p${number}@x.example`, ...more };
}

function hours(number: number, timeZones: string[], monday = "09:00"): SupportSchedule {
  const weekly = { ...closedWeek(), monday: [{ opens: monday, closes: "17:00" }] };
  return { id: sampleId(number), timeZones, weekly };
}

const merge = (base: ContactInfo, mine: ContactInfo, theirs: ContactInfo) =>
  mergeContactInfo(base, mine, theirs, rules);
const rowsOf = ({ info }: { info: ContactInfo }) => info.contacts[SECTION];

describe("contacts", () => {
  it("are merged field by field", () => {
    const result = merge(
      record([person(1)]),
      record([person(1, { name: "Ada" })]),
      record([person(1, { phone: "+48221234567" })]),
    );
    expect(result.clashes).toEqual([]);
    expect(rowsOf(result)).toEqual([person(1, { name: "Ada", phone: "+48221234567" })]);
    expect(result.changes).toEqual([
      expect.objectContaining({ by: "mine", kind: "changed", parts: ["name"] }),
      expect.objectContaining({ by: "theirs", kind: "changed", parts: ["phone"] }),
    ]);
  });

  it("are not doubled when two people fill an empty record", () => {
    const result = merge(
      emptyContactInfo(),
      record([person(1, { name: "Ada", email: "Ada@x.example" }), person(2)]),
      record([{ ...person(5), name: "Ada", email: "ada@x.example", phone: "+48221234567" }]),
    );
    expect(result.clashes).toEqual([]);
    expect(rowsOf(result)?.map(({ name }) => name)).toEqual(["Ada", "P2"]);
    expect(rowsOf(result)?.[0]).toMatchObject({ email: "ada@x.example", phone: "+48221234567" });
  });

  it("are one where both chose the same user of the portal", () => {
    const users = (id: number, ...ids: string[]): ContactInfo => ({
      ...emptyContactInfo(),
      contacts: { alert: ids.map((userId, index) => ({ id: sampleId(id + index), userId })) },
    });
    const { info, clashes } = merge(
      emptyContactInfo(),
      users(1, "u-anna", "u-priya"),
      users(5, "u-priya", "u-marek"),
    );
    expect(clashes).toEqual([]);
    expect(info.contacts.alert?.map(({ userId }) => userId).sort()).toEqual([
      "u-anna",
      "u-marek",
      "u-priya",
    ]);
  });

  it("clash in a field that both changed differently, and the choice counts", () => {
    const versions = [person(1), person(1, { name: "Ada" }), person(1, { name: "Jo" })] as const;
    const [base, mine, theirs] = versions.map((row) => record([row]));
    if (!base || !mine || !theirs) throw new Error("three versions");
    const result = merge(base, mine, theirs);
    expect(result.clashes).toEqual([
      expect.objectContaining({
        kind: "field",
        field: "name",
        section: SECTION,
        path: `/contacts/${SECTION}/${sampleId(1)}/name`,
        base: "P1",
        mine: "Ada",
        theirs: "Jo",
        choice: undefined,
      }),
    ]);
    const key = result.clashes[0]?.key ?? "";
    expect(rowsOf(resolveClashes(result, { [key]: "theirs" }))?.[0]?.name).toBe("Jo");
    expect(rowsOf(resolveClashes(result, { [key]: "mine" }))?.[0]?.name).toBe("Ada");
  });

  it.each([
    { by: "me", mine: [], theirs: [person(1, { name: "Jo" })], keeps: "theirs", drops: "mine" },
    { by: "them", mine: [person(1, { name: "Jo" })], theirs: [], keeps: "mine", drops: "theirs" },
  ] as const)("removed by $by and changed by the other clash", ({ mine, theirs, keeps, drops }) => {
    const result = merge(record([person(1)]), record([...mine]), record([...theirs]));
    expect(result.clashes.map(({ kind }) => kind)).toEqual(["removedContact"]);
    const key = result.clashes[0]?.key ?? "";
    expect(rowsOf(resolveClashes(result, { [key]: keeps }))?.[0]?.name).toBe("Jo");
    expect(rowsOf(resolveClashes(result, { [key]: drops }))).toEqual([]);
  });

  it("that nobody else touched are removed without asking", () => {
    const result = merge(
      record([person(1), person(2), person(3)]),
      record([person(1), person(3)]),
      record([person(1), person(2)]),
    );
    expect(result.clashes).toEqual([]);
    expect(rowsOf(result)).toEqual([person(1)]);
  });

  it("keep their order, and what was added follows the one it was put after", () => {
    const result = merge(
      record([person(1), person(2), person(3)]),
      record([person(1), person(9), person(2), person(3)]),
      record([person(3), person(8), person(1), person(2)]),
    );
    expect(rowsOf(result)?.map(({ name }) => name)).toEqual(["P3", "P8", "P1", "P9", "P2"]);
  });

  it("that both put into another order clash", () => {
    const [a, b, c] = [person(1), person(2), person(3)];
    const result = merge(record([a, b, c]), record([b, a, c]), record([a, c, b]));
    expect(result.clashes.map(({ kind }) => kind)).toEqual(["order"]);
    const key = result.clashes[0]?.key ?? "";
    expect(rowsOf(resolveClashes(result, { [key]: "theirs" }))).toEqual([a, c, b]);
  });

  it("that are too many only together clash, and none is dropped without a choice", () => {
    const two = { ...rules, sections: rules.sections.map((one) => ({ ...one, max: 2 })) };
    const result = mergeContactInfo(
      record([person(1)]),
      record([person(1), person(2)]),
      record([person(1), person(3)]),
      two,
    );
    expect(result.clashes).toEqual([expect.objectContaining({ kind: "tooManyContacts", max: 2 })]);
    expect(rowsOf(result)).toHaveLength(3);
    const key = result.clashes[0]?.key ?? "";
    expect(rowsOf(resolveClashes(result, { [key]: "mine" }))).toEqual([person(1), person(2)]);
    expect(rowsOf(resolveClashes(result, { [key]: "theirs" }))).toEqual([person(1), person(3)]);
  });
});

describe("support hours", () => {
  it("are merged day by day, and zones as a set", () => {
    const base = hours(1, ["UTC", "Europe/Warsaw"]);
    const mine = structuredClone(base);
    mine.weekly.friday = [{ opens: "10:00", closes: "14:00" }];
    mine.timeZones = ["UTC", "Europe/Warsaw", "America/New_York"];
    const theirs = structuredClone(base);
    theirs.weekly.monday = [];
    theirs.timeZones = ["Europe/Warsaw"];
    const { info, clashes } = merge(record([], [base]), record([], [mine]), record([], [theirs]));
    expect(clashes).toEqual([]);
    expect(info.supportHours.schedules).toEqual([
      {
        ...base,
        timeZones: ["Europe/Warsaw", "America/New_York"],
        weekly: { ...base.weekly, monday: [], friday: [{ opens: "10:00", closes: "14:00" }] },
      },
    ]);
  });

  it.each([
    { what: "with a zone in common", zones: [["UTC"], ["UTC", "Europe/Warsaw"]], count: 1 },
    { what: "of which one has no zone yet", zones: [[], ["Europe/Warsaw"]], count: 1 },
    { what: "of different zones", zones: [["UTC"], ["Europe/Warsaw"]], count: 2 },
  ])("two people's first hours, $what, make $count", ({ zones: [own = [], other = []], count }) => {
    const { info, clashes } = merge(
      emptyContactInfo(),
      record([], [hours(1, own)]),
      record([], [hours(2, other)]),
    );
    expect(clashes).toEqual([]);
    expect(info.supportHours.schedules).toHaveLength(count);
  });

  it("clash on a day that both changed, and on a date", () => {
    const special = (opens: string) => ({
      exceptions: [{ date: "2026-12-24", ranges: [{ opens, closes: "12:00" }] }],
    });
    const result = merge(
      record([], [hours(1, ["UTC"])]),
      record([], [{ ...hours(1, ["UTC"], "10:00"), ...special("08:00") }]),
      record([], [{ ...hours(1, ["UTC"], "11:00"), ...special("09:00") }]),
    );
    expect(result.clashes.map(({ kind, path }) => [kind, path])).toEqual([
      ["day", `/supportHours/schedules/${sampleId(1)}/weekly/monday`],
      ["date", `/supportHours/schedules/${sampleId(1)}/exceptions/2026-12-24`],
    ]);
    const choices = Object.fromEntries(result.clashes.map(({ key }) => [key, "theirs"] as const));
    const [schedule] = resolveClashes(result, choices).info.supportHours.schedules;
    expect(schedule?.weekly.monday[0]?.opens).toBe("11:00");
    expect(schedule?.exceptions?.[0]?.ranges[0]?.opens).toBe("09:00");
  });

  it("removed by one and changed by the other clash", () => {
    const result = merge(
      record([], [hours(1, ["UTC"])]),
      record([], []),
      record([], [hours(1, ["UTC"], "11:00")]),
    );
    expect(result.clashes.map(({ kind }) => kind)).toEqual(["removedHours"]);
    const key = result.clashes[0]?.key ?? "";
    expect(resolveClashes(result, { [key]: "mine" }).info.supportHours.schedules).toEqual([]);
  });
});

describe("what can't be changed here", () => {
  it("is as it is stored, even when it was left out", () => {
    const sandbox = resolveRequirements(samplePolicy(), {
      environment: "sandbox",
      integrations: [],
    });
    const theirs = sampleContactInfo();
    const { info } = mergeContactInfo(emptyContactInfo(), emptyContactInfo(), theirs, sandbox);
    expect(info.contacts.alert?.map(({ userId }) => userId)).toEqual(["u-anna"]);
    expect(info.contacts.merchantOperations).toEqual(theirs.contacts.merchantOperations);
  });

  it("includes keys that no section has, hostile ones too", () => {
    const hostile = JSON.parse(
      `{ "contacts": { "__proto__": [${JSON.stringify(person(1))}], "constructor": [] }, "supportHours": { "schedules": [] } }`,
    );
    const { info } = merge(emptyContactInfo(), hostile, emptyContactInfo());
    expect(Object.keys(info.contacts)).not.toContain("__proto__");
    expect(Object.getPrototypeOf(info.contacts)).toBe(Object.prototype);
    const kept = merge(emptyContactInfo(), emptyContactInfo(), hostile);
    expect(Object.keys(kept.info.contacts)).toContain("__proto__");
    expect(kept.clashes).toEqual([]);
  });

  it("ignores choices that belong to nothing", () => {
    const result = merge(emptyContactInfo(), record([person(1)]), emptyContactInfo());
    expect(resolveClashes(result, { nothing: "theirs" }).info).toEqual(result.info);
  });
});
