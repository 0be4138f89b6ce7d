import { LIMITS } from "../limits.js";
import { WEEKDAYS } from "../record/SupportHours.js";
import { weekdayIndexOf } from "./civilDay.js";
import type { MinuteSpan, OsmRule } from "./OsmRule.js";
import { osmDay } from "./osmDay.js";
import { osmPieces } from "./osmPieces.js";

/** 1970-01-05, in a week as good as any for rules of every week. */
const SOME_MONDAY = 4;

/** Day by day what rules come to. */
export interface OsmCalendar {
  /** Monday first: the ranges that start on each day of a normal week. */
  weekly: MinuteSpan[][];
  /** By date: the days that rules name, and those that such rules change. */
  exceptions: { day: number; ranges: MinuteSpan[]; comment: string }[];
  /** Rules with a night that another rule cuts at midnight. */
  cut: OsmRule[];
}

export function osmCalendar(rules: readonly OsmRule[]): OsmCalendar {
  const everyWeek = osmPieces(rules.filter(({ dates }) => !dates));
  const withDates = osmPieces(rules);
  const normal = WEEKDAYS.map((_, index) => osmDay(everyWeek, SOME_MONDAY + index));
  const weekly = normal.map(({ ranges }) => ranges);
  const cut = new Set(normal.flatMap((day) => day.cut));
  const comments = commentsByDay(rules);
  const exceptions: OsmCalendar["exceptions"] = [];
  for (const day of withNeighbours([...comments.keys()])) {
    const special = osmDay(withDates, day);
    const usual = weekly[weekdayIndexOf(day)] ?? [];
    if (!comments.has(day) && isSame(special.ranges, usual)) continue;
    for (const rule of special.cut) cut.add(rule);
    exceptions.push({ day, ranges: special.ranges, comment: comments.get(day) ?? "" });
  }
  return { weekly, exceptions, cut: [...cut] };
}

/** The days that rules name, each with the first comment on it. */
function commentsByDay(rules: readonly OsmRule[]): Map<number, string> {
  const comments = new Map<number, string>();
  for (const { dates = [], weekdays, comment } of rules) {
    for (const day of dates) {
      if (!weekdays.has(weekdayIndexOf(day))) continue;
      comments.set(day, comments.get(day) || comment.trim().slice(0, LIMITS.name));
    }
  }
  return comments;
}

/** A rule on a calendar day may cut the night before, or run into the next day. */
function withNeighbours(days: readonly number[]): number[] {
  const all = new Set(days.flatMap((day) => [day - 1, day, day + 1]));
  return [...all].sort((a, b) => a - b);
}

function isSame(some: readonly MinuteSpan[], others: readonly MinuteSpan[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, index) => {
      const other = others[index];
      return start === other?.start && end === other.end;
    })
  );
}
