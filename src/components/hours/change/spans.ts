import type { TimeRange } from "../../../domain/index.js";
import { minutesOf } from "./minutes.js";

export const DAY = 24 * 60;

/** A range as minutes since the midnight that its day begins with. */
export interface Span {
  from: number;
  /** Past 1440 when it ends on the next day. */
  to: number;
}

/** Undefined for a range that can't be read, and for the refused 00:00–00:00. */
export function spanOf({ opens, closes }: TimeRange): Span | undefined {
  const from = minutesOf(opens);
  const end = minutesOf(closes);
  if (from === undefined || end === undefined || from === DAY) return undefined;
  if (from === 0 && end === 0) return undefined;
  return { from, to: end <= from ? end + DAY : end };
}

/** Whether a readable range ends on the day after it starts. */
export function endsNextDay(range: TimeRange): boolean {
  const span = spanOf(range);
  return span !== undefined && span.to > DAY;
}

/**
 * How many minutes the ranges of a day run into the next one, 0 to 1440. A number, so that the row of the next day
 * rests while this day is typed into.
 */
export function tailOf(ranges: readonly TimeRange[]): number {
  return Math.max(0, ...ranges.map((range) => (spanOf(range)?.to ?? 0) - DAY));
}
