import type { CompiledSchedule } from "./compileSchedule.js";
import type { Timetable } from "./createTimetable.js";
import type { ZoneClock } from "./createZoneClock.js";
import { DAY_MS, dayOfWall, HOUR_MS } from "./localDay.js";

/** An open stretch, half open, in milliseconds. */
export interface Span {
  start: number;
  end: number;
}

/** No wall clock was ever further from UTC: 15 h 14 min before 1867, 14 h today. */
const FURTHEST_OFFSET = 16 * HOUR_MS;

/** So much is worked out at once: little for who wants the next change only, and memory stays small for who wants years. */
const CHUNK = 16 * DAY_MS;

/** When anybody is there between two instants: in order, merged, clipped. Nothing further is worked out than is taken. */
export function* openSpans(timetable: Timetable, from: number, to: number): Generator<Span> {
  let last: Span | undefined;
  for (let start = from; start < to; start += CHUNK) {
    for (const span of spansWithin(timetable, start, Math.min(start + CHUNK, to))) {
      if (last && span.start <= last.end) {
        last.end = Math.max(last.end, span.end);
      } else {
        if (last) yield last;
        last = span;
      }
    }
  }
  if (last) yield last;
}

function spansWithin({ schedules }: Timetable, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (const { schedule, clocks } of schedules) {
    for (const clock of clocks) addSpans(spans, schedule, clock, from, to);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function addSpans(
  spans: Span[],
  schedule: CompiledSchedule,
  { instantOf }: ZoneClock,
  from: number,
  to: number,
) {
  // A range is two days at most from the midnight it is counted from, and on the wall as far away as the offset.
  const earliestEnd = from - FURTHEST_OFFSET;
  const latestStart = to + FURTHEST_OFFSET;
  for (let day = dayOfWall(earliestEnd - DAY_MS); day <= dayOfWall(latestStart); day += 1) {
    const midnight = day * DAY_MS;
    for (const range of schedule.rangesOn(day)) {
      if (midnight + range.end <= earliestEnd || midnight + range.start >= latestStart) continue;
      const start = Math.max(instantOf(midnight + range.start), from);
      const end = Math.min(instantOf(midnight + range.end), to);
      if (start < end) spans.push({ start, end });
    }
  }
}
