import { afterEach, describe, expect, it, vi } from "vitest";
import {
  isOpenAt,
  localWeek,
  nextChange,
  type SupportSchedule,
  type TimeRange,
} from "../../../src/domain/index.js";
import { everyDay, hoursOf, ranges, scheduleIn, weekdays } from "./proof/schedules.js";

const at = (text: string) => new Date(text);

function openAt(schedule: SupportSchedule, ...instants: string[]) {
  return instants.map((text) => isOpenAt(hoursOf(schedule), at(text)));
}

describe("hours by the clock of a zone (R10)", () => {
  it.each<[string, SupportSchedule, string[], boolean[]]>([
    [
      "a range is open from its first minute to before its last",
      scheduleIn("Europe/Warsaw", weekdays("09:00-17:00")),
      ["2026-01-05T07:59:59.999Z", "2026-01-05T08:00Z", "2026-01-05T15:59Z", "2026-01-05T16:00Z"],
      [false, true, true, false],
    ],
    [
      "a break is closed",
      scheduleIn("UTC", everyDay("09:00-12:00", "13:00-17:00")),
      ["2026-01-05T11:59Z", "2026-01-05T12:00Z", "2026-01-05T13:00Z"],
      [true, false, true],
    ],
    [
      "a night shift belongs to the day it starts on",
      scheduleIn("UTC", { ...everyDay(), friday: ranges("22:00-06:00") }),
      ["2026-01-09T05:00Z", "2026-01-09T22:00Z", "2026-01-10T05:59Z", "2026-01-10T06:00Z"],
      [false, true, true, false],
    ],
    [
      "that which closes when it opens lasts a day",
      scheduleIn("UTC", { ...everyDay(), friday: ranges("09:00-09:00") }),
      ["2026-01-09T08:59Z", "2026-01-09T09:00Z", "2026-01-10T08:59Z", "2026-01-10T09:00Z"],
      [false, true, true, false],
    ],
    [
      "24:00 is the end of the day",
      scheduleIn("UTC", { ...everyDay(), friday: ranges("00:00-24:00") }),
      ["2026-01-08T23:59Z", "2026-01-09T00:00Z", "2026-01-09T23:59Z", "2026-01-10T00:00Z"],
      [false, true, true, false],
    ],
    [
      "hours are local to each zone",
      scheduleIn(["Europe/Warsaw", "America/New_York"], weekdays("09:00-17:00")),
      ["2026-01-05T08:00Z", "2026-01-05T15:00Z", "2026-01-05T21:59Z", "2026-01-05T22:00Z"],
      [true, true, true, false],
    ],
    [
      "an exception replaces what starts on its date, not the night before",
      scheduleIn("UTC", everyDay("22:00-06:00"), {
        exceptions: [{ date: "2026-12-24", ranges: [] }],
      }),
      ["2026-12-24T05:59Z", "2026-12-24T23:00Z", "2026-12-25T05:00Z", "2026-12-25T22:00Z"],
      [true, false, false, true],
    ],
    [
      "an exception may have hours of its own, past midnight too",
      scheduleIn("UTC", everyDay("09:00-17:00"), {
        exceptions: [{ date: "2026-12-24", ranges: ranges("20:00-02:00") }],
      }),
      ["2026-12-24T10:00Z", "2026-12-24T20:00Z", "2026-12-25T01:59Z", "2026-12-25T02:00Z"],
      [false, true, true, false],
    ],
    [
      "of two exceptions on one date the first counts",
      scheduleIn("UTC", everyDay(), {
        exceptions: [
          { date: "2026-12-24", ranges: ranges("10:00-12:00") },
          { date: "2026-12-24", ranges: ranges("14:00-16:00") },
        ],
      }),
      ["2026-12-24T10:00Z", "2026-12-24T14:00Z"],
      [true, false],
    ],
  ])("%s", (_what, schedule, instants, expected) => {
    expect(openAt(schedule, ...instants)).toEqual(expected);
  });

  it("a weekday that was left out is closed", () => {
    const { monday, ...rest } = everyDay("09:00-17:00");
    const schedule = JSON.parse(JSON.stringify(scheduleIn("UTC", { ...rest, monday })));
    delete schedule.weekly.monday;
    expect(openAt(schedule, "2026-01-05T10:00Z", "2026-01-06T10:00Z")).toEqual([false, true]);
  });
});

