import { WEEKDAYS, type Weekday } from "../../../domain/record/SupportHours.js";

/** The day after; Monday after Sunday. */
export function nextWeekday(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] ?? "monday";
}

/** The day before; Sunday before Monday. */
export function previousWeekday(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] ?? "sunday";
}
