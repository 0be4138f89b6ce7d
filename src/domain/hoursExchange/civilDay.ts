import { WEEKDAYS, type Weekday } from "../record/SupportHours.js";

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 was a Thursday, the fourth day of an ISO week. */
const THURSDAY = 3;

/** Days since 1970-01-01 of an ISO date, so that dates can be counted with. Expects a date that exists. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** The way back: `"2026-12-24"`. */
export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayIndexOf(day: number): number {
  return (((day + THURSDAY) % 7) + 7) % 7;
}

export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[weekdayIndexOf(day)] ?? "monday";
}
