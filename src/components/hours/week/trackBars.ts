import type { TimeRange } from "../../../domain/index.js";
import { DAY, spanOf } from "../change/spans.js";

/** A bar in percent of a day. */
export interface TrackBar {
  /** Unique in its day, and the same while a range is edited. */
  key: string;
  start: number;
  width: number;
  /** The range's place in its day; undefined for what the day before left over. */
  index: number | undefined;
  /** It ends on this day, so that its end can be seen. */
  ends: boolean;
}

function bar(index: number | undefined, from: number, to: number): TrackBar {
  const percent = (minutes: number) => Math.round((minutes / DAY) * 1e5) / 1e3;
  return {
    key: index === undefined ? "tail" : `own-${index}`,
    start: percent(from),
    width: percent(Math.min(to, DAY) - from),
    index,
    ends: to <= DAY,
  };
}

/**
 * What of a day to draw: its own ranges, and the `tail` of minutes that the day before left over. Unreadable ranges are
 * not drawn.
 */
export function trackBars(ranges: readonly TimeRange[], tail: number): TrackBar[] {
  const tails = tail > 0 ? [bar(undefined, 0, tail)] : [];
  const own = ranges.flatMap((range, index) => {
    const span = spanOf(range);
    return span ? [bar(index, span.from, span.to)] : [];
  });
  return [...tails, ...own];
}
