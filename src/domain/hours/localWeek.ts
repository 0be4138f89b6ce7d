import type { SupportHours, TimeRange, Weekday } from "../record/SupportHours.js";
import { checkedInstant } from "./checkedInstant.js";
import { createTimetable } from "./createTimetable.js";
import { createZoneClock, type ZoneClock } from "./createZoneClock.js";
import { DAY_MS, dateOfDay, dayOfWall, MINUTE_MS, weekdayOfDay } from "./localDay.js";
import { openSpans, type Span } from "./openSpans.js";

/** A day by the clock of a zone, with the hours that start on it. */
export interface LocalDay {
  /** ISO 8601 calendar date, `"2026-12-24"`. */
  date: string;
  weekday: Weekday;
  ranges: TimeRange[];
}

export interface LocalWeekOptions {
  /** IANA time zone id of the reader. */
  timeZone: string;
  /** Any instant of the first day. */
  from: Date;
}

/**
 * The hours as somebody in another zone would write them down: seven days of `timeZone`, that which holds `from` first (R10).
 *
 * A stretch of a day at most is one range, of the day it starts on, past midnight too. So hours that run into the first day
 * from the night before belong to the day before it and are not shown, those of the last day run on past the week. Longer
 * stretches are cut at midnight.
 *
 * A range ends by the clock that it ran by: where the clock is put back at 02:00, one until then ends at 02:00. One that
 * lies within the repeated time, and would end before it starts, ends after its length.
 *
 * @throws RangeError when `from` is an invalid date or outside the years 1 to 9999, or the engine does not know `timeZone`.
 */
export function localWeek(hours: SupportHours, { timeZone, from }: LocalWeekOptions): LocalDay[] {
  const instant = checkedInstant(from, "from");
  const clock = createZoneClock(timeZone);
  if (!clock) throw new RangeError('"timeZone" is not known here: give an IANA time zone id');
  const firstDay = dayOfWall(clock.wallAt(instant));
  const ranges = rangesByDay(wallSpans(hours, clock, firstDay));
  return Array.from({ length: 7 }, (_, index) => {
    const day = firstDay + index;
    return {
      date: dateOfDay(day),
      weekday: weekdayOfDay(day),
      ranges: (ranges.get(day) ?? []).map((span) => toTimeRange(span, day)),
    };
  });
}

/** Two days more on either side show whether a stretch that reaches in, or out, is longer than a day. */
function wallSpans(hours: SupportHours, clock: ZoneClock, firstDay: number): Span[] {
  const start = clock.instantOf((firstDay - 2) * DAY_MS);
  const end = clock.instantOf((firstDay + 9) * DAY_MS);
  const spans: Span[] = [];
  for (const span of openSpans(createTimetable(hours), start, end)) {
    const wall = onTheWall(span, clock);
    const last = spans.at(-1);
    // The clock was put back between the two.
    if (last && wall.start <= last.end) last.end = Math.max(last.end, wall.end);
    else spans.push(wall);
  }
  return spans;
}

function onTheWall({ start, end }: Span, { wallAt }: ZoneClock): Span {
  const opens = wallAt(start);
  const closes = wallAt(end - 1) + 1;
  return { start: opens, end: closes > opens ? closes : opens + end - start };
}

function rangesByDay(spans: readonly Span[]): Map<number, Span[]> {
  const days = new Map<number, Span[]>();
  for (const span of spans.flatMap(cutAtMidnight)) {
    const day = dayOfWall(span.start);
    days.set(day, [...(days.get(day) ?? []), span]);
  }
  return days;
}

function cutAtMidnight(span: Span): Span[] {
  if (span.end - span.start <= DAY_MS) return [span];
  const pieces: Span[] = [];
  for (let { start } = span; start < span.end; ) {
    const end = Math.min((dayOfWall(start) + 1) * DAY_MS, span.end);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function toTimeRange({ start, end }: Span, day: number): TimeRange {
  const midnight = day * DAY_MS;
  const closes = end - midnight;
  return {
    opens: clockText(start - midnight),
    closes: clockText(closes > DAY_MS ? closes - DAY_MS : closes),
  };
}

function clockText(sinceMidnight: number): string {
  const minutes = Math.floor(sinceMidnight / MINUTE_MS);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
