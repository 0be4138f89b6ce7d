import { expect, it } from "vitest";
import { type Contact, type ContactInfo, isSameContactInfo } from "../../src/domain/index.js";
import { sampleContactInfo, sampleId, sampleRequirements } from "../../src/testing/index.js";

const requirements = sampleRequirements();
const base = sampleContactInfo();
const one = { id: sampleId(1), name: "Jordan", email: "jordan@northwind.example" };
const two = { id: sampleId(2), name: "Robin", email: "robin@northwind.example" };

function withEmergency(rows: Contact[]): ContactInfo {
  return sampleContactInfo({ contacts: { technicalEmergency: rows } });
}

it.each<[string, ContactInfo, ContactInfo]>([
  ["itself", base, base],
  ["what JSON makes of it", base, JSON.parse(JSON.stringify(base)) as ContactInfo],
  [
    "fields in another order",
    withEmergency([one]),
    withEmergency([{ email: one.email, name: one.name, id: one.id }]),
  ],
  ["spaces around", withEmergency([one]), withEmergency([{ ...one, name: " Jordan " }])],
  ["an empty field", withEmergency([one]), withEmergency([{ ...one, phone: "" }])],
  ["a blank row", withEmergency([one]), withEmergency([one, { id: sampleId(3) }])],
  [
    "a phone written otherwise",
    withEmergency([{ ...one, phone: "+48 22 123 45 67" }]),
    withEmergency([{ ...one, phone: "+48221234567" }]),
  ],
  [
    "an empty section and one left out",
    withEmergency([]),
    {
      ...base,
      contacts: { ...base.contacts, technicalEmergency: undefined } as ContactInfo["contacts"],
    },
  ],
  [
    "copies of a user's name",
    base,
    sampleContactInfo({
      contacts: { alert: (base.contacts.alert ?? []).map((row) => ({ ...row, name: "Other" })) },
    }),
  ],
  [
    "what this account does not have",
    base,
    { ...base, contacts: { ...base.contacts, billing: [one] } },
  ],
])("is the same as %s", (_what, a, b) => {
  expect(isSameContactInfo(a, b, requirements)).toBe(true);
  expect(isSameContactInfo(b, a, requirements)).toBe(true);
});

it.each<[string, ContactInfo, ContactInfo]>([
  ["another name", withEmergency([one]), withEmergency([{ ...one, name: "Jordana" }])],
  ["another case", withEmergency([one]), withEmergency([{ ...one, name: "jordan" }])],
  ["another order", withEmergency([one, two]), withEmergency([two, one])],
  ["one contact less", withEmergency([one, two]), withEmergency([one])],
  ["the alias ticked", withEmergency([one]), withEmergency([{ ...one, alias: true }])],
  [
    "another user",
    base,
    sampleContactInfo({ contacts: { alert: [{ id: sampleId(1), userId: "u-marek" }] } }),
  ],
  ["no hours", base, sampleContactInfo({ supportHours: { schedules: [] } })],
])("is not the same with %s", (_what, a, b) => {
  expect(isSameContactInfo(a, b, requirements)).toBe(false);
  expect(isSameContactInfo(b, a, requirements)).toBe(false);
});
