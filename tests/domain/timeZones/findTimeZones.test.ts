import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isSameTimeZone, isTimeZone } from "../../../src/domain/index.js";
import { findTimeZones } from "../../../src/domain/timeZones/findTimeZones.js";
import { timeZoneTable } from "../../../src/domain/timeZones/timeZoneTable.js";
import { zoneOffset } from "../../../src/domain/timeZones/zoneOffset.js";
import { pl } from "../../../src/messages/locales/pl.js";

const WINTER = new Date("2026-01-15T12:00:00Z");
const SUMMER = new Date("2026-07-15T12:00:00Z");
const english = timeZoneTable({ locale: "en" });
const polish = timeZoneTable({ locale: "pl", cityNames: pl.hours.zoneCities });

const ids = (query: string, table = english, at = WINTER) =>
  findTimeZones(query, table, at).map(({ row }) => row.id);

describe("the first zone that is found", () => {
  it.each([
    // By the city in its name.
    { query: "Warsaw", first: "Europe/Warsaw" },
    { query: "new york", first: "America/New_York" },
    { query: "NEW YORK", first: "America/New_York" },
    { query: "London", first: "Europe/London" },
    { query: "paris", first: "Europe/Paris" },
    { query: "SÃO paulo", first: "America/Sao_Paulo" },
    { query: "sao paulo", first: "America/Sao_Paulo" },
    { query: "st johns", first: "America/St_Johns" },
    { query: "Buenos Aires", first: "America/Argentina/Buenos_Aires" },
    { query: "Melbourne", first: "Australia/Melbourne" },
    { query: "tok", first: "Asia/Tokyo" },
    // By another large city.
    { query: "Kraków", first: "Europe/Warsaw" },
    { query: "krakow", first: "Europe/Warsaw" },
    { query: "lodz", first: "Europe/Warsaw" },
    { query: "Mumbai", first: "Asia/Kolkata" },
    { query: "delhi", first: "Asia/Kolkata" },
    { query: "Beijing", first: "Asia/Shanghai" },
    { query: "san francisco", first: "America/Los_Angeles" },
    { query: "munich", first: "Europe/Berlin" },
    // By country.
    { query: "Poland", first: "Europe/Warsaw" },
    { query: "germany", first: "Europe/Berlin" },
    { query: "India", first: "Asia/Kolkata" },
    { query: "United States", first: "America/New_York" },
    { query: "us", first: "America/New_York" },
    { query: "USA", first: "America/New_York" },
    { query: "UK", first: "Europe/London" },
    { query: "brazi", first: "America/Sao_Paulo" },
    // By id and by older names.
    { query: "Europe/Warsaw", first: "Europe/Warsaw" },
    { query: "europe/war", first: "Europe/Warsaw" },
    { query: "America/New_York", first: "America/New_York" },
    { query: "Calcutta", first: "Asia/Kolkata" },
    { query: "Asia/Calcutta", first: "Asia/Kolkata" },
    { query: "Kiev", first: "Europe/Kyiv" },
    { query: "saigon", first: "Asia/Ho_Chi_Minh" },
    { query: "US/Pacific", first: "America/Los_Angeles" },
    // By abbreviation.
    { query: "CET", first: "Europe/Berlin" },
    { query: "cest", first: "Europe/Berlin" },
    { query: "PST", first: "America/Los_Angeles" },
    { query: "IST", first: "Asia/Kolkata" },
    { query: "EST", first: "America/New_York" },
    { query: "CST", first: "America/Chicago" },
    { query: "BST", first: "Europe/London" },
    { query: "GMT", first: "UTC" },
    { query: " utc ", first: "UTC" },
    { query: "zulu", first: "UTC" },
    // By offset.
    { query: "+2", first: "Europe/Athens" },
    { query: "UTC+2", first: "Europe/Athens" },
    { query: "utc +2", first: "Europe/Athens" },
    { query: "+05:30", first: "Asia/Kolkata" },
    { query: "+5:45", first: "Asia/Kathmandu" },
    { query: "GMT-5", first: "America/New_York" },
    { query: "-3:30", first: "America/St_Johns" },
    { query: "−8", first: "America/Los_Angeles" },
    { query: "UTC+0", first: "UTC" },
    // By several words.
    { query: "york america", first: "America/New_York" },
    { query: "warsaw poland", first: "Europe/Warsaw" },
    { query: "london uk", first: "Europe/London" },
    { query: "mumbai india", first: "Asia/Kolkata" },
    { query: "canada eastern", first: "America/Toronto" },
    { query: "+2 egypt", first: "Africa/Cairo" },
  ])("by $query is $first", ({ query, first }) => {
    expect(ids(query)[0]).toBe(first);
  });

  it.each([
    { query: "Polska", first: "Europe/Warsaw" },
    { query: "niemcy", first: "Europe/Berlin" },
    { query: "Poland", first: "Europe/Warsaw" },
    { query: "Warszawa", first: "Europe/Warsaw" },
    { query: "lon", first: "Europe/London" },
    { query: "Londyn", first: "Europe/London" },
    { query: "nowy jork", first: "America/New_York" },
    { query: "wieden", first: "Europe/Vienna" },
    { query: "kijow", first: "Europe/Kyiv" },
    { query: "Stany Zjednoczone", first: "America/New_York" },
  ])("in Polish by $query is $first", ({ query, first }) => {
    expect(ids(query, polish)[0]).toBe(first);
  });

  it("is the viewer's own where nothing else decides", () => {
    const table = timeZoneTable({ locale: "en", viewer: "Europe/Bratislava" });
    expect(ids("", table).slice(0, 2)).toEqual(["Europe/Bratislava", "UTC"]);
    expect(ids("CET", table)[0]).toBe("Europe/Bratislava");
    expect(ids("+1", table)[0]).toBe("Europe/Bratislava");
    expect(ids("paris", table)[0]).toBe("Europe/Paris");
  });
});

