import { rawTimeZones } from "@vvo/tzdb";
import { describe, expect, it } from "vitest";
import { canonicalTimeZone, isSameTimeZone, isTimeZone } from "../../../src/domain/index.js";
import { aliasesOf } from "../../../src/domain/timeZones/aliasesOf.js";
import { ZONE_ALIASES } from "../../../src/domain/timeZones/zoneAliases.js";

const LISTED = Intl.supportedValuesOf("timeZone");
const KNOWN = [...new Set([...LISTED, ...rawTimeZones.flatMap(({ group }) => group)])].filter(
  isTimeZone,
);

/** The name that this engine answers with: the id itself in newer ones, one name for all of a zone's in older ones. */
function engineName(timeZone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
}

describe("names of one zone", () => {
  it.each([
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["Etc/UTC", "UTC"],
    ["GMT", "UTC"],
    ["Etc/GMT", "Etc/Zulu"],
    ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["US/Pacific", "America/Los_Angeles"],
    ["Poland", "Europe/Warsaw"],
    ["America/Godthab", "America/Nuuk"],
    ["europe/warsaw", "Europe/Warsaw"],
    ["ASIA/CALCUTTA", "asia/kolkata"],
    ["Mars/Olympus", "mars/olympus"],
  ])("%s is %s", (one, other) => {
    expect(isSameTimeZone(one, other)).toBe(true);
    expect(isSameTimeZone(other, one)).toBe(true);
  });

  it.each([
    ["America/Detroit", "America/New_York"],
    ["Europe/Oslo", "Europe/Berlin"],
    ["Europe/Bratislava", "Europe/Prague"],
    ["Europe/London", "UTC"],
    ["Etc/GMT+5", "Etc/GMT-5"],
    ["Etc/GMT+1", "GMT"],
    ["Mars/Olympus", "Mars/Hellas"],
  ])("%s is not %s", (one, other) => {
    expect(isSameTimeZone(one, other)).toBe(false);
  });

  it("has a current name for every other name, and leaves all else as it is", () => {
    expect(canonicalTimeZone("Asia/Saigon")).toBe("Asia/Ho_Chi_Minh");
    expect(canonicalTimeZone("asia/saigon")).toBe("Asia/Ho_Chi_Minh");
    expect(canonicalTimeZone("Asia/Ho_Chi_Minh")).toBe("Asia/Ho_Chi_Minh");
    expect(canonicalTimeZone("Europe/Warsaw")).toBe("Europe/Warsaw");
    expect(canonicalTimeZone("no zone")).toBe("no zone");
    expect(canonicalTimeZone("constructor")).toBe("constructor");
  });
});

describe("the table of aliases", () => {
  const pairs = Object.entries(ZONE_ALIASES).flatMap(([name, aliases]) =>
    aliases.split(" ").map((alias) => ({ name, alias })),
  );

  it("gives each name once", () => {
    const all = [...Object.keys(ZONE_ALIASES), ...pairs.map(({ alias }) => alias)];
    expect(new Set(all.map((id) => id.toLowerCase())).size).toBe(all.length);
    expect(pairs.length).toBeGreaterThan(120);
  });

  it("keeps apart all zones that this engine lists", () => {
    expect(new Set(LISTED.map(canonicalTimeZone)).size).toBe(LISTED.length);
  });

  it("agrees with every answer of this engine about a name", () => {
    const wrong = KNOWN.filter((id) => !isSameTimeZone(id, engineName(id)));
    expect(wrong).toEqual([]);
  });

  it("leads from every name that this engine knows to a zone that it lists, or to UTC", () => {
    const listed = new Set(["UTC", ...LISTED.map(canonicalTimeZone)]);
    const lost = KNOWN.filter((id) => !listed.has(canonicalTimeZone(id)));
    expect(lost).toEqual([]);
  });

  it("joins only names whose clocks have agreed in each half-year since 1970", () => {
    const instants = Array.from(
      { length: 120 },
      (_, half) => new Date(Date.UTC(1970, half * 6, 15)),
    );
    const clocks = (timeZone: string) => {
      const clock = new Intl.DateTimeFormat("en", {
        timeZone,
        dateStyle: "short",
        timeStyle: "medium",
      });
      return instants.map((at) => clock.format(at)).join();
    };
    const different = pairs
      .filter(({ name, alias }) => isTimeZone(name) && isTimeZone(alias))
      .filter(({ name, alias }) => clocks(name) !== clocks(alias));
    expect(different).toEqual([]);
  });

  it("names all names of a zone, the current one first", () => {
    expect(aliasesOf("Europe/Kiev").slice(0, 2)).toEqual(["Europe/Kyiv", "Europe/Kiev"]);
    expect(aliasesOf("Europe/Madrid")).toEqual(["Europe/Madrid"]);
  });
});
