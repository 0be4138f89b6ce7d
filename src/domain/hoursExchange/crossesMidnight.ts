import { durationOf, MINUTES_PER_DAY, minutesOf } from "../hours/timeRange.js";
import type { TimeRange } from "../record/SupportHours.js";

/** Does some of the range lie on the day after it opens? Ending at midnight does not count. */
export function crossesMidnight(range: TimeRange): boolean {
  return minutesOf(range.opens) + durationOf(range) > MINUTES_PER_DAY;
}
