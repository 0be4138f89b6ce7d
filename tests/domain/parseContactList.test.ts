import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { ContactList } from "../../src/domain/contactList/ContactList.js";
import { parseContactList } from "../../src/domain/contactList/parseContactList.js";
import { isEmail } from "../../src/domain/index.js";

const ADA = "Ada Lovelace <ada@x.org>";
const BOB = "<bob@y.org>";

/** As `Name <address> phone`. */
function written({ taken }: ContactList): string[] {
  return taken.map(({ email, name, phone }) =>
    [name, `<${email}>`, phone].filter(Boolean).join(" "),
  );
}

const READ: [what: string, text: string, taken: string[]][] = [
  ["commas", "Ada Lovelace <ada@x.org>, bob@y.org", [ADA, BOB]],
  ["semicolons, also at the end", "Ada Lovelace <ada@x.org>; bob@y.org;", [ADA, BOB]],
  ["lines", "Ada Lovelace <ada@x.org>\r\n\r\nbob@y.org\n", [ADA, BOB]],
  ["spaces", "ada@x.org   bob@y.org", ["<ada@x.org>", BOB]],
  ["brackets alone", "<ada@x.org><bob@y.org>", ["<ada@x.org>", BOB]],
  [
    "commas of other scripts",
    "ada@x.org، bob@y.org，carl@z.org",
    ["<ada@x.org>", BOB, "<carl@z.org>"],
  ],
  [
    "a quoted name with a comma",
    '"Lovelace, Ada" <ada@x.org>, bob@y.org',
    ["Lovelace, Ada <ada@x.org>", BOB],
  ],
  ["a quoted name with a semicolon", '"Lovelace; Ada" <ada@x.org>', ["Lovelace; Ada <ada@x.org>"]],
  [
    "a quoted name with quotes in it",
    '"Ada \\"Countess\\" Lovelace" <ada@x.org>',
    ['Ada "Countess" Lovelace <ada@x.org>'],
  ],
  [
    "typographic quotes",
    "„Lovelace, Ada” <ada@x.org>; “Bee, Bob” <bob@y.org>",
    ["Lovelace, Ada <ada@x.org>", "Bee, Bob <bob@y.org>"],
  ],
  [
    "surnames first, not quoted",
    "Lovelace, Ada <ada@x.org>; Bee, Bob <bob@y.org>",
    ["Lovelace, Ada <ada@x.org>", "Bee, Bob <bob@y.org>"],
  ],
  [
    "the same between commas",
    "Lovelace, Ada <ada@x.org>, Bee, Bob <bob@y.org>",
    ["Lovelace, Ada <ada@x.org>", "Bee, Bob <bob@y.org>"],
  ],
  ["names in apostrophes", "'Ada Lovelace' <ada@x.org>; 'bob@y.org'", [ADA, BOB]],
  [
    "the address as its own name",
    '"ada@x.org" <ada@x.org>, bob@y.org <bob@y.org>',
    ["<ada@x.org>", BOB],
  ],
  [
    "names in parentheses",
    "ada@x.org (Ada Lovelace), bob@y.org (Bee, Bob)",
    [ADA, "Bee, Bob <bob@y.org>"],
  ],
  [
    "addresses in parentheses",
    "Ada Lovelace (ada@x.org), Bob (bob@y.org)",
    [ADA, "Bob <bob@y.org>"],
  ],
  ["a note behind", "Ada <ada@x.org> (ACME)", ["Ada (ACME) <ada@x.org>"]],
  ["a note in parentheses", "Ada Lovelace (ACME) <ada@x.org>", ["Ada Lovelace (ACME) <ada@x.org>"]],
  ["names beside addresses", "Ada Lovelace ada@x.org\nbob@y.org Bob", [ADA, "Bob <bob@y.org>"]],
  ["no space before brackets", "Ada Lovelace<ada@x.org>", [ADA]],
  [
    "mailto:",
    "mailto:ada@x.org, Bob <MAILTO:bob@y.org?subject=Hi%20there>",
    ["<ada@x.org>", "Bob <bob@y.org>"],
  ],
  ["mailto: with escapes", "mailto:ada%2Bx@x.org", ["<ada+x@x.org>"]],
  ["a table", "Ada Lovelace\tada@x.org\nBob\tbob@y.org", [ADA, "Bob <bob@y.org>"]],
  ["a table, addresses first", "ada@x.org\tAda Lovelace\nbob@y.org\tBob", [ADA, "Bob <bob@y.org>"]],
  ["a table with two columns of names", "Ada\tLovelace\tada@x.org", [ADA]],
  ["a table with commas in its names", "Lovelace, Ada\tada@x.org", ["Lovelace, Ada <ada@x.org>"]],
  [
    "a table with numbers",
    "Ada Lovelace\tada@x.org\t+48 22 123-45-67",
    [`${ADA} +48 22 123-45-67`],
  ],
  ["a table, numbers first", "tel:+48221234567\tAda Lovelace\tada@x.org", [`${ADA} +48221234567`]],
  [
    "two people in a row of a table",
    "Ada Lovelace\tada@x.org\tBob\tbob@y.org",
    [ADA, "Bob <bob@y.org>"],
  ],
  ["CSV", '"Ada Lovelace","ada@x.org"\nBob,bob@y.org', [ADA, "Bob <bob@y.org>"]],
  [
    "CSV with two columns of names",
    "Ada,Lovelace,ada@x.org\nBob,Bee,bob@y.org",
    [ADA, "Bob Bee <bob@y.org>"],
  ],
  ["CSV with semicolons", 'Ada Lovelace;ada@x.org\n"Bob";"bob@y.org"', [ADA, "Bob <bob@y.org>"]],
  ["a list with bullets", "• Ada Lovelace <ada@x.org>\n- bob@y.org", [ADA, BOB]],
  ["a list with numbers", "1. Ada Lovelace <ada@x.org>\n2)\tbob@y.org", [ADA, BOB]],
  ["headers of a mail", "To: Ada Lovelace <ada@x.org>\nCc: bob@y.org", [ADA, BOB]],
  ["a sentence's full stop", "ada@x.org, bob@y.org.", ["<ada@x.org>", BOB]],
  ["brackets that do not close", "<ada@x.org; bob@y.org>", ["<ada@x.org>", BOB]],
  ["a quote that does not close", '"Ada Lovelace ada@x.org\nbob@y.org', [ADA, BOB]],
  ["invisible characters", "\u200bada@x.org\u200b,\u2069bob@y.org\u00a0", ["<ada@x.org>", BOB]],
  ["nothing", " \n;,\t", []],
];

