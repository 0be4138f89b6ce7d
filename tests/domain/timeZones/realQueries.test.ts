import { describe, expect, it } from "vitest";
import { findTimeZones } from "../../../src/domain/timeZones/findTimeZones.js";
import { timeZoneTable } from "../../../src/domain/timeZones/timeZoneTable.js";
import { WINDOWS_ZONES } from "../../../src/domain/timeZones/windowsZones.js";
import { ZONE_NAMES } from "../../../src/domain/timeZones/zoneNames.js";
import { ZONE_PLACES } from "../../../src/domain/timeZones/zonePlaces.js";
import queries from "./queries.json" with { type: "json" };

/** Queries whose first zone is another one, and why. */
const NOT_FIRST: Readonly<Record<string, string>> = {};

/** Of all, at most. */
const TOLERATED = 0.05;

const table = timeZoneTable({ locale: "en" });
const SEASONS = [new Date("2026-01-15T12:00:00Z"), new Date("2026-07-15T12:00:00Z")];

const firstOf = (query: string, at: Date) => findTimeZones(query, table, at)[0]?.row.id;
const expected = queries.filter(({ query }) => !(query in NOT_FIRST));

describe("what people type into a search for zones", () => {
  it.each(expected)("$query finds one of $first", ({ query, first }) => {
    for (const at of SEASONS) expect(first).toContain(firstOf(query, at));
  });

  it("nearly all of it finds the right zone first", () => {
    expect(Object.keys(NOT_FIRST).length).toBeLessThanOrEqual(queries.length * TOLERATED);
  });

  it.each([
    { query: "(UTC+00:00) Dublin, Edinburgh, Lisbon, London", first: "Europe/London" },
    { query: "(UTC-08:00) Pacific Time (US & Canada)", first: "America/Los_Angeles" },
    { query: "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", first: "Asia/Kolkata" },
    { query: "W. Europe Standard Time", first: "Europe/Berlin" },
    { query: "Eastern Daylight Time", first: "America/New_York" },
    { query: "British Summer Time", first: "Europe/London" },
    { query: "Eastern", first: "America/New_York" },
    { query: "London time", first: "Europe/London" },
    { query: "CE(S)T", first: "Europe/Berlin" },
    { query: "US Eastern time", first: "America/New_York" },
    { query: "MT", first: "America/Denver" },
    { query: "PT", first: "America/Los_Angeles" },
    { query: "Florida", first: "America/New_York" },
    { query: "Firenze", first: "Europe/Rome" },
    { query: "Washington State", first: "America/Los_Angeles" },
    { query: "Kaohsiung", first: "Asia/Taipei" },
  ])("$query finds $first", ({ query, first }) => {
    for (const at of SEASONS) expect(firstOf(query, at)).toBe(first);
  });

  it("shows the usual spelling of a place that is found by another", () => {
    expect(findTimeZones("firenze", table, new Date(0))[0]?.place).toBe("Florence");
  });
});

describe("the tables of names and places", () => {
  it.each([
    ["of Windows", WINDOWS_ZONES],
    ["of names", ZONE_NAMES],
    ["of places", ZONE_PLACES],
  ])("%s names zones that are on offer", (_, names) => {
    const offered = new Set(table.map(({ id }) => id));
    const missing = Object.keys(names).filter((id) => !offered.has(id) && !id.startsWith("Etc/"));
    expect(missing).toEqual([]);
  });

  it("each place is found, in the zone where it lies", () => {
    const at = new Date("2026-01-15T12:00:00Z");
    const lost = Object.entries(ZONE_PLACES).flatMap(([id, places]) =>
      places
        .split("; ")
        .map((place) => place.replace(/ \(.*/, ""))
        .filter((place) => !findTimeZones(place, table, at).some(({ row }) => row.id === id)),
    );
    expect(lost).toEqual([]);
  });
});
