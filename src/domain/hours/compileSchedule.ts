import type { SupportSchedule, TimeRange, Weekday } from "../record/SupportHours.js";
import { dateOfDay, dayOfDate, MINUTE_MS, weekdayOfDay } from "./localDay.js";
import { durationOf, isClosingTime, isTimeOfDay, minutesOf } from "./timeRange.js";

/** A range that can be used, in milliseconds since the midnight that its day begins with. `end` may be past the next. */
export interface DayRange {
  start: number;
  end: number;
}

/** A schedule without what can't be used. Nothing is read before it is asked for, for most questions need a day or two. */
export interface CompiledSchedule {
  /** The ranges that start on a day. */
  rangesOn(day: number): readonly DayRange[];
  /** The ranges that start on a weekday that is no exception. */
  rangesOfWeekday(weekday: Weekday): readonly DayRange[];
  /** The days with hours of their own. */
  exceptionDays(): number[];
}

/**
 * What `supportHoursIssues` finds fault with counts for nothing: a range with a time that is none, an exception on a date
 * that is none, and every further exception of a date that already has one.
 */
export function compileSchedule({
  weekly,
  exceptions = [],
}: Pick<SupportSchedule, "weekly" | "exceptions">): CompiledSchedule {
  const byWeekday = new Map<Weekday, DayRange[]>();
  const byDate = new Map<string, readonly TimeRange[]>();
  for (const { date, ranges } of exceptions) {
    if (!byDate.has(date)) byDate.set(date, ranges);
  }

  const rangesOfWeekday = (weekday: Weekday) => {
    // Another client may leave a closed day out.
    const ranges = byWeekday.get(weekday) ?? compileRanges(weekly[weekday] ?? []);
    byWeekday.set(weekday, ranges);
    return ranges;
  };

  return {
    rangesOfWeekday,
    rangesOn(day) {
      const own = byDate.size > 0 ? byDate.get(dateOfDay(day)) : undefined;
      return own ? compileRanges(own) : rangesOfWeekday(weekdayOfDay(day));
    },
    exceptionDays: () => [...byDate.keys()].flatMap((date) => dayOfDate(date) ?? []),
  };
}

function compileRanges(ranges: readonly TimeRange[]): DayRange[] {
  return ranges.filter(isUsable).map((range) => {
    const start = minutesOf(range.opens) * MINUTE_MS;
    return { start, end: start + durationOf(range) * MINUTE_MS };
  });
}

function isUsable({ opens, closes }: TimeRange): boolean {
  const isEmpty = opens === "00:00" && closes === "00:00";
  return !isEmpty && isTimeOfDay(opens) && isClosingTime(closes);
}
