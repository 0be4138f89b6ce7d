import { describe, expect, it } from "vitest";
import {
  type Contact,
  type ContactInfo,
  type ContactPolicy,
  emptyContactInfo,
  evaluateCompleteness,
  evaluateSection,
  resolveRequirements,
  type SectionRule,
} from "../../src/domain/index.js";
import {
  sampleContactInfo,
  sampleId,
  sampleRequirements,
  sampleSupportHours,
} from "../../src/testing/index.js";

const production = sampleRequirements();
const sandbox = sampleRequirements({ environment: "sandbox" });
const person = { name: "Jordan Bell", email: "jordan@northwind.example" };

function codes(info: ContactInfo, requirements = production, activeUsers?: Set<string>) {
  return evaluateCompleteness(info, requirements, activeUsers && { activeUsers }).currentlyDue.map(
    ({ path, code }) => `${path} ${code}`,
  );
}

/** Whichever of the two a contact has. */
const EITHER: Partial<SectionRule> = {
  channels: { name: "optional", email: "optional", phone: "optional" },
  reachableBy: ["email", "phone"],
};

describe("an account in production", () => {
  it("is complete when every section is", () => {
    expect(evaluateCompleteness(sampleContactInfo(), production)).toMatchObject({
      status: "complete",
      currentlyDue: [],
      eventuallyDue: [],
      done: 7,
      total: 7,
    });
  });

  it("owes every section when nothing has been given, in the order of the page", () => {
    const verdict = evaluateCompleteness(emptyContactInfo(), production);
    expect(verdict).toMatchObject({ status: "incomplete", done: 0, total: 7, eventuallyDue: [] });
    expect(verdict.sections.map(({ status }) => status)).toEqual(Array(7).fill("missing"));
    expect(verdict.currentlyDue.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/contacts/alert section_missing",
      "/contacts/technicalEmergency section_missing",
      "/contacts/technicalNonEmergency section_missing",
      "/contacts/merchantOperations section_missing",
      "/contacts/operationsInternal section_missing",
      "/contacts/operationsShared section_missing",
      "/supportHours section_missing",
    ]);
  });

  it("is not asked for what it does not have (R7)", () => {
    const requirements = sampleRequirements({ integrations: [] });
    const verdict = evaluateCompleteness(emptyContactInfo(), requirements);
    expect(verdict.total).toBe(6);
    expect(verdict.sections.map(({ id }) => id)).not.toContain("merchantOperations");
  });

  it("counts finished sections when part has been given before (R12)", () => {
    const info = sampleContactInfo({ contacts: { operationsShared: [] } });
    expect(evaluateCompleteness(info, production)).toMatchObject({ done: 6, total: 7 });
  });
});

describe("outside production", () => {
  it("alert contacts are deferred: not due now, but eventually (R4)", () => {
    const info = sampleContactInfo({ contacts: { alert: [] } });
    expect(evaluateCompleteness(info, sandbox)).toMatchObject({
      status: "complete",
      done: 6,
      total: 6,
      currentlyDue: [],
      eventuallyDue: [{ section: "alert", path: "/contacts/alert", code: "section_missing" }],
    });
    expect(evaluateCompleteness(info, production)).toMatchObject({
      status: "incomplete",
      currentlyDue: [{ section: "alert", code: "section_missing" }],
    });
  });

  it("alert contacts that are there stay deferred, and nothing is due for them", () => {
    const verdict = evaluateCompleteness(sampleContactInfo(), sandbox);
    expect(verdict.sections[0]).toEqual({ id: "alert", status: "deferred", issues: [] });
    expect(verdict.eventuallyDue).toEqual([]);
  });
});

