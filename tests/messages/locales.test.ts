import { describe, expect, it } from "vitest";
import { CONTACT_GATE_ERROR_CODES } from "../../src/client/index.js";
import {
  canonicalTimeZone,
  createActionsCenterPolicy,
  ISSUE_CODES,
  isTimeZone,
  WEEKDAYS,
} from "../../src/domain/index.js";
import type { Messages } from "../../src/messages/index.js";
import { en } from "../../src/messages/locales/en.js";
import { pl } from "../../src/messages/locales/pl.js";

const LOCALES: [tag: string, messages: Messages][] = [
  ["en", en],
  ["pl", pl],
];
const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"];

/** Every text by its place: `gate.submit`. Plural forms count as one text, at their own place. */
function texts(
  words: object,
  place = "",
): [place: string, text: string | Record<string, string>][] {
  return Object.entries(words).flatMap(([key, value]) => {
    // Names of places: a language has those that it writes otherwise than the ids do.
    if (key === "zoneCities") return [];
    const at = place ? `${place}.${key}` : key;
    if (typeof value === "string" || isPlural(value)) return [[at, value]];
    return texts(value, at);
  });
}

function isPlural(value: object): value is Record<string, string> {
  return "other" in value && Object.keys(value).every((key) => PLURAL_FORMS.includes(key));
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function allForms(text: string | Record<string, string>): string[] {
  return typeof text === "string" ? [text] : Object.values(text);
}

const english = new Map(texts(en));

describe.each(LOCALES)("the language %s", (tag, messages) => {
  it("names places of zones that exist, under their current ids", () => {
    const cities = Object.entries(messages.hours.zoneCities);
    const odd = cities.filter(([id, name]) => canonicalTimeZone(id) !== id || name.trim() === "");
    expect(odd).toEqual([]);
    expect(cities.filter(([id]) => !isTimeZone(id))).toEqual([]);
    expect(cities.length).toBeGreaterThan(0);
  });

  const own = new Map(texts(messages));

  it("has every text that English has, and no other", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("has no empty text and none with spaces around", () => {
    const odd = [...own].filter(([, text]) =>
      allForms(text).some((form) => form === "" || form !== form.trim()),
    );
    expect(odd).toEqual([]);
  });

  it("fills the same placeholders as English", () => {
    const different = [...own].filter(
      ([place, text]) =>
        placeholders(allForms(text).join(" ")).join() !==
        placeholders(allForms(english.get(place) ?? "").join(" ")).join(),
    );
    expect(different).toEqual([]);
  });

  it("has every plural form of the language, and none that it lacks", () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort();
    const wrong = [...own].filter(
      ([, text]) =>
        typeof text !== "string" && Object.keys(text).sort().join() !== categories.join(),
    );
    expect(wrong).toEqual([]);
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
    expect(messages.locale).toBe(tag);
  });

  it("has words for every issue, every error, every section of the ready policy and every day", () => {
    const { sections } = createActionsCenterPolicy({ merchantIntegrations: [] });
    expect(Object.keys(messages.issues)).toEqual(expect.arrayContaining([...ISSUE_CODES]));
    expect(Object.keys(messages.errors)).toEqual(
      expect.arrayContaining([...CONTACT_GATE_ERROR_CODES]),
    );
    expect(Object.keys(messages.sections)).toEqual(sections.map(({ id }) => id));
    expect(Object.keys(messages.weekdays)).toEqual([...WEEKDAYS]);
    for (const { id, recommendAlias } of sections) {
      if (recommendAlias) expect(messages.sections[id]).toHaveProperty("aliasText");
    }
  });
});

it("English keeps what is said under a field to one line", () => {
  const long = Object.entries(en.issues).filter(([, text]) => text.length > 36);
  expect(long).toEqual([]);
});