describe("a search", () => {
  it("names the city that was asked for, where the zone is named after another", () => {
    const [kolkata] = findTimeZones("mumbai", english, WINTER);
    expect(kolkata).toMatchObject({ row: { city: "Kolkata", country: "India" }, place: "Mumbai" });
    expect(findTimeZones("kolkata", english, WINTER)[0]).not.toHaveProperty("place");
    expect(findTimeZones("york america", english, WINTER)[0]).not.toHaveProperty("place");
  });

  it("wants every word to match", () => {
    expect(ids("warsaw germany")).toEqual([]);
    expect(ids("warsaw +9")).toEqual([]);
    expect(ids("+1 +2")).toEqual([]);
    expect(ids("atlantis")).toEqual([]);
  });

  it.each(["", "  ", "/", "+", "UTC+", "gmt-"])("finds all zones by %j", (query) => {
    expect(ids(query)).toHaveLength(english.length);
  });

  it("follows the clocks of the day it is asked on", () => {
    expect(ids("+2", english, WINTER)).not.toContain("Europe/Warsaw");
    expect(ids("+2", english, SUMMER)).toContain("Europe/Warsaw");
    expect(ids("+2", english, SUMMER)).toContain("Antarctica/Troll");
  });

  it("finds by an offset exactly the zones that have it", () => {
    for (const at of [WINTER, SUMMER]) {
      const offsets = new Map(english.map(({ id }) => [id, zoneOffset(id, at)]));
      for (const offset of new Set(offsets.values())) {
        const size = Math.abs(offset ?? 0);
        const text = `${(offset ?? 0) < 0 ? "-" : "+"}${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
        const expected = [...offsets].flatMap(([id, its]) => (its === offset ? [id] : []));
        expect(ids(text, english, at).sort()).toEqual(expected.sort());
      }
    }
  });

  it("finds every zone of this engine by its id, by its city and by its country", () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) {
      const row = english.find(({ id }) => isSameTimeZone(id, zone));
      expect(ids(zone)[0], zone).toBe(row?.id);
      expect(ids(row?.city ?? ""), zone).toContain(row?.id);
      expect(ids(row?.country ?? "nothing"), zone).toContain(row?.id);
    }
  });

  property.prop([fc.string({ unit: "grapheme", maxLength: 200 })])("takes any text", (text) => {
    expect(ids(text).length).toBeLessThanOrEqual(english.length);
  });

  it("looks at the start of a text without an end", () => {
    expect(ids(`warsaw ${" ".repeat(1e6)}`)).toEqual(["Europe/Warsaw"]);
    expect(ids("w".repeat(1e6))).toEqual([]);
  });
});

describe("the table of zones", () => {
  it("has UTC and every zone of this engine once, under names that the engine knows", () => {
    const listed = Intl.supportedValuesOf("timeZone");
    const missing = ["UTC", ...listed].filter(
      (zone) => english.filter(({ id }) => isSameTimeZone(id, zone)).length !== 1,
    );
    expect(missing).toEqual([]);
    expect(english).toHaveLength(new Set(["UTC", ...listed]).size);
    expect(english.filter(({ id }) => !isTimeZone(id))).toEqual([]);
  });

  it("offers zones under their current names", () => {
    const offered = english.map(({ id }) => id);
    expect(offered).toContain("Asia/Kolkata");
    expect(offered).not.toContain("Asia/Calcutta");
  });

  it("has what was chosen or is the viewer's, if the engine knows it", () => {
    const table = timeZoneTable({
      locale: "en",
      also: ["Etc/GMT+5", "Mars/Olympus", "Asia/Calcutta"],
      viewer: "Etc/GMT-7",
    });
    const offered = table.map(({ id }) => id);
    expect(offered).toContain("Etc/GMT+5");
    expect(offered[0]).toBe("Etc/GMT-7");
    expect(offered).not.toContain("Mars/Olympus");
    expect(table).toHaveLength(english.length + 2);
    expect(ids("-5", table)).toContain("Etc/GMT+5");
  });

  it("names countries in its language", () => {
    expect(polish.find(({ id }) => id === "Europe/Berlin")?.country).toBe("Niemcy");
    expect(english.find(({ id }) => id === "UTC")?.country).toBeUndefined();
  });
});