describe("a contact", () => {
  it.each<[string, Omit<Contact, "id">, string[]]>([
    ["name and email", person, []],
    ["a phone number too", { ...person, phone: "+48 22 123 45 67" }, []],
    ["spaces around", { name: " Jordan ", email: " jordan@northwind.example " }, []],
    ["an alias", { ...person, alias: true }, []],
    ["a name only", { name: "Jordan" }, ["/0/email email_required"]],
    ["an email only", { email: person.email }, ["/0/name name_required"]],
    [
      "a phone only",
      { phone: "+48221234567" },
      ["/0/email email_required", "/0/name name_required"],
    ],
    ["a blank name", { ...person, name: "  " }, ["/0/name name_required"]],
    ["a wrong email", { ...person, email: "a@b" }, ["/0/email invalid_email"]],
    ["a national phone number", { ...person, phone: "22 123 45 67" }, ["/0/phone invalid_phone"]],
    ["a long name", { ...person, name: "x".repeat(201) }, ["/0/name too_long"]],
    ["a long email", { ...person, email: `${"x".repeat(250)}@a.pl` }, ["/0/email too_long"]],
    ["a long phone", { ...person, phone: `+${"1".repeat(40)}` }, ["/0/phone too_long"]],
    ["nothing typed", {}, [" section_missing"]],
    ["only spaces typed", { name: " ", email: "\t" }, [" section_missing"]],
    ["only the alias ticked", { alias: true }, [" section_missing"]],
  ])("with %s", (_what, contact, expected) => {
    const info = sampleContactInfo({
      contacts: { technicalEmergency: [{ id: sampleId(1), ...contact }] },
    });
    expect(codes(info)).toEqual(expected.map((rest) => `/contacts/technicalEmergency${rest}`));
  });

  it("that is blank keeps the place of those after it", () => {
    const rows = [{ id: sampleId(1) }, { id: sampleId(2), name: "Jordan" }];
    const info = sampleContactInfo({ contacts: { technicalEmergency: rows } });
    expect(codes(info)).toEqual(["/contacts/technicalEmergency/1/email email_required"]);
  });

  it("says in params how long it may be, and nothing of what was typed", () => {
    const long = [{ id: sampleId(1), ...person, name: "x".repeat(201) }];
    const { currentlyDue } = evaluateCompleteness(
      sampleContactInfo({ contacts: { technicalEmergency: long } }),
      production,
    );
    expect(currentlyDue).toEqual([
      {
        section: "technicalEmergency",
        path: "/contacts/technicalEmergency/0/name",
        code: "too_long",
        params: { max: 200 },
      },
    ]);
  });
});

describe("alert contacts (R4)", () => {
  const alert = (...contacts: Omit<Contact, "id">[]) =>
    sampleContactInfo({
      contacts: { alert: contacts.map((contact, index) => ({ id: sampleId(index), ...contact })) },
    });

  it("are judged by the user alone: names and addresses are copies", () => {
    expect(
      codes(alert({ userId: "u-1", name: "x".repeat(999), email: "not one", phone: "?" })),
    ).toEqual([]);
  });

  it.each([{}, { name: "Anna", email: "anna@northwind.example" }, { userId: "" }, { userId: " " }])(
    "without a user are invalid: %j",
    (contact) => {
      const info = alert(contact);
      expect(codes(info)).toEqual(["/contacts/alert/0/userId user_required"]);
      expect(evaluateCompleteness(info, production).sections[0]?.status).toBe("invalid");
    },
  );

  it("have to be active users, where that is known", () => {
    const info = alert({ userId: "u-1" }, { userId: "u-2" });
    expect(codes(info)).toEqual([]);
    expect(codes(info, production, new Set(["u-1"]))).toEqual([
      "/contacts/alert/1/userId user_inactive",
    ]);
    expect(codes(info, production, new Set())).toHaveLength(2);
  });

  it("name nobody twice", () => {
    expect(codes(alert({ userId: "u-1" }, { userId: "u-2" }, { userId: "u-1" }))).toEqual([
      "/contacts/alert/2/userId duplicate_user",
    ]);
  });
});