describe("a list", () => {
  it.each(READ)("with %s is read", (_what, text, taken) => {
    const list = parseContactList(text);
    expect(written(list)).toEqual(taken);
    expect(list).toMatchObject({ duplicates: [], refused: [] });
  });

  it("with letters outside ASCII is read where they may be", () => {
    const text = "Żaneta <żaneta@przykład.pl>";
    expect(parseContactList(text).refused).toEqual([{ text, reason: "invalid_email" }]);
    expect(written(parseContactList(text, { international: true }))).toEqual([text]);
  });
});

const REFUSED: [text: string, refused: [string, string][], taken?: string[]][] = [
  ["bob", [["bob", "no_email"]]],
  ["Ada Lovelace <ada@x>", [["Ada Lovelace <ada@x>", "invalid_email"]]],
  ["Ada <Lovelace>", [["Ada <Lovelace>", "invalid_email"]]],
  ["ada @ x.org", [["ada @ x.org", "invalid_email"]]],
  ["ada@@x.org; bob@y.org", [["ada@@x.org", "invalid_email"]], [BOB]],
  ["ada at x.org, bob@y.org", [["ada at x.org", "no_email"]], [BOB]],
  [
    "carl.z.org, bob@y.org, <>",
    [
      ["carl.z.org", "no_email"],
      ["<>", "invalid_email"],
    ],
    [BOB],
  ],
  [
    "ada, carl, bob@y.org",
    [
      ["ada", "no_email"],
      ["carl", "no_email"],
    ],
    [BOB],
  ],
  [
    "ada@x.org, Carl; Dan; bob@y.org",
    [
      ["Carl", "no_email"],
      ["Dan", "no_email"],
    ],
    ["<ada@x.org>", BOB],
  ],
  ["ada@x.org and bob@y.org", [["and", "no_email"]], ["<ada@x.org>", BOB]],
  [
    "Name\tEmail\nBob\tbob@y.org",
    [
      ["Name", "no_email"],
      ["Email", "no_email"],
    ],
    ["Bob <bob@y.org>"],
  ],
  ["+48 22 123 45 67", [["+48 22 123 45 67", "no_email"]]],
  [`${"A".repeat(201)} <ada@x.org>`, [[`${"A".repeat(201)} <ada@x.org>`, "name_too_long"]]],
];

