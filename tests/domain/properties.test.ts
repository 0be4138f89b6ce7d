import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contactInfoSchema,
  evaluateCompleteness,
  evaluateSection,
  formatPhone,
  isEmail,
  isMissingCode,
  isSameContactInfo,
  normalizeContactInfo,
  normalizePhone,
  parseContactInfo,
  parseTime,
  reconcileContactInfo,
} from "../../src/domain/index.js";
import { sampleContactInfo, sampleRequirements } from "../../src/testing/index.js";
import { requirements, typed, typedInfo } from "./arbitraries.js";

function countParts(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, part) => sum + countParts(part), 0);
}

/** A copy with another value at the place that comes `which`th, depth first. */
function replacePart(value: unknown, which: number, by: unknown): unknown {
  let left = which;
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (left-- === 0 ? by : part)));
}

describe("normalising", () => {
  it("twice is the same as once", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const once = normalizeContactInfo(info, any);
        expect(normalizeContactInfo(once, any)).toEqual(once);
      }),
    );
  });

  it("does not change what a record says, nor the verdict over it", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const normal = normalizeContactInfo(info, any);
        expect(isSameContactInfo(info, normal, any)).toBe(true);
        const before = evaluateCompleteness(info, any);
        if (before.status === "complete") {
          expect(evaluateCompleteness(normal, any).status).toBe("complete");
        }
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const normal = normalizeContactInfo(info, any);
        expect(JSON.parse(JSON.stringify(normal))).toEqual(normal);
      }),
    );
  });
});

describe("the verdict", () => {
  it("is complete if and only if nothing is due, and all countable sections are done", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const { status, currentlyDue, sections, done, total } = evaluateCompleteness(info, any);
        expect(status === "complete").toBe(currentlyDue.length === 0);
        expect(status === "complete").toBe(done === total);
        expect(total).toBe(sections.filter((section) => section.status !== "deferred").length);
      }),
    );
  });

  it("is made of the verdicts over the sections, and each status follows from its issues", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const { sections, currentlyDue, eventuallyDue } = evaluateCompleteness(info, any);
        expect(sections).toEqual(any.sections.map((section) => evaluateSection(section, info)));
        expect(currentlyDue.length + eventuallyDue.length).toBe(
          sections.flatMap(({ issues }) => issues).length,
        );
        for (const { status, issues } of sections) {
          if (status === "complete" || status === "optional") expect(issues).toEqual([]);
          if (status === "missing")
            expect(issues.every(({ code }) => isMissingCode(code))).toBe(true);
          if (status === "invalid")
            expect(issues.some(({ code }) => !isMissingCode(code))).toBe(true);
        }
      }),
    );
  });

  it("points at places that exist, in the section it names, and repeats nothing typed", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        for (const { section, path } of evaluateCompleteness(info, any).currentlyDue) {
          expect(
            path === "/supportHours" ||
              path.startsWith("/supportHours/") ||
              path.split("/")[2] === section,
          ).toBe(true);
          expect(path).toMatch(/^\/(contacts\/section\d+(\/\d(\/\w+)?)?|supportHours[\w/]*)$/);
        }
      }),
    );
  });
});

describe("reading", () => {
  it("never throws, whatever the JSON holds", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const result = parseContactInfo(JSON.parse(text), sampleRequirements());
        expect("info" in result || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it("never throws on a record in which one part was replaced by anything", () => {
    const parts = countParts(sampleContactInfo());
    fc.assert(
      fc.property(fc.nat(parts - 1), fc.json({ maxDepth: 3 }), (which, text) => {
        const odd = replacePart(sampleContactInfo(), which, JSON.parse(text));
        const result = parseContactInfo(odd, sampleRequirements());
        expect("info" in result || result.issues.length > 0).toBe(true);
      }),
    );
  });

  it("refuses exactly what the verdict calls invalid, of records that are well formed", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const normal = normalizeContactInfo(info, any);
        const result = parseContactInfo(normal, any);
        const invalid = evaluateCompleteness(normal, any).currentlyDue.filter(
          ({ code }) => !isMissingCode(code),
        );
        // A list that is too long is refused as a whole.
        fc.pre(invalid.every(({ code }) => code !== "too_many"));
        const found = "issues" in result ? result.issues : [];
        const key = ({ path, code }: { path: string; code: string }) => `${path} ${code}`;
        expect(found.map(key).sort()).toEqual(invalid.map(key).sort());
        expect(contactInfoSchema(any).isValidSync(normal)).toBe(invalid.length === 0);
      }),
    );
  });

  it("gives back what was normalised before it was sent", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const normal = normalizeContactInfo(info, any);
        const result = parseContactInfo(JSON.parse(JSON.stringify(normal)), any);
        if ("info" in result) expect(result.info).toEqual(normal);
      }),
    );
  });
});

describe("saving", () => {
  const pair = requirements.chain((any) =>
    fc.record({ requirements: fc.constant(any), stored: typedInfo(any), sent: typedInfo(any) }),
  );

  it("what was just stored changes nothing and is never refused", () => {
    fc.assert(
      fc.property(typed, ({ info, requirements: any }) => {
        const stored = normalizeContactInfo(info, any);
        const { info: next, issues } = reconcileContactInfo(stored, stored, any);
        expect(issues).toEqual([]);
        expect(isSameContactInfo(next, stored, any)).toBe(true);
      }),
    );
  });

  it("never touches a deferred section, and takes over every other", () => {
    fc.assert(
      fc.property(pair, ({ requirements: any, stored, sent }) => {
        const { info } = reconcileContactInfo(stored, sent, any);
        const before = normalizeContactInfo(stored);
        const after = normalizeContactInfo(sent, any);
        for (const { id, kind, editable } of any.sections) {
          if (kind === "supportHours") expect(info.supportHours).toEqual(after.supportHours);
          else if (editable) expect(info.contacts[id]).toEqual(after.contacts[id] ?? []);
          else expect(info.contacts[id]).toEqual(before.contacts[id]);
        }
      }),
    );
  });
});

describe("texts", () => {
  it("a phone number that was read is read the same again, shown or stored", () => {
    const typedPhone = fc
      .tuple(
        // North America's numbers have a form of their own.
        fc.integer({ min: 2, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 14 }),
        fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 })),
      )
      .map(
        ([first, digits, ext]) => `+${first}${digits.join(" ")}${ext ? ` x${ext.join("")}` : ""}`,
      );
    fc.assert(
      fc.property(typedPhone, (text) => {
        const phone = normalizePhone(text);
        if (phone === undefined) return expect(text.length).toBeGreaterThan(40);
        expect(phone).toMatch(/^\+[1-9]\d{6,14}(;ext=\d{1,11})?$/);
        expect(normalizePhone(phone)).toBe(phone);
        expect(normalizePhone(formatPhone(phone))).toBe(phone);
      }),
    );
  });

  it("a time that was read is read the same again", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        const time = parseTime(text);
        if (time !== undefined) expect(parseTime(time)).toBe(time);
      }),
    );
  });

  it("no text makes a check throw or take long", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        const start = performance.now();
        isEmail(text);
        normalizePhone(text);
        parseTime(text);
        expect(performance.now() - start).toBeLessThan(1000);
      }),
    );
  });
});
