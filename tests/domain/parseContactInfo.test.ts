import { describe, expect, it } from "vitest";
import { type Issue, parseContactInfo } from "../../src/domain/index.js";
import {
  sampleContactInfo,
  sampleId,
  sampleRequirements,
  sampleSupportHours,
} from "../../src/testing/index.js";

const requirements = sampleRequirements({ integrations: [] });
const id = sampleId(1);
const [hours] = sampleSupportHours().schedules;

function issuesOf(json: unknown, context = requirements): Issue[] {
  const result = parseContactInfo(json, context);
  return "issues" in result ? result.issues : [];
}

function faults(json: unknown, context = requirements): string[] {
  return issuesOf(json, context).map(({ path, code }) => `${path} ${code}`);
}

function withContacts(contacts: unknown) {
  return { contacts, supportHours: { schedules: [] } };
}

function withRow(row: unknown) {
  return withContacts({ technicalEmergency: [row] });
}

function withSchedule(change: Record<string, unknown>) {
  return { contacts: {}, supportHours: { schedules: [{ ...hours, ...change }] } };
}

describe("a well-formed record", () => {
  it("is read, normalised", () => {
    const row = {
      id,
      name: " Jordan ",
      email: "jordan@northwind.example ",
      phone: "+48 22 123 45 67",
    };
    const blank = { id: sampleId(2), name: "" };
    expect(
      parseContactInfo(withContacts({ technicalEmergency: [row, blank] }), requirements),
    ).toEqual({
      info: {
        contacts: {
          technicalEmergency: [
            { id, name: "Jordan", email: "jordan@northwind.example", phone: "+48221234567" },
          ],
        },
        supportHours: { schedules: [] },
      },
    });
  });

  it("stays the same when it goes through JSON and back", () => {
    const info = sampleContactInfo({}, requirements);
    const sent: unknown = JSON.parse(JSON.stringify(info));
    expect(parseContactInfo(sent, requirements)).toEqual({ info });
  });

  it.each<[string, unknown]>([
    ["everything", withContacts({})],
    ["the support hours", { contacts: {} }],
    ["a name", withRow({ id, email: "jordan@northwind.example" })],
    ["an email", withRow({ id, name: "Jordan" })],
    ["zones", withSchedule({ timeZones: [] })],
    ["ranges", withSchedule({ weekly: {} })],
  ])("may be short of %s, and saved for later (R12)", (_what, json) => {
    expect(faults(json)).toEqual([]);
  });

  it("may hold what this environment can't edit, judged or not (R4)", () => {
    const sandbox = sampleRequirements({ environment: "sandbox" });
    expect(faults(withContacts({ alert: [{ id }] }), sandbox)).toEqual([]);
    expect(faults(withContacts({ alert: [{ id }] }))).toEqual([
      "/contacts/alert/0/userId user_required",
    ]);
  });

  it("may hold an empty list for a section that the account does not have", () => {
    expect(faults(withContacts({ merchantOperations: [] }))).toEqual([]);
  });
});

