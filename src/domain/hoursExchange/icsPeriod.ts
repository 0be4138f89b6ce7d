import { isCalendarDate } from "../hours/isCalendarDate.js";
import { dayNumber } from "./civilDay.js";

const MOST_YEARS = 10;

/** Days that a calendar speaks of, as day numbers; `until` is the first one after them. */
export interface IcsPeriod {
  from: number;
  until: number;
}

/** @throws RangeError when there is no such date, or the years are not 1 to 10, whole */
export function icsPeriod(from: Date | string, years: number): IcsPeriod {
  const date = typeof from === "string" ? from : dateOf(from);
  if (!isCalendarDate(date)) throw new RangeError("toICalendar: `from` is not a date");
  if (!Number.isInteger(years) || years < 1 || years > MOST_YEARS) {
    throw new RangeError(`toICalendar: \`years\` has to be a whole number from 1 to ${MOST_YEARS}`);
  }
  // 29 February becomes 1 March where there is none.
  const end = new Date(`${date}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return { from: dayNumber(date), until: end.getTime() / 86_400_000 };
}

function dateOf(instant: Date): string {
  return Number.isNaN(instant.getTime()) ? "" : instant.toISOString().slice(0, 10);
}
