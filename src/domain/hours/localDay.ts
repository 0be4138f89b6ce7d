import { WEEKDAYS, type Weekday } from "../record/SupportHours.js";
import { isCalendarDate } from "./isCalendarDate.js";

/**
 * Wall clocks are counted as if they were UTC: a day is a number of days since 1970-01-01, a wall time the milliseconds
 * since that day's midnight. So all arithmetic is plain, and only a zone's clock knows about offsets.
 */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The day that holds a wall time. */
export function dayOfWall(wall: number): number {
  return Math.floor(wall / DAY_MS);
}

/** The day of `"2026-12-24"`; `undefined` when there is no such date. */
export function dayOfDate(date: string): number | undefined {
  return isCalendarDate(date) ? dayOfWall(Date.parse(`${date}T00:00:00Z`)) : undefined;
}

/** `"2026-12-24"`. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOfDay(day: number): Weekday {
  // 1970-01-01 was a Thursday.
  const index = (((day + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? "monday";
}