const REFUSED: [what: string, json: unknown, faults: string[]][] = [
  ...[null, undefined, 0, "", "text", true, [], [[]]].map((json): [string, unknown, string[]] => [
    `${JSON.stringify(json)}`,
    json,
    [" invalid_type"],
  ]),
  ["no contacts", { supportHours: { schedules: [] } }, ["/contacts invalid_type"]],
  ["contacts as a list", withContacts([]), ["/contacts invalid_type"]],
  ["contacts as null", withContacts(null), ["/contacts invalid_type"]],
  ["hours as null", { contacts: {}, supportHours: null }, ["/supportHours invalid_type"]],
  ["hours as a list", { contacts: {}, supportHours: [] }, ["/supportHours invalid_type"]],
  [
    "hours without schedules",
    { contacts: {}, supportHours: {} },
    ["/supportHours/schedules invalid_type"],
  ],
  ["a section as an object", withContacts({ alert: {} }), ["/contacts/alert invalid_type"]],
  ["a section as null", withContacts({ alert: null }), ["/contacts/alert invalid_type"]],
  ["a row that is null", withRow(null), ["/contacts/technicalEmergency/0 invalid_type"]],
  ["a row that is a text", withRow("x"), ["/contacts/technicalEmergency/0 invalid_type"]],
  ["a row without id", withRow({ name: "J" }), ["/contacts/technicalEmergency/0/id invalid_id"]],
  ["an id that is no UUID", withRow({ id: "1" }), ["/contacts/technicalEmergency/0/id invalid_id"]],
  ["an id that is a number", withRow({ id: 1 }), ["/contacts/technicalEmergency/0/id invalid_id"]],
  [
    "a name that is a number",
    withRow({ id, name: 5 }),
    ["/contacts/technicalEmergency/0/name invalid_type"],
  ],
  [
    "a name that is null",
    withRow({ id, name: null }),
    ["/contacts/technicalEmergency/0/name invalid_type"],
  ],
  [
    "an alias that is a text",
    withRow({ id, alias: "true" }),
    ["/contacts/technicalEmergency/0/alias invalid_type"],
  ],
  [
    "a wrong email",
    withRow({ id, name: "J", email: "a@b" }),
    ["/contacts/technicalEmergency/0/email invalid_email"],
  ],
  [
    "a wrong phone",
    withRow({ id, phone: "22 123" }),
    ["/contacts/technicalEmergency/0/phone invalid_phone"],
  ],
  [
    "a long name",
    withRow({ id, name: "x".repeat(201) }),
    ["/contacts/technicalEmergency/0/name too_long"],
  ],
  [
    "an unknown field",
    withRow({ id, fax: "1" }),
    ["/contacts/technicalEmergency/0/fax unknown_key"],
  ],
  [
    "two rows with one id",
    withContacts({
      technicalEmergency: [
        { id, name: "J" },
        { id, name: "K" },
      ],
    }),
    ["/contacts/technicalEmergency/1/id duplicate_id"],
  ],
  [
    "a user twice",
    withContacts({
      alert: [
        { id, userId: "u" },
        { id: sampleId(2), userId: "u" },
      ],
    }),
    ["/contacts/alert/1/userId duplicate_user"],
  ],
  [
    "too many rows",
    withContacts({
      technicalEmergency: Array.from({ length: 51 }, (_, n) => ({ id: sampleId(n) })),
    }),
    ["/contacts/technicalEmergency too_many"],
  ],
  ["an unknown section", withContacts({ billing: [] }), ["/contacts/billing section_unknown"]],
  [
    "a section that the account does not have (R7)",
    withContacts({ merchantOperations: [{ id, name: "J" }] }),
    ["/contacts/merchantOperations section_absent"],
  ],
  [
    "nonsense for a section that the account does not have",
    withContacts({ merchantOperations: "x" }),
    ["/contacts/merchantOperations section_absent"],
  ],
  ["an unknown key", { ...withContacts({}), revision: "1" }, ["/revision unknown_key"]],
  [
    "a wrong time",
    withSchedule({ weekly: { monday: [{ opens: "9", closes: "17:00" }] } }),
    ["/supportHours/schedules/0/weekly/monday/0/opens hours_invalid_time"],
  ],
  [
    "a range without an end",
    withSchedule({ weekly: { monday: [{ opens: "09:00" }] } }),
    ["/supportHours/schedules/0/weekly/monday/0/closes invalid_type"],
  ],
  [
    "a day that does not exist",
    withSchedule({ weekly: { caturday: [] } }),
    ["/supportHours/schedules/0/weekly/caturday unknown_key"],
  ],
  [
    "an unknown zone",
    withSchedule({ timeZones: ["+01:00"] }),
    ["/supportHours/schedules/0/timeZones/0 hours_unknown_time_zone"],
  ],
  [
    "a zone that is a number",
    withSchedule({ timeZones: [1] }),
    ["/supportHours/schedules/0/timeZones/0 invalid_type"],
  ],
  [
    "no zones at all",
    withSchedule({ timeZones: undefined }),
    ["/supportHours/schedules/0/timeZones invalid_type"],
  ],
  [
    "an exception without ranges",
    withSchedule({ exceptions: [{ date: "2026-12-24" }] }),
    ["/supportHours/schedules/0/exceptions/0/ranges invalid_type"],
  ],
  [
    "a wrong date",
    withSchedule({ exceptions: [{ date: "soon", ranges: [] }] }),
    ["/supportHours/schedules/0/exceptions/0/date hours_invalid_date"],
  ],
  [
    "a language that is too long",
    withSchedule({ languages: ["x".repeat(36)] }),
    ["/supportHours/schedules/0/languages/0 too_long"],
  ],
  [
    "two schedules with one id",
    { contacts: {}, supportHours: { schedules: [hours, hours] } },
    ["/supportHours/schedules/1/id duplicate_id"],
  ],
];

describe("a record is refused for", () => {
  it.each(REFUSED)("%s", (_what, json, expected) => {
    expect(faults(json)).toEqual(expected);
  });
});

