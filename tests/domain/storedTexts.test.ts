import { describe, expect, it } from "vitest";
import {
  type Contact,
  type ContactInfo,
  evaluateCompleteness,
  normalizeContactInfo,
} from "../../src/domain/index.js";
import { parseContactInfo } from "../../src/domain/record/parseContactInfo.js";
import { typedLine } from "../../src/domain/texts/typedLine.js";
import { sampleContactInfo, sampleRequirements } from "../../src/testing/index.js";

const requirements = sampleRequirements();
const SECTION = "technicalEmergency";

function infoWith(row: Partial<Contact>): ContactInfo {
  const info = sampleContactInfo();
  const [first, ...others] = info.contacts[SECTION] ?? [];
  if (!first) throw new Error("The sample has nobody to change.");
  return {
    ...info,
    contacts: { ...info.contacts, [SECTION]: [{ ...first, ...row }, ...others] },
  };
}

function verdictOn(name: string) {
  const section = evaluateCompleteness(infoWith({ name }), requirements).sections.find(
    ({ id }) => id === SECTION,
  );
  return section?.issues.map(({ code }) => code);
}

function storedName(name: string) {
  return normalizeContactInfo(infoWith({ name }), requirements).contacts[SECTION]?.[0]?.name;
}

function storedOrRefused(info: ContactInfo) {
  const parsed = parseContactInfo(JSON.parse(JSON.stringify(info)), requirements);
  return "info" in parsed ? parsed.info : parsed.issues.map(({ path, code }) => `${path} ${code}`);
}

describe("a name", () => {
  it.each([
    ["marks of no width", "\u200b\u2060\ufeff"],
    ["marks of direction", "\u200e\u202e\u2066"],
    ["a filler of Korean writing", "\u3164"],
    ["an empty Braille cell", "\u2800"],
    ["an accent without a letter", "\u0301"],
    ["characters of tags", "\u{e0041}"],
    ["wide spaces", "\u3000\u2003"],
    ["nothing but tabs and line breaks", "\t\n\u2028"],
  ])("of %s alone is missing", (_what, name) => {
    expect(verdictOn(name)).toEqual(["name_required"]);
    expect(storedName(name)).toBeUndefined();
  });

  it.each([
    ["Ada", "Ada"],
    ["محمد علي", "محمد علي"],
    ["नमस्ते\u200d राम", "नमस्ते\u200d राम"],
    ["X Æ A-12", "X Æ A-12"],
    ["👩‍💻", "👩‍💻"],
    ["\u202eAda\u202c \u2067B\u2069", "Ada B"],
    ["Ada\tLovelace", "Ada Lovelace"],
    ["Ada\r\nLovelace", "Ada Lovelace"],
  ])("%j is stored as %j, and judged as that", (typed, stored) => {
    expect(verdictOn(typed)).toEqual([]);
    expect(storedName(typed)).toBe(stored);
  });

  it.each(["A\u0000da", "Ada\u0007", "\u001b[2JAda", "Ada\u009b"])("%j is refused", (name) => {
    expect(verdictOn(name)).toEqual(["invalid_type"]);
    expect(storedOrRefused(infoWith({ name }))).toEqual([
      `/contacts/${SECTION}/0/name invalid_type`,
    ]);
  });

  it("with a control character is kept out by the box for it", () => {
    expect(typedLine("A\u0000d\u0007a\tLove\u2028lace\u009f")).toBe("Ada Love lace");
  });
});

describe("other texts of a record", () => {
  const withHours = (change: object): ContactInfo => {
    const info = sampleContactInfo();
    const [schedule] = info.supportHours.schedules;
    if (!schedule) throw new Error("The sample has no hours.");
    return { ...info, supportHours: { schedules: [{ ...schedule, ...change }] } };
  };
  const specialDay = (name: string) => ({ exceptions: [{ date: "2026-12-25", name, ranges: [] }] });

  it.each([
    ["the name of a special day", specialDay("Holi\u0000day"), "exceptions/0/name"],
    ["a language", { languages: ["e\u0007n"] }, "languages/0"],
    ["a way to reach support", { channels: ["ph\u001bone"] }, "channels/0"],
  ])("%s with a control character is refused", (_what, change, path) => {
    expect(storedOrRefused(withHours(change))).toEqual([
      `/supportHours/schedules/0/${path} invalid_type`,
    ]);
  });

  it("have nothing in them that turns the text around them about", () => {
    const info = withHours({ ...specialDay("\u202eHoliday\u2066"), channels: ["\u202dphone"] });
    expect(storedOrRefused(info)).toMatchObject({
      supportHours: {
        schedules: [{ exceptions: [{ name: "Holiday" }], channels: ["phone"] }],
      },
    });
  });

  it("are not there when nothing of them is seen", () => {
    const stored = storedOrRefused(
      withHours({ ...specialDay("\u200b"), channels: ["\u2060"], languages: ["en"] }),
    );
    expect(stored).not.toHaveProperty("supportHours.schedules.0.exceptions.0.name");
    expect(stored).not.toHaveProperty("supportHours.schedules.0.channels");
  });
});
