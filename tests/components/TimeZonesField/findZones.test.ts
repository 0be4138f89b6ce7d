import { describe, expect, it } from "vitest";
import { allZones, findZones } from "../../../src/components/TimeZonesField/findZones.js";
import { zoneCity, zoneName } from "../../../src/components/TimeZonesField/zoneName.js";
import { zoneOffset } from "../../../src/components/TimeZonesField/zoneOffset.js";

describe("zones on offer", () => {
  it("has UTC, which engines leave out, and the viewer's zone first and once", () => {
    const zones = allZones(["Europe/Warsaw"]);
    expect(zones.slice(0, 2)).toEqual(["Europe/Warsaw", "UTC"]);
    expect(zones.filter((zone) => zone === "Europe/Warsaw")).toHaveLength(1);
    expect(zones.length).toBeGreaterThan(300);
  });

  it.each([
    { query: "new york", found: "America/New_York" },
    { query: "SÃO paulo", found: "America/Sao_Paulo" },
    { query: "europe/war", found: "Europe/Warsaw" },
    { query: "york america", found: "America/New_York" },
    { query: " utc ", found: "UTC" },
  ])("finds $found by $query", ({ query, found }) => {
    expect(findZones(allZones([]), query)[0]).toBe(found);
  });

  it("puts cities that start with what was typed before the rest", () => {
    expect(findZones(["America/Fort_Paris", "Europe/Paris"], "paris")).toEqual([
      "Europe/Paris",
      "America/Fort_Paris",
    ]);
  });

  it("names a zone and its place", () => {
    expect(zoneName("America/New_York")).toBe("America/New York");
    expect(zoneCity("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(zoneCity("UTC")).toBe("UTC");
  });

  it.each([
    { zone: "Asia/Kolkata", offset: "UTC+5:30" },
    { zone: "UTC", offset: "UTC+0" },
    { zone: "Mars/Olympus", offset: undefined },
  ])("says how far $zone is from UTC", ({ zone, offset }) => {
    expect(zoneOffset(zone, new Date("2026-01-15T12:00:00Z"))).toBe(offset);
  });
});
