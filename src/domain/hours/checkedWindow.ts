import { checkedInstant } from "./checkedInstant.js";
import type { CoverageWindow } from "./Interval.js";
import { DAY_MS } from "./localDay.js";

const TEN_YEARS = 3653 * DAY_MS;

/**
 * The milliseconds of a window that a caller gave.
 *
 * @throws RangeError when a date is unusable, `to` is before `from`, or the window is longer than ten years.
 */
export function checkedWindow(window: CoverageWindow): { from: number; to: number } {
  const from = checkedInstant(window.from, "from");
  const to = checkedInstant(window.to, "to");
  if (to < from) throw new RangeError('"to" is before "from": swap them');
  if (to - from > TEN_YEARS) {
    throw new RangeError("the window is longer than ten years: ask for a shorter one");
  }
  return { from, to };
}
