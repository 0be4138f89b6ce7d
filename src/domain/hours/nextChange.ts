import { type SupportHours, WEEKDAYS } from "../record/SupportHours.js";
import { checkedInstant } from "./checkedInstant.js";
import type { CompiledSchedule } from "./compileSchedule.js";
import { coversWeek } from "./coversWeek.js";
import { createTimetable, type Timetable } from "./createTimetable.js";
import { DAY_MS } from "./localDay.js";
import { openSpans, type Span } from "./openSpans.js";

/** Support opens, or closes, at an instant. */
export interface HoursChange {
  at: Date;
  /** What holds from `at` on. */
  open: boolean;
}

/** Two years: every zone has had all its changes of daylight saving time, against every other, by then. */
const HORIZON = 731 * DAY_MS;

/**
 * The next instant after `at` at which support opens or closes (R10). `undefined` when that never happens: around the clock,
 * or nothing given.
 *
 * "Never" means not within two years, nor within four days of any exception after that. So it finds the one hour in which
 * zones that cover everything between them don't, because their daylight saving time starts on different days.
 *
 * @throws RangeError when `at` is an invalid date, or outside the years 1 to 9999.
 */
export function nextChange(hours: SupportHours, at: Date): HoursChange | undefined {
  const instant = checkedInstant(at, "at");
  const timetable = createTimetable(hours);
  const open = !openSpans(timetable, instant, instant + 1).next().done;
  for (const { start, end } of placesToLook(timetable, instant)) {
    const change = changeWithin(timetable, Math.max(start, instant), end, open);
    if (change !== undefined) return { at: new Date(change), open: !open };
  }
  return undefined;
}

/** Where a change can be. What never changes by its usual week can do so near its exceptions only. */
function placesToLook({ schedules }: Timetable, at: number): Span[] {
  const used = schedules.filter(({ clocks }) => clocks.length > 0).map(({ schedule }) => schedule);
  const always = used.find(coversWeek);
  const exceptions = nearExceptions(always ? [always] : used);
  const byWeek = !always && used.some(hasUsualHours) ? [{ start: at, end: at + HORIZON }] : [];
  const looked = byWeek[0]?.end ?? at;
  return [...byWeek, ...exceptions.filter(({ end }) => end > looked)];
}

function nearExceptions(schedules: readonly CompiledSchedule[]): Span[] {
  const days = new Set(schedules.flatMap((schedule) => schedule.exceptionDays()));
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({ start: (day - 4) * DAY_MS, end: (day + 5) * DAY_MS }));
}

function hasUsualHours(schedule: CompiledSchedule): boolean {
  return WEEKDAYS.some((weekday) => schedule.rangesOfWeekday(weekday).length > 0);
}

function changeWithin(timetable: Timetable, from: number, to: number, open: boolean) {
  const first = openSpans(timetable, from, to).next();
  if (!open) return first.done ? undefined : first.value.start;
  if (first.done || first.value.start > from) return from;
  return first.value.end < to ? first.value.end : undefined;
}