describe("a host's own section", () => {
  function evaluate(rule: Partial<SectionRule>, contacts: Omit<Contact, "id">[]) {
    const policy: ContactPolicy = {
      id: "own",
      version: 1,
      environments: ["live", "test"],
      launchEnvironment: "live",
      sections: [
        { id: "billing", kind: "contacts", audience: "operator", required: true, ...rule },
      ],
    };
    const requirements = resolveRequirements(policy, { environment: "live", integrations: [] });
    const rows = contacts.map((contact, index) => ({ id: sampleId(index), ...contact }));
    const info = { contacts: { billing: rows }, supportHours: { schedules: [] } };
    const [section] = evaluateCompleteness(info, requirements).sections;
    return [section?.status, ...(section?.issues ?? []).map(({ code }) => code)];
  }

  it.each<[string, Partial<SectionRule>, Omit<Contact, "id">[], string[]]>([
    ["too few", { min: 2 }, [person], ["missing", "too_few"]],
    ["enough", { min: 2 }, [person, person], ["complete"]],
    ["blank rows don't count", { min: 2 }, [person, {}], ["missing", "too_few"]],
    ["too many", { max: 1 }, [person, person], ["invalid", "too_many"]],
    ["not required, empty", { required: false }, [], ["optional"]],
    ["not required, a blank row", { required: false }, [{}], ["optional"]],
    ["not required, given", { required: false }, [person], ["complete"]],
    [
      "not required, half given",
      { required: false },
      [{ name: "J" }],
      ["missing", "email_required"],
    ],
    ["not required, none of two", { required: false, min: 2 }, [], ["optional"]],
    ["not required, one of two", { required: false, min: 2 }, [person], ["missing", "too_few"]],
    [
      "a missing and a wrong field",
      {},
      [{ email: "x" }],
      ["invalid", "invalid_email", "name_required"],
    ],
    [
      "phone required",
      { channels: { phone: "required" } },
      [person],
      ["missing", "phone_required"],
    ],
    [
      "email hidden",
      { channels: { email: "hidden", phone: "required" } },
      [{ name: "J", phone: "+48221234567" }],
      ["complete"],
    ],
    [
      "hidden and wrong",
      { channels: { email: "hidden", phone: "required" } },
      [{ name: "J", email: "?", phone: "+48221234567" }],
      ["complete"],
    ],
    [
      "only what is hidden",
      { channels: { email: "hidden", name: "optional", phone: "required" } },
      [{ email: "j@a.pl" }],
      ["missing", "section_missing"],
    ],
    ["only what it does not ask for", {}, [{ userId: "u-1" }], ["missing", "section_missing"]],
    ["all optional, a number", EITHER, [{ phone: "+48221234567" }], ["complete"]],
    ["all optional, an address", EITHER, [{ email: "j@a.pl" }], ["complete"]],
    [
      "all optional, an alias with a number",
      EITHER,
      [{ phone: "+48221234567", alias: true }],
      ["complete"],
    ],
    [
      "all optional, neither address nor number",
      EITHER,
      [{ name: "J", email: "\u200b" }],
      ["missing", "email_or_phone_required"],
    ],
    [
      "a number required of persons, and an alias without an address",
      { channels: { email: "optional", phone: "required" } },
      [{ name: "J", alias: true }],
      ["missing", "email_required"],
    ],
    ["editable elsewhere", { editableIn: ["test"] }, [], ["deferred", "section_missing"]],
  ])("%s", (_what, rule, contacts, expected) => {
    expect(evaluate(rule, contacts)).toEqual(expected);
  });
});

it("a section alone gets the verdict that it gets among the others", () => {
  const info = sampleContactInfo({ contacts: { alert: [] }, supportHours: { schedules: [] } });
  const { sections } = evaluateCompleteness(info, production);
  expect(production.sections.map((section) => evaluateSection(section, info))).toEqual(sections);
});

it("a record without support hours owes them, one with them does not (R10)", () => {
  expect(codes(sampleContactInfo({ supportHours: { schedules: [] } }))).toEqual([
    "/supportHours section_missing",
  ]);
  expect(codes(sampleContactInfo({ supportHours: sampleSupportHours() }))).toEqual([]);
});
