import { expect, it } from "vitest";
import { formatOffset } from "../../../../src/components/hours/zones/formatOffset.js";
import { zoneLongName } from "../../../../src/components/hours/zones/zoneLongName.js";
import { zoneName } from "../../../../src/components/hours/zones/zoneName.js";
import { placeOfZone } from "../../../../src/components/words/placeOfZone.js";
import { en } from "../../../../src/messages/locales/en.js";
import { pl } from "../../../../src/messages/locales/pl.js";

it("names a zone and its place", () => {
  expect(zoneName("America/New_York")).toBe("America/New York");
  expect(placeOfZone("America/Argentina/Buenos_Aires", en)).toBe("Buenos Aires");
  expect(placeOfZone("UTC", en)).toBe("UTC");
  expect(placeOfZone("Europe/Warsaw", pl)).toBe("Warszawa");
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
