import { describe, expect, it } from "vitest";
import { COMMON_LANGUAGES } from "../../../../src/components/hours/scope/commonLanguages.js";
import { findLanguages } from "../../../../src/components/hours/scope/findLanguages.js";

const labels = (query: string, locale = "en", tags = COMMON_LANGUAGES) =>
  findLanguages(tags, query, locale).map(({ label }) => label);

describe("findLanguages", () => {
  it("lists all by name while nothing is asked", () => {
    expect(labels("", "en", ["pl", "de", "en"])).toEqual(["English", "German", "Polish"]);
    expect(labels("", "pl", ["pl", "de", "en"])).toEqual(["Angielski", "Niemiecki", "Polski"]);
  });

  it.each([
    { query: "pol", first: "Polish", why: "its name starts so" },
    { query: "  GERMAN ", first: "German", why: "case and spaces don't count" },
    { query: "norwegian", first: "Norwegian Bokmål", why: "accents don't matter" },
    { query: "uk", first: "Ukrainian", why: "that is its tag" },
    { query: "pt-BR", first: "Brazilian Portuguese", why: "a full tag is found beside the list" },
  ])("finds $first by “$query”: $why", ({ query, first }) => {
    expect(labels(query)[0]).toBe(first);
  });

  it("finds by letters without their accents and strokes", () => {
    expect(labels("wloski", "pl")).toEqual(["Włoski"]);
    expect(labels("bokmal")).toEqual(["Norwegian Bokmål"]);
  });

  it.each(["qqqq", "not a tag", "x".repeat(10_000)])("finds nothing by %.20s", (query) => {
    expect(labels(query)).toEqual([]);
  });

  it("shows a tag that has no name as it is", () => {
    expect(labels("", "en", ["not a tag"])).toEqual(["not a tag"]);
  });
});

describe("COMMON_LANGUAGES", () => {
  it("are tags that the engine can name, each once", () => {
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    expect(COMMON_LANGUAGES.filter((tag) => names.of(tag) === undefined)).toEqual([]);
    expect(new Set(COMMON_LANGUAGES).size).toBe(COMMON_LANGUAGES.length);
  });
});
