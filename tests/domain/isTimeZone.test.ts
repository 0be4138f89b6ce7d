import { expect, it } from "vitest";
import { isTimeZone } from "../../src/domain/index.js";
import { ZONE_ALIASES } from "../../src/domain/timeZones/zoneAliases.js";

it.each([
  "Europe/Warsaw",
  "America/Argentina/Buenos_Aires",
  "Asia/Calcutta",
  "Asia/Kolkata",
  "UTC",
  "Etc/GMT+5",
  "CET",
  "GB-Eire",
  "America/Argentina/ComodRivadavia",
  "America/Port-au-Prince",
  "Antarctica/DumontDUrville",
])("%s is a time zone", (id) => {
  expect(isTimeZone(id)).toBe(true);
});

it.each([
  "",
  "+01:00",
  "-0500",
  "UTC+1",
  "Europe/Atlantis",
  "Warsaw",
  // Engines know these, and the database of zones does not.
  "BST",
  "PST",
  "IST",
  "SystemV/EST5",
  "US/Pacific-New",
  "Etc/Unknown",
  // Not as the database writes them.
  "europe/warsaw",
  "EUROPE/WARSAW",
  "Europe/warsaw",
  "Europe/WARSAW",
  "Asia/kolkata",
  "Asia/KOLKATA",
  "utc",
  "CET-1CEST,M3",
  " UTC",
  "../etc/passwd",
  "U".repeat(1e6),
])("%.20j is none", (id) => {
  expect(isTimeZone(id)).toBe(false);
});

it("every id of the database that this engine has is one, under all of its names", () => {
  const engine = Intl.supportedValuesOf("timeZone");
  const others = Object.entries(ZONE_ALIASES).flatMap(([id, names]) => [id, ...names.split(" ")]);
  expect([...engine, ...others].filter((id) => !isTimeZone(id))).toEqual([]);
});
