import type { ScheduleException, TimeRange } from "../record/SupportHours.js";
import { isCalendarDate } from "./isCalendarDate.js";
import { joinRanges } from "./joinRanges.js";
import { sortReadable, withUnreadable } from "./sortReadable.js";
import {
  durationOf,
  isUsableRange,
  MINUTES_PER_DAY,
  minutesOf,
  rangeBetween,
} from "./timeRange.js";

/** Special days by date, none of them with overlapping ranges. The same array when nothing changes. */
export function mendExceptions(exceptions: ScheduleException[]): ScheduleException[] {
  const joined = exceptions.map((exception) => {
    const ranges = mendRanges(exception.ranges);
    return ranges === exception.ranges ? exception : { ...exception, ranges };
  });
  const isSame = joined.every((exception, index) => exception === exceptions[index]);
  return sortReadable(
    isSame ? exceptions : joined,
    ({ date }) => isCalendarDate(date),
    // ISO dates sort as texts do; the locale has no say.
    (a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)),
  );
}

function mendRanges(ranges: TimeRange[]): TimeRange[] {
  const placed = ranges.filter(isUsableRange).map((range) => {
    const start = minutesOf(range.opens);
    return { start, end: start + durationOf(range), place: range };
  });
  const mended = joinRanges(placed).flatMap(({ start, end, place }) => {
    const [only] = place;
    return only && place.length === 1 ? [only] : piecesOf(start, end);
  });
  return withUnreadable(ranges, isUsableRange, mended);
}

/** What is longer than a day becomes two that both start on the date, since nothing here belongs to the next day. */
function piecesOf(start: number, end: number): TimeRange[] {
  if (end - start <= MINUTES_PER_DAY) return [rangeBetween(start, end)];
  const cut = end - MINUTES_PER_DAY;
  return [rangeBetween(start, cut), rangeBetween(cut, end)];
}
