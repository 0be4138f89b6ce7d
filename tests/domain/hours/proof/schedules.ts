import {
  closedWeek,
  type SupportHours,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../../src/domain/index.js";
import { sampleId } from "../../../../src/testing/index.js";
import type { Transition } from "./zones.js";

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** `"09:00-17:00"`, any number of them. */
export function ranges(...texts: string[]): TimeRange[] {
  return texts.map((text) => ({ opens: text.slice(0, 5), closes: text.slice(6) }));
}

export function everyDay(...texts: string[]): Record<Weekday, TimeRange[]> {
  const week = closedWeek();
  for (const day of WEEKDAYS) week[day] = ranges(...texts);
  return week;
}

export function weekdays(...texts: string[]): Record<Weekday, TimeRange[]> {
  return { ...everyDay(...texts), saturday: [], sunday: [] };
}

export function scheduleIn(
  timeZones: string | string[],
  weekly: Record<Weekday, TimeRange[]>,
  rest: Partial<SupportSchedule> = {},
): SupportSchedule {
  return { id: sampleId(1), timeZones: [timeZones].flat(), weekly, ...rest };
}

export function hoursOf(...schedules: SupportSchedule[]): SupportHours {
  return { schedules };
}

/** Hours by name that a change of the clock is most likely to get wrong. `lo`–`hi` is what is skipped, or repeated. */
export function hoursAround({ zone, at, before, after }: Transition): Record<string, SupportHours> {
  const lo = (at + Math.min(before, after)) / MINUTE;
  const hi = (at + Math.max(before, after)) / MINUTE;
  const middle = Math.floor((lo + hi) / 2);
  const range = (start: number, end: number) => `${clockOf(start)}-${clockOf(end)}`;
  const dateOf = (minute: number) => new Date(minute * MINUTE).toISOString().slice(0, 10);
  const only = (...texts: string[]) => hoursOf(scheduleIn(zone, everyDay(...texts)));
  return {
    "a day with a break": only("09:00-12:00", "13:00-17:00"),
    "a night shift": only("22:00-06:00"),
    "whole days": only("00:00-24:00"),
    "into it, and out of it": only(
      range(middle - 300, middle - 7),
      range(middle + 11, middle + 180),
    ),
    "within it": only(
      range(lo + 5, lo + 12),
      range(lo + 14, hi),
      range(middle + 3, middle + 9),
      range(hi - 4, hi + 2),
    ),
    "at its edges": only(range(lo - 60, lo), range(hi, hi + 45)),
    "all of it, a day long": only(range(lo, hi), range(middle, middle)),
    "special days": hoursOf(
      scheduleIn(zone, weekdays("08:00-20:00", "23:30-02:30"), {
        exceptions: [
          { date: dateOf(lo - DAY_MINUTES), ranges: ranges("20:00-04:00") },
          { date: dateOf(lo), name: "Other hours", ranges: ranges(range(lo - 30, hi + 30)) },
          { date: dateOf(lo), ranges: ranges("00:00-24:00") },
          { date: dateOf(lo + DAY_MINUTES), ranges: [] },
        ],
      }),
    ),
    "closed that day": hoursOf(
      scheduleIn(zone, everyDay("20:00-04:00"), { exceptions: [{ date: dateOf(lo), ranges: [] }] }),
    ),
    "several zones": hoursOf(
      scheduleIn([zone, "America/New_York"], weekdays("09:00-12:30", "13:15-17:00")),
      scheduleIn(["Australia/Lord_Howe", "UTC"], everyDay("01:50-02:10")),
    ),
  };
}

function clockOf(minute: number): string {
  const ofDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
