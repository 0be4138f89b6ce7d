import type { TimeRange } from "../../../domain/index.js";
import { gapsOfDay } from "./gapsOfDay.js";
import { timeOf } from "./minutes.js";
import { DAY, type Span } from "./spans.js";

const HOUR = 60;
const OFFICE: Span = { from: 9 * HOUR, to: 17 * HOUR };
const BLANK: TimeRange = { opens: "", closes: "" };

/**
 * The range that "add hours" starts with. In a closed day 9 to 17; else two hours, an hour after the last range has
 * ended; where the evening has no room, in the longest gap before. It never overlaps the day's other ranges, nor the
 * `tail` of minutes that the night before runs into the day, and never runs into the next day. Blank when no minute is
 * free, or a range can't be read.
 */
export function nextRange(ranges: readonly TimeRange[], tail = 0): TimeRange {
  const gaps = gapsOfDay(ranges, tail);
  const last = gaps?.at(-1);
  if (!gaps || !last) return BLANK;
  if (ranges.length === 0) return toRange(firstIn(last));
  const evening = last.to === DAY && last.to - last.from > HOUR ? last : undefined;
  const longest = gaps.reduce((best, gap) =>
    gap.to - gap.from >= best.to - best.from ? gap : best,
  );
  return toRange(placeIn(evening ?? longest));
}

function toRange({ from, to }: Span): TimeRange {
  return { opens: timeOf(from), closes: timeOf(to) };
}

/** Office hours, or what a long night leaves of them. */
function firstIn({ from, to }: Span): Span {
  if (from <= OFFICE.from) return OFFICE;
  return { from, to: Math.min(Math.max(OFFICE.to, from + 2 * HOUR), to) };
}

/** Two hours with a break beside the ranges around; the whole gap where there is no room for a break. */
function placeIn({ from, to }: Span): Span {
  const start = from === 0 ? from : from + HOUR;
  const end = to === DAY ? to : to - HOUR;
  if (end <= start) return { from, to };
  // Before the first range it stands close to it, not at midnight.
  if (from === 0) return { from: Math.max(start, end - 2 * HOUR), to: end };
  return { from: start, to: Math.min(start + 2 * HOUR, end) };
}