describe("where the clock jumps", () => {
  it.each<[string, string, string, string[], boolean[]]>([
    [
      "a skipped opening moves forward by the gap",
      "Europe/Warsaw",
      "02:30-06:00",
      ["2026-03-29T01:29Z", "2026-03-29T01:30Z", "2026-03-29T03:59Z", "2026-03-29T04:00Z"],
      [false, true, true, false],
    ],
    [
      "a skipped closing moves forward by the gap",
      "Europe/Warsaw",
      "00:00-02:15",
      ["2026-03-29T01:14Z", "2026-03-29T01:15Z"],
      [true, false],
    ],
    [
      "a range that ends up the wrong way round is nothing",
      "Europe/Warsaw",
      "02:30-03:00",
      ["2026-03-29T00:59Z", "2026-03-29T01:00Z", "2026-03-29T01:29Z", "2026-03-29T01:30Z"],
      [false, false, false, false],
    ],
    [
      "a repeated opening is the first",
      "Europe/Warsaw",
      "02:30-06:00",
      ["2026-10-25T00:29Z", "2026-10-25T00:30Z", "2026-10-25T04:59Z", "2026-10-25T05:00Z"],
      [false, true, true, false],
    ],
    [
      "a repeated closing is the first",
      "Europe/Warsaw",
      "00:00-02:15",
      ["2026-10-25T00:14Z", "2026-10-25T00:15Z", "2026-10-25T01:10Z"],
      [true, false, false],
    ],
    [
      "half an hour moves by half an hour",
      "Australia/Lord_Howe",
      "02:15-03:00",
      ["2026-10-03T15:44Z", "2026-10-03T15:45Z", "2026-10-03T15:59Z", "2026-10-03T16:00Z"],
      [false, true, true, false],
    ],
    [
      "midnight itself may be skipped",
      "Africa/Cairo",
      "00:00-04:00",
      ["2026-04-23T21:59Z", "2026-04-23T22:00Z", "2026-04-24T00:59Z", "2026-04-24T01:00Z"],
      [false, true, true, false],
    ],
    [
      "the hour before midnight may be skipped",
      "America/Nuuk",
      "23:30-04:00",
      ["2026-03-29T01:29Z", "2026-03-29T01:30Z", "2026-03-29T04:59Z", "2026-03-29T05:00Z"],
      [false, true, true, false],
    ],
    [
      "a whole day may be skipped, its hours fall on the next",
      "Pacific/Apia",
      "09:00-10:00",
      ["2011-12-29T19:00Z", "2011-12-30T18:59Z", "2011-12-30T19:00Z", "2011-12-30T20:00Z"],
      [true, false, true, false],
    ],
  ])("%s", (_what, zone, range, instants, expected) => {
    expect(openAt(scheduleIn(zone, everyDay(range)), ...instants)).toEqual(expected);
  });
});

describe("what is wrong", () => {
  it.each<[string, TimeRange]>([
    ["a time that is still being typed", { opens: "9", closes: "17:00" }],
    ["no time", { opens: "09:00", closes: "" }],
    ["an hour too many", { opens: "09:00", closes: "24:30" }],
    ["an opening at the end of the day", { opens: "24:00", closes: "06:00" }],
    ["an empty range", { opens: "00:00", closes: "00:00" }],
  ])("%s is not open, and does not close anything else", (_what, bad) => {
    const week = everyDay("12:00-13:00");
    const instants = [0, 3, 9, 10, 12, 18, 23].map((hour) => new Date(Date.UTC(2026, 0, 5, hour)));
    const open = (extra: TimeRange[]) =>
      instants.map((instant) =>
        isOpenAt(
          hoursOf(scheduleIn("UTC", { ...week, monday: [...extra, ...week.monday] })),
          instant,
        ),
      );
    expect(open([bad])).toEqual(open([]));
    expect(open([bad])).toContain(true);
  });

  it.each(["", "Mars/Olympus", "+01:00", "UTC+1", "\u0000"])("no zone is %j", (zone) => {
    expect(openAt(scheduleIn(zone, everyDay("00:00-24:00")), "2026-01-05T10:00Z")).toEqual([false]);
    expect(openAt(scheduleIn([zone, "UTC"], everyDay("00:00-24:00")), "2026-01-05T10:00Z")).toEqual(
      [true],
    );
  });

  it("an exception on a date that does not exist changes nothing", () => {
    const exceptions = ["2026-02-30", "", "2026-1-5"].map((date) => ({ date, ranges: [] }));
    const schedule = scheduleIn("UTC", everyDay("09:00-17:00"), { exceptions });
    expect(openAt(schedule, "2026-01-05T10:00Z", "2026-03-02T10:00Z")).toEqual([true, true]);
  });

  it.each([new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)])(
    "an instant without a calendar date is refused",
    (instant) => {
      expect(() => isOpenAt(hoursOf(), instant)).toThrow(
        new RangeError('"at" is not a usable date: give a valid Date between the years 1 and 9999'),
      );
    },
  );
});

describe("at the ends of the calendar", () => {
  it.each(["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"])("%s has an answer", (text) => {
    const zones = ["Europe/Warsaw", "Pacific/Kiritimati", "America/New_York", "UTC"];
    for (const zone of zones) {
      expect(openAt(scheduleIn(zone, everyDay("00:00-24:00")), text), zone).toEqual([true]);
      const exceptions = [{ date: text.slice(0, 10), ranges: [] }];
      const closed = hoursOf(scheduleIn(zone, everyDay("09:00-17:00"), { exceptions }));
      expect(nextChange(closed, at(text)), zone).toBeDefined();
      expect(localWeek(closed, { timeZone: zone, from: at(text) }), zone).toHaveLength(7);
    }
  });
});

describe("whatever zone the machine is set to", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it("the hour at which one asks does not matter", async () => {
    vi.stubEnv("TZ", "America/Nuuk");
    vi.resetModules();
    vi.setSystemTime(at("2026-06-01T00:30Z"));
    expect(new Date().getHours(), "the machine is set to Nuuk, in its last hour").toBe(23);
    const fresh = await import("../../../src/domain/index.js");
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const hours = hoursOf(scheduleIn([timeZone], everyDay("10:00-11:00")));
    const window = { from: at("2026-03-28T06:00Z"), to: at("2026-03-29T06:00Z") };
    expect(fresh.coverage(hours, window)).toEqual([
      { start: at("2026-03-28T12:00Z"), end: at("2026-03-28T13:00Z") },
    ]);
  });
});
