import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toICalendar } from "../../../src/domain/hoursExchange/index.js";
import type { SupportSchedule } from "../../../src/domain/index.js";
import { expectedIntervals } from "./expectedIntervals.js";
import { readICalendar } from "./icalReader.js";
import { NIGHTS, schedule, soundSchedule, WORKDAYS } from "./soundSchedules.js";

/** Calendars of a whole year, expanded by a library that takes its time. */
const PATIENCE = 60_000;

/** From the dates below, the year that the calendars are made for. */
const DAYS = 365;

/** Half-hour zones, half an hour of summer time, none, and a zone whose days once began at 01:00. */
const ZONES = [
  "Europe/Warsaw",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "UTC",
  "America/Sao_Paulo",
  "Africa/Cairo",
  "America/Santiago",
  "Africa/Casablanca",
];

const WEEKS: [string, SupportSchedule][] = [
  ["working days", schedule(WORKDAYS)],
  ["nights", schedule({ ...NIGHTS, saturday: ["22:00-06:00"], sunday: ["22:00-06:00"] })],
  ["around the clock", everyDay(["00:00-24:00"])],
  [
    "hours in which clocks change",
    everyDay([
      "00:00-00:30",
      "01:00-01:15",
      "01:30-01:59",
      "02:00-02:15",
      "02:30-03:00",
      "03:00-03:30",
    ]),
  ],
  ["a day from one evening to the next", schedule({ saturday: ["22:00-22:00"] })],
  [
    "from a skipped or repeated time",
    schedule({ sunday: ["02:30-10:00"], saturday: ["01:45-02:15"] }),
  ],
];

function everyDay(ranges: string[]) {
  const days = [...Object.keys(WORKDAYS), "saturday", "sunday"];
  return schedule(Object.fromEntries(days.map((day) => [day, ranges])));
}

function shown(hours: SupportSchedule, timeZone: string, from: string) {
  const { value } = toICalendar(
    { schedules: [{ ...hours, timeZones: [timeZone] }] },
    {
      now: new Date("2026-11-25T12:00:00Z"),
      from,
      years: 1,
      words: { open: "Support", special: "{name}" },
    },
  );
  return value === "" ? [] : readICalendar(value).map(({ start, end }) => [iso(start), iso(end)]);
}

function expected(hours: SupportSchedule, timeZone: string, from: string) {
  return expectedIntervals(hours, timeZone, from, DAYS).map(([start, end]) => [
    iso(start),
    iso(end),
  ]);
}

const iso = (instant: number) => new Date(instant).toISOString();

describe("what a calendar program shows of our hours, in a year with every change of clocks", {
  timeout: PATIENCE,
}, () => {
  describe.each(ZONES)("in %s", (timeZone) => {
    it.each(WEEKS)("%s", (_what, hours) => {
      for (const from of ["2026-12-20", "2017-06-01"]) {
        expect(shown(hours, timeZone, from)).toEqual(expected(hours, timeZone, from));
      }
    });
  });

  it("any week, with special days beside each other", () => {
    fc.assert(
      fc.property(soundSchedule, fc.constantFrom(...ZONES), (hours, timeZone) => {
        const from = "2026-12-20";
        expect(shown(hours, timeZone, from)).toEqual(expected(hours, timeZone, from));
      }),
      { numRuns: 40 },
    );
  });
});
