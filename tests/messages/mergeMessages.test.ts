import { expect, it } from "vitest";
import { type MessagesOverride, mergeMessages } from "../../src/messages/index.js";
import { en } from "../../src/messages/locales/en.js";
import { pl } from "../../src/messages/locales/pl.js";

it("changes one label and leaves the rest of its section alone", () => {
  const merged = mergeMessages(en, { sections: { alert: { label: "Alarm contacts" } } });
  expect(merged.sections.alert).toEqual({ ...en.sections.alert, label: "Alarm contacts" });
  expect(merged.sections.supportHours).toEqual(en.sections.supportHours);
  expect(merged.gate).toEqual(en.gate);
});

it("adds sections, roles and environments of a host's own", () => {
  const billing = { label: "Billing", help: "Who gets the bills." };
  const merged = mergeMessages(en, { sections: { billing }, environments: { live: "live" } });
  expect(merged.sections.billing).toEqual(billing);
  expect(merged.environments).toEqual({ ...en.environments, live: "live" });
});

it("replaces plural forms as a whole", () => {
  const merged = mergeMessages(pl, { form: { problems: { other: "Problemy: {count}" } } });
  expect(merged.form.problems).toEqual({ other: "Problemy: {count}" });
});

it("takes over simple texts, and ignores what is undefined", () => {
  const loose: unknown = { operatorName: "Northwind", gate: { submit: "Send", title: undefined } };
  const merged = mergeMessages(en, loose as MessagesOverride);
  expect(merged.operatorName).toBe("Northwind");
  expect(merged.gate).toEqual({ ...en.gate, submit: "Send" });
});

it.each<[string, unknown]>([
  ["null for a group", { gate: null }],
  ["null for a text", { gate: { title: null } }],
  ["a text for a group", { gate: "x" }],
  ["a text for plural forms", { summary: { left: "x" } }],
  ["an object for a text", { gate: { title: { other: "x" } } }],
  ["a function for a text", { gate: { title: () => "x" } }],
  ["a function for a host's own entry", { sections: { billing: () => "x" } }],
  ["a number for a text", { operatorName: 5 }],
])("leaves out what could not be shown: %s", (_, words) => {
  expect(mergeMessages(en, words as MessagesOverride)).toEqual(en);
});

it("changes neither argument, and survives hostile keys", () => {
  const before = structuredClone(en);
  const hostile: unknown = JSON.parse('{"__proto__":{"polluted":"yes"},"gate":{"__proto__":"x"}}');
  const merged = mergeMessages(en, hostile as MessagesOverride);
  expect(en).toEqual(before);
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect({}).not.toHaveProperty("polluted");
});

it("without an override is the language itself", () => {
  expect(mergeMessages(pl)).toEqual(pl);
});
