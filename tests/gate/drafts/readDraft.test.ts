import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { DRAFT_LIFETIME, draftKey, LONGEST_DRAFT } from "../../../src/gate/drafts/Draft.js";
import { readDraft } from "../../../src/gate/drafts/readDraft.js";
import { typed } from "../../domain/arbitraries.js";
import { aDraft } from "./aDraft.js";

const now = Date.parse("2026-11-25T12:00:00Z");
const draft = aDraft({ savedAt: now });
const key = draftKey(draft);
const stored = (change: (copy: Record<string, unknown>) => void = () => {}) => {
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(draft));
  change(copy);
  return JSON.stringify(copy);
};
const withRow = (row: string) =>
  JSON.stringify(draft).replace('"name":"Ada"', () => `"name":"Ada",${row}`);

it("gives back what was kept, half-typed text too", () => {
  expect(readDraft(stored(), key, now)).toEqual(draft);
});

describe("a draft is refused", () => {
  it.each<[string, string]>([
    ["that is no JSON", "{"],
    ["that is empty", ""],
    ["that is null", "null"],
    ["that is a list", "[]"],
    ["of an older form", stored((copy) => (copy.schema = "0/1/test"))],
    ["of a newer form", stored((copy) => (copy.schema = "10/1/test"))],
    ["of another account under this key", stored((copy) => (copy.account = "contoso"))],
    ["of another user under this key", stored((copy) => (copy.user = "u-marek"))],
    ["of another environment under this key", stored((copy) => (copy.environment = "sandbox"))],
    ["that is a day old", stored((copy) => (copy.savedAt = now - DRAFT_LIFETIME))],
    ["of the day after tomorrow", stored((copy) => (copy.savedAt = now + 2 * DRAFT_LIFETIME))],
    ["without a time", stored((copy) => delete copy.savedAt)],
    ["with a time that is a text", stored((copy) => (copy.savedAt = String(now)))],
    ["without a revision", stored((copy) => delete copy.revision)],
    ["without its record", stored((copy) => delete copy.base)],
    ["whose contacts are a list", stored((copy) => (copy.typed = { contacts: [] }))],
    [
      "whose rows are no list",
      stored().replace('"team":[', '"team":{"x":[').replace("}]}", "}]}}"),
    ],
    ["with a field that a contact has not", withRow('"password":"x"')],
    ["with a hostile field", withRow('"__proto__":{"admin":true}')],
    ["with a hostile constructor", withRow('"constructor":{"prototype":{"admin":true}}')],
    ["with a hostile section", stored().replaceAll('"team"', '"__proto__"')],
    ["with a section that every object has", stored().replaceAll('"team"', '"toString"')],
    ["with a number for a name", stored().replace('"Ada"', "1")],
    ["with a yes for a flag", stored().replace('"alias":true', '"alias":"yes"')],
    ["with a missing weekday", stored().replace('"sunday":[],', "").replace(',"sunday":[]', "")],
    ["with hours for an eighth day", stored().replace('"monday"', '"mo"')],
    ["that is too long", stored((copy) => (copy.revision = "x".repeat(LONGEST_DRAFT)))],
  ])("%s", (_, text) => {
    expect(readDraft(text, key, now)).toBeUndefined();
    expect(Reflect.get({}, "admin")).toBeUndefined();
  });
});

test.prop([typed])("any record comes back as it was", ({ info }) => {
  const given = JSON.parse(JSON.stringify(aDraft({ savedAt: now, base: info, typed: info })));
  expect(readDraft(JSON.stringify(given), key, now)).toEqual(given);
});

test.prop([fc.oneof(fc.string(), fc.json())])("nothing whatever makes it throw", (text) => {
  expect(readDraft(text, key, now)).toBeUndefined();
});

test.prop([fc.string(), fc.string(), fc.string(), fc.string()])(
  "no two people share a key",
  (account, user, other, environment) => {
    const mine = draftKey({ account, user, environment });
    expect(mine === draftKey({ account: other, user, environment })).toBe(account === other);
    expect(mine === draftKey({ account: `${account},${user}`, user: "", environment })).toBe(false);
  },
);
