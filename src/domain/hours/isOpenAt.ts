import type { SupportHours } from "../record/SupportHours.js";
import { checkedInstant } from "./checkedInstant.js";
import { createTimetable } from "./createTimetable.js";
import { openSpans } from "./openSpans.js";

/**
 * Is support offered at an instant, in any schedule and any of its zones (R10)? Exact through changes of daylight saving
 * time. What can't be used, such as a time that is still being typed, counts as closed.
 *
 * @throws RangeError when `at` is an invalid date, or outside the years 1 to 9999.
 */
export function isOpenAt(hours: SupportHours, at: Date): boolean {
  const instant = checkedInstant(at, "at");
  return !openSpans(createTimetable(hours), instant, instant + 1).next().done;
}
