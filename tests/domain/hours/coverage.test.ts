import { describe, expect, it } from "vitest";
import { coverage, coverageGaps, type Interval } from "../../../src/domain/index.js";
import { everyDay, hoursOf, scheduleIn, weekdays } from "./proof/schedules.js";

const short = (intervals: Interval[]) =>
  intervals.map(({ start, end }) =>
    [start, end].map((date) => date.toISOString().slice(5, 16)).join(" to "),
  );

const windowOf = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

const office = hoursOf(scheduleIn("Europe/Warsaw", weekdays("09:00-17:00")));

describe("coverage and its gaps (R10)", () => {
  it("are merged over schedules and zones, and clipped to the window", () => {
    const hours = hoursOf(
      scheduleIn(["Europe/Warsaw", "America/New_York"], weekdays("09:00-17:00")),
      scheduleIn("UTC", everyDay("02:00-03:00", "03:00-04:00")),
    );
    const window = windowOf("2026-01-05T03:30Z", "2026-01-06T12:00Z");
    expect(short(coverage(hours, window))).toEqual([
      "01-05T03:30 to 01-05T04:00",
      "01-05T08:00 to 01-05T22:00",
      "01-06T02:00 to 01-06T04:00",
      "01-06T08:00 to 01-06T12:00",
    ]);
    expect(short(coverageGaps(hours, window))).toEqual([
      "01-05T04:00 to 01-05T08:00",
      "01-05T22:00 to 01-06T02:00",
      "01-06T04:00 to 01-06T08:00",
    ]);
  });

  it("around the clock, years are one stretch", () => {
    const always = hoursOf(scheduleIn("America/Nuuk", everyDay("00:00-24:00")));
    const window = windowOf("2020-01-01T00:00Z", "2030-01-01T00:00Z");
    expect(coverage(always, window)).toEqual([{ start: window.from, end: window.to }]);
    expect(coverageGaps(always, window)).toEqual([]);
  });

  it("nothing given leaves the whole window", () => {
    const window = windowOf("2026-01-05T00:00Z", "2026-01-12T00:00Z");
    expect(coverage(hoursOf(), window)).toEqual([]);
    expect(coverageGaps(hoursOf(), window)).toEqual([{ start: window.from, end: window.to }]);
  });

  it("a window without length has neither", () => {
    const window = windowOf("2026-01-05T10:00Z", "2026-01-05T10:00Z");
    expect([coverage(office, window), coverageGaps(office, window)]).toEqual([[], []]);
  });

  it.each([
    ["an invalid start", "", "2026-01-05T00:00Z", '"from" is not a usable date'],
    ["an invalid end", "2026-01-05T00:00Z", "", '"to" is not a usable date'],
    ["an end before its start", "2026-01-05T00:00Z", "2026-01-04T00:00Z", '"to" is before "from"'],
    ["more than ten years", "2026-01-05T00:00Z", "2036-02-05T00:00Z", "longer than ten years"],
  ])("a window with %s is refused", (_what, from, to, message) => {
    for (const ask of [coverage, coverageGaps]) {
      expect(() => ask(office, windowOf(from, to))).toThrow(RangeError);
      expect(() => ask(office, windowOf(from, to))).toThrow(message);
    }
  });
});
