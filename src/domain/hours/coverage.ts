import type { SupportHours } from "../record/SupportHours.js";
import { checkedWindow } from "./checkedWindow.js";
import { createTimetable } from "./createTimetable.js";
import type { CoverageWindow, Interval } from "./Interval.js";
import { openSpans } from "./openSpans.js";

/**
 * When support is offered within a window, by any schedule in any of its zones (R10): in order, merged, clipped to the
 * window. What can't be used counts as closed.
 *
 * @throws RangeError when a date is invalid or outside the years 1 to 9999, when `to` is before `from`, and when the window
 * is longer than ten years.
 */
export function coverage(hours: SupportHours, window: CoverageWindow): Interval[] {
  const { from, to } = checkedWindow(window);
  return [...openSpans(createTimetable(hours), from, to)].map(({ start, end }) => ({
    start: new Date(start),
    end: new Date(end),
  }));
}
