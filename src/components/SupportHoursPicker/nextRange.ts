import type { TimeRange } from "../../domain/index.js";
import { minutesOf, timeOf } from "./minutes.js";

const DAY = 24 * 60;
const HOUR = 60;

/**
 * The range that "add hours" starts with: an hour after the last one ends, two hours long. Blank when there is no
 * room left in the day, or the last one can't be read.
 */
export function nextRange(ranges: readonly TimeRange[]): TimeRange {
  if (ranges.length === 0) return { opens: "09:00", closes: "17:00" };
  const ends = ranges.map(({ opens, closes }) => {
    const start = minutesOf(opens);
    const end = minutesOf(closes);
    if (start === undefined || end === undefined) return DAY;
    return end <= start ? DAY : end;
  });
  const opens = Math.max(...ends) + HOUR;
  if (opens >= DAY) return { opens: "", closes: "" };
  return { opens: timeOf(opens), closes: timeOf(Math.min(opens + 2 * HOUR, DAY)) };
}
