import { isCalendarDate } from "../../../domain/hours/isCalendarDate.js";
import { WEEKDAYS, type Weekday } from "../../../domain/record/SupportHours.js";

/** The day of the week of `"2026-12-24"`; undefined for text that is no date. */
export function weekdayOfDate(date: string): Weekday | undefined {
  if (!isCalendarDate(date)) return undefined;
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7];
}
