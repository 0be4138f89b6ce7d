import type { SupportHours } from "../record/SupportHours.js";
import { coverage } from "./coverage.js";
import type { CoverageWindow, Interval } from "./Interval.js";

/**
 * When nobody is there within a window: what {@link coverage} leaves of it, in order.
 *
 * @throws RangeError for the windows that {@link coverage} refuses.
 */
export function coverageGaps(hours: SupportHours, window: CoverageWindow): Interval[] {
  const open = coverage(hours, window);
  const starts = [window.from, ...open.map(({ end }) => end)];
  const ends = [...open.map(({ start }) => start), window.to];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? window.to;
    return start < end ? [{ start: new Date(start), end: new Date(end) }] : [];
  });
}
