import { expect, it } from "vitest";
import { formatMessage, formatPlural } from "../../src/messages/index.js";

it.each<[string, Record<string, string | number>, string]>([
  ["no placeholder", {}, "no placeholder"],
  ["Contact {number}", { number: 2 }, "Contact 2"],
  ["{a} and {b}, {a}", { a: "x", b: "y" }, "x and y, x"],
  ["Hello {name}", {}, "Hello {name}"],
  ["{a}", { a: "{b}", b: "no" }, "{b}"],
  ["{toString} {constructor}", {}, "{toString} {constructor}"],
  ["$& {a}", { a: "$1 $&" }, "$& $1 $&"],
  ["{ a } {}", { a: "x" }, "{ a } {}"],
])("%j with %j is %j", (template, values, text) => {
  expect(formatMessage(template, values)).toBe(text);
});

const contacts = {
  one: "{count} kontakt",
  few: "{count} kontakty",
  many: "{count} kontaktów",
  other: "{count} kontaktu",
};

it.each([
  [0, "0 kontaktów"],
  [1, "1 kontakt"],
  [2, "2 kontakty"],
  [5, "5 kontaktów"],
  [12, "12 kontaktów"],
  [22, "22 kontakty"],
  [1.5, "1,5 kontaktu"],
])("Polish counts %d as %j", (count, text) => {
  expect(formatPlural(contacts, count, "pl")).toBe(text);
});

it("a language without the form falls back on the general one", () => {
  expect(formatPlural({ other: "{count} of {what}" }, 1, "en", { what: "it" })).toBe("1 of it");
});
