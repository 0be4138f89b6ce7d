import type { TimeRange } from "../../domain/index.js";
import { minutesOf } from "./minutes.js";

const DAY = 24 * 60;

/** A bar in percent of a day. A `tail` belongs to a range that started the day before. */
export interface TrackBar {
  /** Unique in its day, and the same while a range is edited. */
  key: string;
  start: number;
  width: number;
  tail: boolean;
}

interface Span {
  from: number;
  /** Past 1440 when it ends on the next day. */
  to: number;
}

function spanOf({ opens, closes }: TimeRange): Span | undefined {
  const from = minutesOf(opens);
  const end = minutesOf(closes);
  if (from === undefined || end === undefined || from === DAY) return undefined;
  // 00:00–00:00 is refused, so there is nothing to draw.
  if (from === 0 && end === 0) return undefined;
  return { from, to: end <= from ? end + DAY : end };
}

/** Whether a readable range ends on the day after it starts. */
export function endsNextDay(range: TimeRange): boolean {
  const span = spanOf(range);
  return span !== undefined && span.to > DAY;
}

/** What of a day to draw: its own ranges, and what the day before left over. Unreadable ranges are not drawn. */
export function trackBars(
  ranges: readonly TimeRange[],
  dayBefore: readonly TimeRange[],
): TrackBar[] {
  const percent = (minutes: number) => Math.round((minutes / DAY) * 1e5) / 1e3;
  const bar = (key: string, from: number, to: number, tail: boolean): TrackBar => ({
    key,
    start: percent(from),
    width: percent(to - from),
    tail,
  });
  const tails = dayBefore.flatMap((range, index) => {
    const span = spanOf(range);
    return span && span.to > DAY ? [bar(`tail-${index}`, 0, span.to - DAY, true)] : [];
  });
  const own = ranges.flatMap((range, index) => {
    const span = spanOf(range);
    return span ? [bar(`own-${index}`, span.from, Math.min(span.to, DAY), false)] : [];
  });
  return [...tails, ...own];
}
