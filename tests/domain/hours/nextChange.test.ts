import { describe, expect, it } from "vitest";
import { nextChange, type SupportHours } from "../../../src/domain/index.js";
import { everyDay, hoursOf, ranges, scheduleIn, weekdays } from "./proof/schedules.js";

const next = (hours: SupportHours, at: string) => {
  const change = nextChange(hours, new Date(at));
  return change && `${change.open ? "opens" : "closes"} ${change.at.toISOString().slice(0, 16)}`;
};

const office = hoursOf(scheduleIn("Europe/Warsaw", weekdays("09:00-17:00")));

describe("the next change (R10)", () => {
  it.each([
    ["before it opens", "2026-01-05T07:59Z", "opens 2026-01-05T08:00"],
    ["as it opens", "2026-01-05T08:00Z", "closes 2026-01-05T16:00"],
    ["as it closes", "2026-01-05T16:00Z", "opens 2026-01-06T08:00"],
    ["over the weekend", "2026-01-09T16:30Z", "opens 2026-01-12T08:00"],
    ["over a change of the clock", "2026-03-27T16:30Z", "opens 2026-03-30T07:00"],
  ])("%s", (_when, at, expected) => {
    expect(next(office, at)).toBe(expected);
  });

  it("ranges that touch are no change, nor are ranges that overlap", () => {
    const hours = hoursOf(
      scheduleIn("UTC", everyDay("09:00-12:00", "12:00-15:00")),
      scheduleIn("UTC", everyDay("14:00-18:00")),
    );
    expect(next(hours, "2026-01-05T10:00Z")).toBe("closes 2026-01-05T18:00");
  });

  it("a schedule without hours hides no other", () => {
    const hours = hoursOf(
      scheduleIn("UTC", everyDay()),
      scheduleIn("UTC", everyDay("09:00-17:00")),
    );
    expect(next(hours, "2026-01-05T10:00Z")).toBe("closes 2026-01-05T17:00");
  });

  it.each<[string, SupportHours]>([
    ["nothing is given", hoursOf()],
    ["no day is open", hoursOf(scheduleIn("UTC", everyDay()))],
    ["no zone is given", hoursOf(scheduleIn([], everyDay("09:00-17:00")))],
    ["no zone is known", hoursOf(scheduleIn("Mars/Olympus", everyDay("09:00-17:00")))],
    ["it is open around the clock", hoursOf(scheduleIn("Europe/Warsaw", everyDay("00:00-24:00")))],
    [
      "shifts hand over to each other",
      hoursOf(scheduleIn("America/Nuuk", everyDay("06:00-14:00", "14:00-22:00", "22:00-06:00"))),
    ],
    [
      "another schedule is open around the clock",
      hoursOf(
        scheduleIn("UTC", weekdays("09:00-17:00"), {
          exceptions: [{ date: "2026-02-03", ranges: [] }],
        }),
        scheduleIn("Asia/Kathmandu", everyDay("00:00-24:00")),
      ),
    ],
    [
      "two schedules share the day between them",
      hoursOf(
        scheduleIn("UTC", everyDay("00:00-12:00")),
        scheduleIn("UTC", everyDay("12:00-00:00")),
      ),
    ],
    [
      "the only exception is over",
      hoursOf(
        scheduleIn("UTC", everyDay("00:00-24:00"), {
          exceptions: [{ date: "2025-12-24", ranges: [] }],
        }),
      ),
    ],
  ])("there is none where %s", (_what, hours) => {
    expect(next(hours, "2026-01-05T10:00Z")).toBeUndefined();
  });

  it("ranges that overlap leave a gap where the clock jumps over the overlap", () => {
    const hours = hoursOf(scheduleIn("Europe/Warsaw", everyDay("02:30-02:45", "02:40-02:30")));
    expect(next(hours, "2026-01-05T10:00Z")).toBeUndefined();
    const jumps = hoursOf(scheduleIn("Europe/Warsaw", everyDay("02:30-02:00", "01:00-03:00")));
    expect(next(jumps, "2026-01-05T10:00Z")).toBe("closes 2026-03-29T01:00");
  });

  it("zones that share the day between them part when one changes its clock before the other", () => {
    const hours = hoursOf(
      scheduleIn("Europe/London", everyDay("09:00-21:00")),
      scheduleIn("America/New_York", everyDay("16:00-04:00")),
    );
    expect(next(hours, "2026-01-05T10:00Z")).toBe("closes 2026-03-08T08:00");
    expect(next(hours, "2026-03-08T08:00Z")).toBe("opens 2026-03-08T09:00");
  });

  it("an exception years ahead is found, into it and out of it", () => {
    const exceptions = [
      { date: "2034-05-01", ranges: ranges("00:00-20:00") },
      { date: "2031-12-24", ranges: [] },
    ];
    const always = hoursOf(scheduleIn("UTC", everyDay("00:00-24:00"), { exceptions }));
    expect(next(always, "2026-01-05T10:00Z")).toBe("closes 2031-12-24T00:00");
    expect(next(always, "2031-12-24T00:00Z")).toBe("opens 2031-12-25T00:00");
    expect(next(always, "2031-12-25T00:00Z")).toBe("closes 2034-05-01T20:00");
    const never = hoursOf(scheduleIn("UTC", everyDay(), { exceptions }));
    expect(next(never, "2026-01-05T10:00Z")).toBe("opens 2034-05-01T00:00");
  });

  it("zones that share the day are closed by an exception of each years ahead", () => {
    const exceptions = [{ date: "2034-05-01", ranges: [] }];
    const hours = hoursOf(
      scheduleIn("UTC", everyDay("00:00-12:00"), { exceptions }),
      scheduleIn("UTC", everyDay("12:00-00:00")),
    );
    expect(next(hours, "2026-01-05T10:00Z")).toBe("closes 2034-05-01T00:00");
  });

  it("an invalid date is refused", () => {
    expect(() => nextChange(office, new Date(Number.NaN))).toThrow(RangeError);
  });
});
