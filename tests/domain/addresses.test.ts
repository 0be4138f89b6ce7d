import { describe, expect, it } from "vitest";
import { hasLookAlikes, isEmail, suggestEmail } from "../../src/domain/index.js";

/** Taken always · only where addresses may be international · never. */
const ADDRESSES: [text: string, taken: "always" | "international" | "never"][] = [
  ["ada@x.org", "always"],
  ["ADA@X.ORG", "always"],
  ["ada.lovelace@northwind.example", "always"],
  ["ada+oncall@northwind.example", "always"],
  ["ada_l@northwind.example", "always"],
  ["o'hara@northwind.example", "always"],
  ["1@2.cc", "always"],
  ["a@b.c", "always"],
  ["a@b.museum", "always"],
  ["ada@mail.eu.northwind.example", "always"],
  ["ada@north-wind.example", "always"],
  ["ada@3com.com", "always"],
  ["ada@xn--bcher-kva.example", "always"],
  ["ada@xn--fsqu00a.xn--55qx5d", "always"],
  ["pager#1@northwind.example", "always"],
  ["a/b=c@northwind.example", "always"],
  ["{team}@northwind.example", "always"],
  [".ada@northwind.example", "never"],
  ["ada.@northwind.example", "never"],
  ["ada..l@northwind.example", "never"],
  [`${"a".repeat(64)}@northwind.example`, "always"],
  [`ada@${"b".repeat(63)}.example`, "always"],
  ["zażółć@przykład.pl", "international"],
  ["ada@bücher.example", "international"],
  ["ü@example.com", "international"],
  ["用户@例子.公司", "international"],
  ["почта@пример.рф", "international"],
  ["χρήστης@παράδειγμα.ελ", "international"],
  ["उपयोगकर्ता@उदाहरण.भारत", "international"],
  ["משתמש@דוגמה.example", "international"],
  ["مستخدم@مثال.إختبار", "international"],
  ["user@ドメイン.jp", "international"],
  ["é\u0301@example.com", "international"],
  ["", "never"],
  ["ada", "never"],
  ["ada@", "never"],
  ["@northwind.example", "never"],
  ["ada@northwind", "never"],
  ["ada@localhost", "never"],
  ["ada@.example", "never"],
  ["ada@northwind.", "never"],
  ["ada@northwind..example", "never"],
  ["ada@-northwind.example", "never"],
  ["ada@northwind-.example", "never"],
  ["ada@north_wind.example", "never"],
  ["ada@192.168.0.1", "never"],
  ["ada@[192.168.0.1]", "never"],
  ["ada@例子.١٢٣", "never"],
  ["ada @northwind.example", "never"],
  ["ada@north wind.example", "never"],
  ["ada@@northwind.example", "never"],
  ["ada@bob@northwind.example", "never"],
  ["ada,bob@northwind.example", "never"],
  ["ada;bob@northwind.example", "never"],
  ['"ada l"@northwind.example', "never"],
  ["ada(work)@northwind.example", "never"],
  ["Ada <ada@northwind.example>", "never"],
  ["mailto:ada@northwind.example", "never"],
  ["ada@northwind.example\r\nBcc: eve@x.org", "never"],
  ["ada@\u200bnorthwind.example", "never"],
  ["ada@north\u202ewind.example", "never"],
  ["ada@northwind.example/path", "never"],
  ["ada@northwind。example", "never"],
  [`${"a".repeat(65)}@northwind.example`, "never"],
  [`ada@${"b".repeat(64)}.example`, "never"],
  [`ada@${"b.".repeat(126)}cc`, "never"],
];

describe("60 addresses and some more", () => {
  it.each(ADDRESSES)("%j is taken %s", (text, taken) => {
    expect(isEmail(text)).toBe(taken === "always");
    expect(isEmail(text, { international: true })).toBe(taken !== "never");
  });
});

describe("a likely typo", () => {
  it.each([
    ["ada@gmial.com", "ada@gmail.com"],
    ["ada@gamil.com", "ada@gmail.com"],
    ["ada@gmal.com", "ada@gmail.com"],
    ["ada@gmaill.com", "ada@gmail.com"],
    ["ada@gmail.con", "ada@gmail.com"],
    ["ada@gmail.co", "ada@gmail.com"],
    ["ada@gnail.com", "ada@gmail.com"],
    ["ada+x@hotmial.com", "ada+x@hotmail.com"],
    ["ada@outlok.com", "ada@outlook.com"],
    ["ada@yaho.com", "ada@yahoo.com"],
    ["ada@iclod.com", "ada@icloud.com"],
    [" Ada@GMIAL.com ", "Ada@gmail.com"],
  ])("in %j is asked about: %s", (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });

  it.each([
    "",
    "ada",
    "ada@",
    "@gmial.com",
    "ada@gmail.com",
    "ada@mail.com",
    "ada@email.com",
    "ada@ymail.com",
    "ada@northwind.example",
    "ada@gmail.northwind.example",
    "ada@gmial.com.evil.example",
    "ada@ail.co",
    `${"a".repeat(300)}@gmial.com`,
  ])("is not seen in %j", (typed) => {
    expect(suggestEmail(typed)).toBeUndefined();
  });

  it("is never the domain that the account itself uses", () => {
    const ownDomains = ["gmial.com"];
    expect(suggestEmail("ada@gmial.com", { ownDomains })).toBeUndefined();
    expect(suggestEmail("ada@GMIAL.COM", { ownDomains })).toBeUndefined();
    expect(suggestEmail("ada@gamil.com", { ownDomains })).toBe("ada@gmail.com");
  });
});

it.each([
  ["ada@pаypal.example", true],
  ["аda@northwind.example", true],
  ["ada@nοrthwind.example", true],
  ["ada@northwind.example", false],
  ["почта@пример.рф", false],
  ["почта@example.com", false],
  ["почта-ada@example.com", false],
  ["χρήστης@παράδειγμα.ελ", false],
  ["用户ada@例子.公司", false],
  ["zażółć@przykład.pl", false],
  ["ada1@3com.com", false],
  ["", false],
])("letters of two alphabets in one word of %j: %s", (text, mixed) => {
  expect(hasLookAlikes(text)).toBe(mixed);
});
