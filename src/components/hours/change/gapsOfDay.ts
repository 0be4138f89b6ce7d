import type { TimeRange } from "../../../domain/index.js";
import { DAY, type Span, spanOf } from "./spans.js";

/**
 * The free stretches of a day, from the `tail` of minutes that the day before left over. Undefined when one of the
 * ranges can't be read: nobody knows then what is free.
 */
export function gapsOfDay(ranges: readonly TimeRange[], tail: number): Span[] | undefined {
  const taken: Span[] = [{ from: 0, to: tail }];
  for (const range of ranges) {
    const span = spanOf(range);
    if (!span) return undefined;
    taken.push(span);
  }
  taken.sort((a, b) => a.from - b.from);
  const gaps: Span[] = [];
  let free = 0;
  for (const { from, to } of [...taken, { from: DAY, to: DAY }]) {
    if (from > free) gaps.push({ from: free, to: from });
    free = Math.max(free, to);
  }
  return gaps;
}
