import { isCalendarDate } from "../hours/isCalendarDate.js";
import { LIMITS } from "../limits.js";
import { dayNumber } from "./civilDay.js";
import type { OsmLossCode } from "./OsmLoss.js";
import { OSM_MONTHS } from "./osmNames.js";
import type { TextCursor } from "./TextCursor.js";

const MONTH = OSM_MONTHS.join("|");
const DATE = new RegExp(`(\\d{4})\\s+(${MONTH})\\s+(\\d{1,2})(?![\\d:])`, "iy");
const TO = new RegExp(`\\s*[-–]\\s*(?:(?:(\\d{4})\\s+)?(${MONTH})\\s+)?(\\d{1,2})(?![\\d:])`, "iy");
const COMMA_BEFORE_DATE = new RegExp(`\\s*,\\s*(?=\\d{4}\\s+(?:${MONTH})\\s+\\d)`, "iy");

/** Dates that no special day can stand for. The first that fits says why. */
const UNKEPT: readonly (readonly [RegExp, OsmLossCode])[] = [
  [new RegExp(`(?:${MONTH})\\s+\\d{1,2}(?![\\d:])`, "iy"), "date_without_year"],
  [/(?:\d{4}\s+)?easter/iy, "variable_date"],
  [/(?:\d{4}\s+)?week/iy, "weeks"],
  [new RegExp(`(?:\\d{4}\\s+)?(?:${MONTH})\\b`, "iy"), "season"],
  [/(?:19|20|21)\d{2}(?![\d:])/y, "season"],
];

/** `2026 Dec 24-26,2027 Jan 01` as day numbers; `undefined` where no date is given; a code where it can't be kept. */
export function readOsmDates(cursor: TextCursor): Set<number> | OsmLossCode | undefined {
  const days = new Set<number>();
  do {
    const from = cursor.take(DATE);
    if (!from) break;
    const to = cursor.take(TO);
    const first = dayOf(from[1], from[2], from[3]);
    const last = to ? dayOf(to[1] ?? from[1], to[2] ?? from[2], to[3]) : first;
    if (first === undefined || last === undefined || last < first) return "invalid_date";
    if (last - first + days.size >= LIMITS.exceptions) return "too_many_dates";
    for (let day = first; day <= last; day += 1) days.add(day);
  } while (cursor.take(COMMA_BEFORE_DATE));
  if (days.size > 0) return days;
  return UNKEPT.find(([pattern]) => cursor.take(pattern))?.[1];
}

function dayOf(year = "", month = "", day = ""): number | undefined {
  const index = OSM_MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
  const date = `${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? dayNumber(date) : undefined;
}
