import { rangeBetween } from "../../../domain/hours/timeRange.js";
import type { TimeRange } from "../../../domain/index.js";
import { DAY, type Span, spanOf } from "../change/spans.js";

/** What of a bar is held: one of its edges, or the whole. */
export type Grip = keyof TimeRange | "bar";

export interface DragOptions {
  grip: Grip;
  /** Minutes that the pointer has gone, forward in time. */
  by: number;
  /** Minutes of the grid that the edge snaps to. */
  step: number;
  /** Minutes that the night before runs into the day. */
  tail: number;
}

/**
 * The range at `index` after its bar was dragged: on the grid, at least one step long, clear of the day's other ranges
 * and of the night before, ending where the day ends at the latest unless it ran past midnight already.
 */
export function dragRange(
  ranges: readonly TimeRange[],
  index: number,
  { grip, by, step, tail }: DragOptions,
): TimeRange | undefined {
  const span = ranges[index] && spanOf(ranges[index]);
  if (!span) return undefined;
  const { from, to } = span;
  const room = roomAround(
    span,
    ranges.filter((_, at) => at !== index),
    tail,
  );
  const snap = (minutes: number, least: number, most: number) =>
    Math.max(least, Math.min(Math.round(minutes / step) * step, most));
  if (grip === "closes") return rangeBetween(from, snap(to + by, from + step, room.to));
  const latest = Math.min(to - step, DAY - step);
  if (grip === "opens") {
    return rangeBetween(snap(from + by, Math.max(room.from, to - DAY), latest), to);
  }
  const length = to - from;
  const start = snap(from + by, room.from, to > DAY ? DAY - step : room.to - length);
  return rangeBetween(start, start + length);
}

/** How far the range can go. What overlaps it already is not in its way. */
function roomAround({ from, to }: Span, others: readonly TimeRange[], tail: number): Span {
  const spans = others.flatMap((range) => spanOf(range) ?? []);
  const before = [tail, ...spans.map((span) => span.to)].filter((end) => end <= from);
  const after = spans.map((span) => span.from).filter((start) => start >= to);
  return { from: Math.max(0, ...before), to: Math.min(DAY, ...after) };
}
