import { expect, it } from "vitest";
import { formatOffset } from "../../../src/components/TimeZonesField/formatOffset.js";
import { zoneLongName } from "../../../src/components/TimeZonesField/zoneLongName.js";
import { zoneCity, zoneName } from "../../../src/components/TimeZonesField/zoneName.js";

it("names a zone and its place", () => {
  expect(zoneName("America/New_York")).toBe("America/New York");
  expect(zoneCity("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(zoneCity("UTC")).toBe("UTC");
});

it.each([
  [330, "UTC+5:30"],
  [0, "UTC+0"],
  [-300, "UTC-5"],
  [-570, "UTC-9:30"],
  [845, "UTC+14:05"],
])("%d minutes are %s", (minutes, text) => {
  expect(formatOffset(minutes)).toBe(text);
});

it.each([
  ["Europe/Warsaw", "en", "Central European Time"],
  ["Europe/Warsaw", "pl", "czas środkowoeuropejski"],
  ["UTC", "en", "Coordinated Universal Time"],
  ["UTC", "pl", "uniwersalny czas koordynowany"],
  ["Mars/Olympus", "en", undefined],
])("%s in %s is %s", (zone, locale, name) => {
  expect(zoneLongName(zone, locale)).toBe(name);
});
