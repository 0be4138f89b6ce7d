import { expect, it } from "vitest";
import { formatPhone, normalizePhone } from "../../src/domain/index.js";

it.each([
  ["+48221234567", "+48221234567"],
  ["+48 22 123 45 67", "+48221234567"],
  [" +48 22 123 45 67 ", "+48221234567"],
  ["+48 22 123 45 67 ext. 12", "+48221234567;ext=12"],
  ["+48 22 123 45 67 wew. 12", "+48221234567;ext=12"],
  ["+48221234567 x12", "+48221234567;ext=12"],
  ["+48221234567#12", "+48221234567;ext=12"],
  ["+48221234567;ext=12", "+48221234567;ext=12"],
  ["0048 22 123 45 67", "+48221234567"],
  ["+44 (0)20 7946 0000", "+442079460000"],
  ["+1 (212) 555-0100", "+12125550100"],
  ["+1-212-555-0100", "+12125550100"],
  ["+1.212.555.0100", "+12125550100"],
  ["+48\u00a022\u00a0123\u00a045\u00a067", "+48221234567"],
  ["+48 22 123–45–67", "+48221234567"],
  ["+290 1234", "+2901234"],
  ["+49 30/123456", "+4930123456"],
  ["\u202a+48 22 123 45 67\u202c", "+48221234567"],
  ["tel.: +48 22 123 45 67", "+48221234567"],
  ["+48 22 123 45 67 (office)", "+48221234567"],
  ["＋48－22－123－45－67", "+48221234567"],
])("reads %j as %s", (text, phone) => {
  expect(normalizePhone(text)).toBe(phone);
});

it.each([
  ["", "nothing"],
  ["22 123 45 67", "a national form leaves the country open"],
  ["(0)22 123 45 67", "a national form with a trunk prefix"],
  ["+", "no digits"],
  ["+1 000 000 0000", "no area code of North America starts with 0"],
  ["+1 212 555 010", "nine digits, where North America has ten"],
  ["+0 22 123 45 67", "no calling code starts with 0"],
  ["+48 123", "too short"],
  ["+4812345678901234", "more than 15 digits"],
  ["+48 22 CALL US", "letters"],
  ["++48221234567", "two plus signs"],
  ["+48 22 123 45 67/68", "two lines, and no longer number"],
  ["+48 22 123 45 67 / 8 ext. 2", "two lines with an extension"],
  ["+48221234567;ext=", "an extension without digits"],
  ["+48221234567;ext=1;ext=2", "two extensions"],
  ["+48221234567;isub=1", "another parameter"],
  [`+48221234567${" ".repeat(100)}`, "too long to be looked at"],
])("%j is no international number: %s", (text) => {
  expect(normalizePhone(text)).toBeUndefined();
});

it.each([
  ["+48221234567", "+48 221 234 567"],
  ["+48221234567;ext=12", "+48 221 234 567 #12"],
  ["+12125550100", "+1 212 555 0100"],
  ["+442079460000", "+44 207 946 0000"],
  ["+3725012345", "+372 501 2345"],
  ["22 123", "22 123"],
  ["", ""],
])("shows %s as %j", (phone, shown) => {
  expect(formatPhone(phone)).toBe(shown);
});

it("answers at once, however long the text is", () => {
  const start = performance.now();
  expect(normalizePhone(`+${"1 ".repeat(5e5)}`)).toBeUndefined();
  expect(formatPhone("+".repeat(1e6))).toHaveLength(1e6);
  expect(performance.now() - start).toBeLessThan(1000);
});
