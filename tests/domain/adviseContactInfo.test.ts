import { expect, it } from "vitest";
import {
  adviseContactInfo,
  type Contact,
  type ContactInfo,
  createActionsCenterPolicy,
  evaluateSection,
  resolveRequirements,
} from "../../src/domain/index.js";

const requirements = resolveRequirements(createActionsCenterPolicy({ merchantIntegrations: [] }), {
  environment: "production",
  integrations: [],
});

const ada = { name: "Ada", email: "ada@northwind.example" };
const bob = { name: "Bob", email: "bob@northwind.example" };
const pager = { email: "pager@northwind.example", alias: true };

function infoOf(contacts: Record<string, Omit<Contact, "id">[]>): ContactInfo {
  const rows = Object.entries(contacts).map(([section, list]) => [
    section,
    list.map((one, index) => ({ id: `${section}-${index}`, ...one })),
  ]);
  return { contacts: Object.fromEntries(rows), supportHours: { schedules: [] } };
}

const said = (contacts: Record<string, Omit<Contact, "id">[]>, formerUsers: string[] = []) =>
  adviseContactInfo(infoOf(contacts), requirements, { formerUsers: new Set(formerUsers) }).map(
    ({ code, path }) => `${code} ${path}`,
  );

it.each<[what: string, contacts: Record<string, Omit<Contact, "id">[]>, said: string[]]>([
  ["an empty record", {}, ["no_alias /contacts/technicalEmergency"]],
  ["an alias for emergencies", { technicalEmergency: [pager] }, []],
  ["a person and an alias for emergencies", { technicalEmergency: [ada, pager] }, []],
  [
    "one person everywhere",
    {
      alert: [{ userId: "u-1", ...ada }],
      technicalEmergency: [{ ...ada, email: "ADA@northwind.example " }],
      technicalNonEmergency: [ada],
    },
    ["no_alias /contacts/technicalEmergency", "same_person /contacts/technicalEmergency"],
  ],
  [
    "one person in one section",
    { technicalEmergency: [ada] },
    ["no_alias /contacts/technicalEmergency"],
  ],
  [
    "two persons",
    { technicalEmergency: [ada], technicalNonEmergency: [bob] },
    ["no_alias /contacts/technicalEmergency"],
  ],
  ["one alias everywhere", { technicalEmergency: [pager], technicalNonEmergency: [pager] }, []],
  [
    "a private mailbox for end users",
    { technicalEmergency: [pager], operationsShared: [{ name: "Ada", email: "ada@GMAIL.com" }] },
    ["personal_mailbox /contacts/operationsShared/0/email"],
  ],
  [
    "a private mailbox for the operator alone",
    { technicalEmergency: [pager], operationsInternal: [{ name: "Ada", email: "ada@gmail.com" }] },
    [],
  ],
  [
    "the internal address for end users",
    { technicalEmergency: [pager], operationsInternal: [ada], operationsShared: [bob, ada] },
    ["shared_is_internal /contacts/operationsShared/1/email"],
  ],
  [
    "a user who is gone",
    {
      alert: [
        { userId: "u-1", ...ada },
        { userId: "u-9", ...bob },
      ],
      technicalEmergency: [pager],
    },
    ["former_user /contacts/alert/1"],
  ],
])("%s", (_, contacts, expected) => {
  expect(said(contacts, ["u-9"])).toEqual(expected);
});

it("says nothing about what can't be changed here", () => {
  const sandbox = resolveRequirements(createActionsCenterPolicy({ merchantIntegrations: [] }), {
    environment: "sandbox",
    integrations: [],
  });
  const info = infoOf({ alert: [{ userId: "u-9", ...bob }], technicalEmergency: [pager] });
  expect(adviseContactInfo(info, sandbox, { formerUsers: new Set(["u-9"]) })).toEqual([]);
});

it("holds no contact value", () => {
  const info = infoOf({ operationsInternal: [ada], operationsShared: [ada] });
  const text = JSON.stringify(adviseContactInfo(info, requirements));
  expect(text).not.toMatch(/ada|northwind/i);
});

it("asks no name of an alias, and its e-mail all the same", () => {
  const section = requirements.sections.find(({ id }) => id === "technicalEmergency");
  if (!section) throw new Error("no such section");
  const codes = (contact: Omit<Contact, "id">) =>
    evaluateSection(section, infoOf({ technicalEmergency: [contact] })).issues.map(
      ({ code }) => code,
    );
  expect(codes({ email: "ada@northwind.example" })).toEqual(["name_required"]);
  expect(codes(pager)).toEqual([]);
  expect(codes({ name: "On call", alias: true })).toEqual(["email_required"]);
  const byPhone = {
    ...section,
    channels: { ...section.channels, email: "hidden" as const, phone: "required" as const },
  };
  expect(
    evaluateSection(byPhone, infoOf({ technicalEmergency: [{ name: "Pager", alias: true }] }))
      .issues,
  ).toMatchObject([{ code: "phone_required" }]);
});

it("asks for somebody else only where there is room", () => {
  const sections = requirements.sections.map((section) =>
    section.id === "technicalEmergency" ? { ...section, max: 1 } : section,
  );
  const info = infoOf({ technicalEmergency: [ada], operationsInternal: [ada] });
  const said = adviseContactInfo(info, { ...requirements, sections });
  expect(said.filter(({ code }) => code === "same_person").map(({ path }) => path)).toEqual([
    "/contacts/operationsInternal",
  ]);
});
