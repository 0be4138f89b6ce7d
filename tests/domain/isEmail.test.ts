import { expect, it } from "vitest";
import { isEmail } from "../../src/domain/index.js";

it.each([
  "name@company.com",
  "first.last+tag@sub.company.co.uk",
  "o'brien@company.ie",
  "a@b.pl",
  "x_y-z@1and1.com",
  "USER@EXAMPLE.COM",
  "a@xn--bcher-kva.example",
  `${"a".repeat(64)}@${"b".repeat(63)}.com`,
])("%s is an email address", (text) => {
  expect(isEmail(text)).toBe(true);
});

it.each([
  ["", "nothing"],
  ["plain", "no @"],
  ["a@b", "no dot"],
  ["@company.com", "no local part"],
  ["name@", "no domain"],
  ["name@.com", "an empty label"],
  ["name@company..com", "an empty label inside"],
  ["name@company.com.", "an empty label at the end"],
  ["name@-company.com", "a label that starts with a hyphen"],
  ["name@company-.com", "a label that ends with a hyphen"],
  ["name@com pany.com", "a space"],
  ["na me@company.com", "a space before the @"],
  [" name@company.com", "a space in front"],
  ["a@b@company.com", "two @"],
  ["name@127.0.0.1", "an IP address"],
  ["name@[127.0.0.1]", "an address literal"],
  ["ü@example.com", "a letter outside ASCII"],
  ["user@例子.公司", "a domain outside ASCII"],
  ["a;b@company.com", "a semicolon"],
  ["Name <name@company.com>", "a display name"],
  ["name@company.com\r\nBcc: x@y.zz", "a line break"],
  [`${"a".repeat(65)}@company.com`, "a local part of 65 characters"],
  [`a@${"b".repeat(64)}.com`, "a label of 64 characters"],
  [`a@${"b.".repeat(130)}com`, "255 characters and more"],
])("%j is none: %s", (text) => {
  expect(isEmail(text)).toBe(false);
});

it("answers at once, however long the text is", () => {
  const texts = [
    "a".repeat(1e6),
    `a@${"a.".repeat(5e5)}`,
    `a@${"a-".repeat(1e5)}`,
    "@".repeat(1e6),
  ];
  const start = performance.now();
  expect(texts.map((text) => isEmail(text))).toEqual([false, false, false, false]);
  expect(performance.now() - start).toBeLessThan(1000);
});
