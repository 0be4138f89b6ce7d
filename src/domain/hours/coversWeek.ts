import { WEEKDAYS } from "../record/SupportHours.js";
import type { CompiledSchedule } from "./compileSchedule.js";
import { DAY_MS } from "./localDay.js";

const WEEK_MS = 7 * DAY_MS;

/**
 * Does the usual week leave no minute out, whatever daylight saving time does? Only when each range starts at the very wall
 * time at which another ends: of ranges that overlap, one may end before the other starts where the clock jumps.
 */
export function coversWeek(schedule: CompiledSchedule): boolean {
  const lengths = new Map<number, number>();
  for (const [index, weekday] of WEEKDAYS.entries()) {
    for (const { start, end } of schedule.rangesOfWeekday(weekday)) {
      const at = index * DAY_MS + start;
      lengths.set(at, Math.max(lengths.get(at) ?? 0, end - start));
    }
  }
  if (lengths.size === 0) return false;
  const first = Math.min(...lengths.keys());
  let reached = first;
  while (reached < first + WEEK_MS) {
    const length = lengths.get(reached % WEEK_MS);
    if (length === undefined) return false;
    reached += length;
  }
  return true;
}
