import { describe, expect, it } from "vitest";
import {
  changeHours,
  emptySchedule,
  type HoursAction,
  isEmptySchedule,
} from "../../../../src/components/hours/change/changeHours.js";
import type { SupportHours, SupportSchedule } from "../../../../src/domain/record/SupportHours.js";

const ID = "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01";
const nine = { opens: "09:00", closes: "17:00" };

function hoursWith(change: Partial<SupportSchedule>): SupportHours {
  return { schedules: [{ ...emptySchedule(ID), ...change }] };
}

function run(hours: SupportHours, ...actions: HoursAction[]): SupportSchedule {
  const [schedule] = actions.reduce(changeHours, hours).schedules;
  if (!schedule) throw new Error("no schedule is left");
  return schedule;
}

const empty = hoursWith({});
const monday = hoursWith({ weekly: { ...emptySchedule(ID).weekly, monday: [nine] } });

describe("changeHours", () => {
  it("fills a week from a preset, with the viewer's zone", () => {
    const schedule = run(empty, {
      type: "applyPreset",
      schedule: ID,
      preset: "weekdays",
      timeZone: "Europe/Warsaw",
    });
    expect(schedule.timeZones).toEqual(["Europe/Warsaw"]);
    expect(schedule.weekly.friday).toEqual([nine]);
    expect(schedule.weekly.saturday).toEqual([]);
  });

  it("does not add the viewer's zone again after it was removed", () => {
    const schedule = run(
      empty,
      { type: "setDay", schedule: ID, day: "monday", ranges: [nine], timeZone: "Europe/Warsaw" },
      { type: "setZones", schedule: ID, timeZones: [] },
      { type: "setDay", schedule: ID, day: "tuesday", ranges: [nine], timeZone: "Europe/Warsaw" },
    );
    expect(schedule.timeZones).toEqual([]);
  });

  it("replaces the week, and zones and exceptions only where they are given", () => {
    const given = hoursWith({
      timeZones: ["Europe/Warsaw"],
      exceptions: [{ date: "2026-12-24", ranges: [] }],
    });
    const week = { ...emptySchedule(ID).weekly, sunday: [nine] };
    const kept = run(given, { type: "setWeek", schedule: ID, weekly: week, timeZone: "UTC" });
    expect(kept).toEqual({ ...given.schedules[0], weekly: week });
    const others = { timeZones: ["Asia/Tokyo"], exceptions: [] };
    const replaced = run(given, { type: "setWeek", schedule: ID, weekly: week, ...others });
    expect(replaced).toEqual({ id: ID, weekly: week, ...others });
  });

  it("gives a typed week the viewer's zone, where none is known", () => {
    const week = { ...emptySchedule(ID).weekly, sunday: [nine] };
    const action = { type: "setWeek", schedule: ID, weekly: week, timeZone: "UTC" } as const;
    expect(run(empty, action).timeZones).toEqual(["UTC"]);
  });

  it("keeps what was typed even when it is no time", () => {
    const schedule = run(monday, {
      type: "setTime",
      schedule: ID,
      day: "monday",
      index: 0,
      edge: "closes",
      text: "late",
    });
    expect(schedule.weekly.monday).toEqual([{ opens: "09:00", closes: "late" }]);
  });

  it("adds a range after the last one and removes one by its place", () => {
    const added = run(monday, { type: "addRange", schedule: ID, day: "monday" });
    expect(added.weekly.monday).toEqual([nine, { opens: "18:00", closes: "20:00" }]);
    const removed = run(
      { schedules: [added] },
      { type: "removeRange", schedule: ID, day: "monday", index: 0 },
    );
    expect(removed.weekly.monday).toEqual([{ opens: "18:00", closes: "20:00" }]);
  });

  it("puts another range in the place of one, and leaves the rest of the day alone", () => {
    const two = run(monday, { type: "addRange", schedule: ID, day: "monday" });
    const [, second] = two.weekly.monday;
    const range = { opens: "08:00", closes: "16:00" };
    const moved = run(
      { schedules: [two] },
      { type: "moveRange", schedule: ID, day: "monday", index: 0, range },
    );
    expect(moved.weekly.monday[0]).toEqual(range);
    expect(moved.weekly.monday[1]).toBe(second);
  });

  it("mends one schedule, and not the others", () => {
    const overlapping = { ...emptySchedule(ID).weekly, monday: [nine, nine] };
    const other = { ...emptySchedule("other"), weekly: overlapping };
    const before = { schedules: [{ ...emptySchedule(ID), weekly: overlapping }, other] };
    const { schedules } = changeHours(before, {
      type: "mendWeek",
      schedule: ID,
      day: "monday",
    });
    expect(schedules[0]?.weekly.monday).toEqual([nine]);
    expect(schedules[1]).toBe(other);
  });

  it("sorts the special days of a schedule, and leaves an overlap in its week to be asked for", () => {
    const late = { date: "2026-12-26", ranges: [] };
    const early = { date: "2026-12-24", ranges: [nine, nine] };
    const week = { ...emptySchedule(ID).weekly, monday: [nine, nine] };
    const schedule = run(hoursWith({ exceptions: [late, early], weekly: week }), {
      type: "mendExceptions",
      schedule: ID,
    });
    expect(schedule.exceptions).toEqual([{ ...early, ranges: [nine] }, late]);
    expect(schedule.weekly).toBe(week);
  });

  it("adds hours to a day after the night before it", () => {
    const night = { opens: "18:00", closes: "12:00" };
    const schedule = run(hoursWith({ weekly: { ...emptySchedule(ID).weekly, sunday: [night] } }), {
      type: "addRange",
      schedule: ID,
      day: "monday",
    });
    expect(schedule.weekly.monday).toEqual([{ opens: "12:00", closes: "17:00" }]);
  });

  it("copies a day to the days that are named, as ranges of their own", () => {
    const schedule = run(
      monday,
      {
        type: "setDay",
        schedule: ID,
        day: "friday",
        ranges: [{ opens: "10:00", closes: "12:00" }],
      },
      { type: "copyDay", schedule: ID, day: "monday", to: ["friday", "saturday"] },
    );
    expect(schedule.weekly.saturday).toEqual([nine]);
    expect(schedule.weekly.friday).toEqual([nine]);
    expect(schedule.weekly.friday[0]).not.toBe(schedule.weekly.monday[0]);
    expect(schedule.weekly.sunday).toEqual([]);
  });

  it("keeps special days, languages and channels through every change", () => {
    const more = {
      exceptions: [{ date: "2026-12-25", ranges: [] }],
      languages: ["pl"],
      channels: ["email"],
    };
    const schedule = run(
      hoursWith(more),
      { type: "applyPreset", schedule: ID, preset: "always" },
      { type: "setZones", schedule: ID, timeZones: ["UTC"] },
      { type: "copyDay", schedule: ID, day: "monday", to: ["sunday"] },
      { type: "mendWeek", schedule: ID, day: "monday" },
    );
    expect(schedule).toMatchObject(more);
    expect(isEmptySchedule({ ...emptySchedule(ID), ...more })).toBe(false);
  });

  it("leaves the other schedules and the hours it was given alone", () => {
    const other = emptySchedule("other");
    const before: SupportHours = { schedules: [...empty.schedules, other] };
    const frozen = structuredClone(before);
    const after = changeHours(before, {
      type: "applyPreset",
      schedule: ID,
      preset: "everyDay",
    });
    expect(before).toEqual(frozen);
    expect(after.schedules[1]).toBe(other);
  });
});
