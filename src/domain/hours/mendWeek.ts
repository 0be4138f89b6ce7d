import { closedWeek, type TimeRange, WEEKDAYS, type Weekday } from "../record/SupportHours.js";
import { joinRangesInCircle } from "./joinRanges.js";
import type { PlacedRange } from "./overlappingRanges.js";
import { withUnreadable } from "./sortReadable.js";
import {
  durationOf,
  isUsableRange,
  MINUTES_PER_DAY,
  minutesOf,
  rangeBetween,
} from "./timeRange.js";

const WEEK = WEEKDAYS.length * MINUTES_PER_DAY;

/** A week without overlaps, each day's ranges by opening. A day in which nothing changes keeps its array. */
export function mendWeek(weekly: Record<Weekday, TimeRange[]>): Record<Weekday, TimeRange[]> {
  const placed = WEEKDAYS.flatMap((day, index) =>
    // A closed day may be left out of what another client sends.
    (weekly[day] ?? []).filter(isUsableRange).map((range) => placeOn(index, range)),
  );
  const mended = closedWeek();
  for (const { start, end, place } of joinRangesInCircle(placed, WEEK) ?? wholeWeek()) {
    const [only] = place;
    if (only && place.length === 1) dayAt(mended, start).push(only);
    else for (const piece of piecesOf(start, end)) dayAt(mended, piece.start).push(piece.range);
  }
  for (const day of WEEKDAYS) {
    const sorted = mended[day].sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
    mended[day] = withUnreadable(weekly[day] ?? [], isUsableRange, sorted);
  }
  return mended;
}

function placeOn(dayIndex: number, range: TimeRange): PlacedRange<TimeRange> {
  const start = dayIndex * MINUTES_PER_DAY + minutesOf(range.opens);
  return { start, end: start + durationOf(range), place: range };
}

function wholeWeek(): PlacedRange<TimeRange[]>[] {
  return [{ start: 0, end: WEEK, place: [] }];
}

function dayAt(weekly: Record<Weekday, TimeRange[]>, minute: number): TimeRange[] {
  const day = WEEKDAYS[Math.floor(minute / MINUTES_PER_DAY) % WEEKDAYS.length] ?? "monday";
  return weekly[day];
}

/** What is longer than a day is cut at midnight, since one range holds 24 hours at most. */
function piecesOf(start: number, end: number): { start: number; range: TimeRange }[] {
  if (end - start <= MINUTES_PER_DAY) return [{ start, range: rangeBetween(start, end) }];
  const midnight = (Math.floor(start / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  return [{ start, range: rangeBetween(start, midnight) }, ...piecesOf(midnight, end)];
}
