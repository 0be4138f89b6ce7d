import { durationOf, minutesOf } from "../hours/timeRange.js";
import type { TimeRange } from "../record/SupportHours.js";

/** Do two ranges of one day have minutes in common? */
export function overlap(one: TimeRange, other: TimeRange): boolean {
  return (
    minutesOf(one.opens) < minutesOf(other.opens) + durationOf(other) &&
    minutesOf(other.opens) < minutesOf(one.opens) + durationOf(one)
  );
}
