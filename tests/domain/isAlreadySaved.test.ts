import { expect, it } from "vitest";
import { type ContactInfo, isAlreadySaved } from "../../src/domain/index.js";
import { sampleContactInfo, sampleId, sampleRequirements } from "../../src/testing/index.js";

const current = sampleContactInfo();
const { alert: _, ...withoutAlert } = current.contacts;
const row = { id: sampleId(9), name: "Jordan", email: "jordan@northwind.example" };

const sandbox = sampleRequirements({ environment: "sandbox" });
const production = sampleRequirements({ environment: "production" });

it.each<[string, ContactInfo, typeof sandbox, boolean]>([
  ["the same record", current, production, true],
  ["a deferred section that was left out", { ...current, contacts: withoutAlert }, sandbox, true],
  [
    "an editable section that was left out",
    { ...current, contacts: withoutAlert },
    production,
    false,
  ],
  [
    "another deferred contact",
    { ...current, contacts: { ...withoutAlert, alert: [{ id: sampleId(8), userId: "other" }] } },
    sandbox,
    false,
  ],
  [
    "contacts of a section that nobody knows",
    { ...current, contacts: { ...current.contacts, billing: [row] } },
    production,
    false,
  ],
])("of %s", (_what, sent, requirements, saved) => {
  expect(isAlreadySaved(sent, current, requirements)).toBe(saved);
});