describe("hostile keys", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"])(
    "%s is refused wherever it stands, never an exception",
    (key) => {
      for (const value of ["null", "1", '"x"', "[]", "{}", '{"toString":1}']) {
        const hostile = `"${key}":${value}`;
        const read = (text: string) => faults(JSON.parse(text));
        expect(read(`{"contacts":{},${hostile}}`)).toEqual([`/${key} unknown_key`]);
        expect(read(`{"contacts":{${hostile}}}`)).toEqual([`/contacts/${key} section_unknown`]);
        expect(read(`{"contacts":{"alert":[{"id":"${id}","userId":"u",${hostile}}]}}`)).toEqual([
          `/contacts/alert/0/${key} unknown_key`,
        ]);
        expect(read(`{"contacts":{},"supportHours":{"schedules":[],${hostile}}}`)).toEqual([
          `/supportHours/${key} unknown_key`,
        ]);
      }
    },
  );

  it("as values of wrong types are refused too", () => {
    const odd: unknown = JSON.parse(
      `{"contacts":{"technicalEmergency":[{"id":{"toString":1},"name":{"__proto__":1},"email":[{}]}]}}`,
    );
    expect(faults(odd)).toEqual([
      "/contacts/technicalEmergency/0/id invalid_id",
      "/contacts/technicalEmergency/0/email invalid_type",
      "/contacts/technicalEmergency/0/name invalid_type",
    ]);
  });

  it("leave nothing behind", () => {
    parseContactInfo(JSON.parse('{"contacts":{"__proto__":{"polluted":1}}}'), requirements);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("issues", () => {
  it("come in the order of the page", () => {
    const wrong = { id: "1", phone: "1", email: "x", name: "x".repeat(201) };
    const json = {
      supportHours: { schedules: [{ ...hours, timeZones: ["x"] }] },
      contacts: { operationsShared: [wrong], alert: [{ id }], technicalEmergency: [{ id }, wrong] },
    };
    expect(issuesOf(json).map(({ path }) => path)).toEqual([
      "/contacts/alert/0/userId",
      "/contacts/technicalEmergency/1/id",
      "/contacts/technicalEmergency/1/name",
      "/contacts/operationsShared/0/id",
      "/contacts/operationsShared/0/name",
      "/supportHours/schedules/0/timeZones/0",
    ]);
  });

  it("say which section is meant", () => {
    expect(issuesOf(withRow(null))[0]?.section).toBe("technicalEmergency");
    expect(issuesOf({ contacts: {}, supportHours: [] })[0]?.section).toBe("supportHours");
    expect(issuesOf(withContacts({ billing: [] }))[0]?.section).toBe("");
    expect(issuesOf(null)[0]?.section).toBe("");
  });

  it("carry the limits", () => {
    expect(issuesOf(withRow({ id, name: "x".repeat(201) }))[0]?.params).toEqual({ max: 200 });
  });

  it("hold nothing that was sent, not even as a key", () => {
    const secret = "jordan@northwind.example";
    const json = withContacts({
      [secret]: [],
      technicalEmergency: [
        {
          id: secret,
          name: `${secret}${"x".repeat(200)}`,
          email: `${secret}@`,
          phone: secret,
          [secret]: secret,
        },
      ],
    });
    const issues = issuesOf({ ...json, [secret]: secret });
    expect(issues.length).toBeGreaterThan(4);
    expect(JSON.stringify(issues)).not.toContain("jordan");
  });
});

describe("a huge record", () => {
  const long = "x".repeat(100_000);
  it.each<[string, unknown]>([
    [
      "long texts",
      withRow({ id: long, name: long, email: `${long}@${long}`, phone: `+${long}`, userId: long }),
    ],
    ["a long zone", withSchedule({ timeZones: [long] })],
    ["a long time", withSchedule({ weekly: { monday: [{ opens: long, closes: long }] } })],
    ["50,000 rows", withContacts({ technicalEmergency: Array(50_000).fill({}) })],
    ["50,000 schedules", { contacts: {}, supportHours: { schedules: Array(50_000).fill({}) } }],
    [
      "50,000 ranges",
      withSchedule({ weekly: { monday: Array(50_000).fill({ opens: "09:00", closes: "10:00" }) } }),
    ],
    ["50,000 zones", withSchedule({ timeZones: Array(50_000).fill("UTC") })],
    [
      "50,000 unknown sections",
      withContacts(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`s${n}`, []]))),
    ],
    ["deep nesting", withRow(JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`))],
  ])("with %s is refused at once, with few issues", (_what, json) => {
    const start = performance.now();
    const found = issuesOf(json);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(30);
  });
});
