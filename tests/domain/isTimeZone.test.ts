import { expect, it } from "vitest";
import { isTimeZone } from "../../src/domain/index.js";

it.each([
  "Europe/Warsaw",
  "America/Argentina/Buenos_Aires",
  "Asia/Calcutta",
  "Asia/Kolkata",
  "UTC",
  "Etc/GMT+5",
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
  "CET-1CEST,M3",
  " UTC",
  "../etc/passwd",
  "U".repeat(1e6),
])("%.20j is none", (id) => {
  expect(isTimeZone(id)).toBe(false);
});