describe("what can't be taken", () => {
  it.each(REFUSED)("of %j is kept as written, with a reason", (text, refused, taken = []) => {
    const list = parseContactList(text);
    expect(list.refused.map(({ text: kept, reason }) => [kept, reason])).toEqual(refused);
    expect(written(list)).toEqual(taken);
  });

  it("for want of room is kept, and a duplicate needs none", () => {
    const list = parseContactList("a@x.org, b@x.org, Carl <c@x.org>, A@x.org", { room: 1 });
    expect(written(list)).toEqual(["<a@x.org>"]);
    expect(list.refused).toEqual([
      { text: "b@x.org", reason: "too_many" },
      { text: "Carl <c@x.org>", reason: "too_many" },
    ]);
    expect(list.duplicates).toEqual([{ email: "A@x.org", of: "list" }]);
  });

  it("because it is there already is named, and completes what it repeats", () => {
    const list = parseContactList("ada@x.org; BOB@y.org; Ada <ADA@x.org>", {
      known: [" bob@Y.org "],
    });
    expect(written(list)).toEqual(["Ada <ada@x.org>"]);
    expect(list.duplicates).toEqual([
      { email: "BOB@y.org", of: "known" },
      { email: "ADA@x.org", name: "Ada", of: "list" },
    ]);
  });
});

const bit = fc.constantFrom(
  ...["Ada", "Bob Bee", "ada@x.org", "BOB@y.org", "carl@z", "@", "+48 22 123 45 67", "x.org", "ł"],
  ...[
    " ",
    ",",
    ";",
    "\n",
    "\t",
    '"',
    "'",
    "<",
    ">",
    "(",
    ")",
    "\\",
    '""',
    "„",
    "”",
    "•",
    " mailto:",
  ],
);
const messy = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(""));
const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .replaceAll("mailto:", " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

const person = fc.record({
  name: fc.constantFrom("", "Ada", "Bob Bee", "Lovelace, Ada", 'Jo "J" Doe'),
  email: fc.constantFrom("a@x.org", "b@x.org", "C@x.org", "c@x.org", "d@x", "e@@x.org"),
});
type Person = typeof person extends fc.Arbitrary<infer One> ? One : never;
const styles: ((person: Person) => string)[] = [
  ({ name, email }) => (name ? `${JSON.stringify(name)} <${email}>` : email),
  ({ name, email }) => (name ? `${JSON.stringify(name)} <mailto:${email}>` : `<${email}>`),
  ({ email }) => ` ${email} `,
];
const given = fc.array(fc.tuple(person, fc.constantFrom(...styles)), { maxLength: 12 });
const separator = fc.constantFrom(", ", ";", "\n", "\r\n", " ;\n");
const options = fc.record({
  known: fc.subarray(["A@x.org", "b@x.org"]),
  room: fc.integer({ min: 0, max: 4 }),
});

describe("nothing is lost", () => {
  test.prop([given, separator, options])(
    "taken + duplicate + refused = given",
    (people, between, how) => {
      const text = people.map(([one, write]) => write(one)).join(between);
      const { taken, duplicates, refused } = parseContactList(text, how);
      expect(taken.length + duplicates.length + refused.length).toBe(people.length);
      const valid = people.filter(([{ email }]) => isEmail(email)).length;
      expect(refused.filter(({ reason }) => reason === "invalid_email")).toHaveLength(
        people.length - valid,
      );
    },
  );

  test.prop([messy, options])("every word of any text is in what became of it", (text, how) => {
    const { taken, duplicates, refused } = parseContactList(text, how);
    const people = [...taken, ...duplicates].flatMap(Object.values);
    const kept = wordsOf([...people, ...refused.map((one) => one.text)].join(" "));
    expect([...wordsOf(text)].filter((word) => !kept.has(word))).toEqual([]);
  });

  // What a quotation within a quotation, or a backslash, keeps together changes with the first look at it.
  const plain = messy.filter((text) => !/„„|\\|\)\S*@/.test(text));
  test.prop([plain])("what is refused is refused again as it stays in the box", (text) => {
    const boxed = ({ refused }: ContactList) => refused.map((one) => one.text).join("\n");
    const before = boxed(parseContactList(text));
    const again = parseContactList(before);
    expect(again).toMatchObject({ taken: [], duplicates: [] });
    // Columns of a table that is no more may come apart, and marks and labels of nothing may go; what is written does not change.
    const written = (box: string) => box.replaceAll("mailto:", "").replace(/[^\p{L}\p{N}@]/gu, "");
    expect(written(boxed(again))).toBe(written(before));
  });

  test.prop([messy, options])("what is taken fits, is right, and is nobody twice", (text, how) => {
    const emails = parseContactList(text, how).taken.map(({ email }) => email.toLowerCase());
    expect(emails.length).toBeLessThanOrEqual(how.room);
    expect(emails.filter((email) => !isEmail(email))).toEqual([]);
    const known = how.known.map((email) => email.toLowerCase());
    expect(new Set([...emails, ...known]).size).toBe(emails.length + known.length);
  });
});
