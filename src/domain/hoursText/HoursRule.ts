import type { Weekday } from "../record/SupportHours.js";
import type { HoursItem } from "./HoursItem.js";
import { overlap } from "./overlap.js";

export type SubjectItem = Extract<HoursItem, { kind: "days" | "date" }>;
export type TimesItem = Extract<HoursItem, { kind: "range" | "break" | "closed" | "allDay" }>;

/** Days or dates, and the hours that were named with them, before ("9–17 Mon") or after ("Mon 9–17"). */
export interface HoursRule {
  subject: readonly SubjectItem[];
  times: readonly TimesItem[];
  timesFirst: boolean;
  /** A comma stands before it, so that it may add to a day that already has hours. */
  afterComma: boolean;
  /** "Plus" stands before it: it adds. */
  plus?: boolean;
  /** It names no days, and so is for all. */
  isEveryDay?: boolean;
  /** Index of the "except" before it. */
  exceptFrom?: number;
}

export const EMPTY_RULE: HoursRule = {
  subject: [],
  times: [],
  timesFirst: false,
  afterComma: false,
};

export function isEmptyRule({ subject, times, exceptFrom }: HoursRule): boolean {
  return subject.length === 0 && times.length === 0 && exceptFrom === undefined;
}

/** Hours, or a break in them: a day may have several. */
export function isPartOfDay({ kind }: TimesItem): boolean {
  return kind === "range" || kind === "break";
}

/** The rule with this item in it, or undefined when the item begins another rule. */
export function extendRule(rule: HoursRule, item: SubjectItem | TimesItem): HoursRule | undefined {
  const { subject, times, timesFirst } = rule;
  const [firstSubject] = subject;
  if (item.kind === "days" || item.kind === "date") {
    const sameKind = firstSubject === undefined || firstSubject.kind === item.kind;
    if (!sameKind || (times.length > 0 && firstSubject && !timesFirst)) return undefined;
    return { ...rule, subject: [...subject, item], timesFirst: times.length > 0 };
  }
  if (timesFirst) return undefined;
  // "11–24, 11–1 Fri": hours that overlap are not those of one day.
  if (!firstSubject && item.kind === "range" && times.some((time) => isAcross(time, item))) {
    return undefined;
  }
  const isList = [...times, item].every(isPartOfDay);
  return times.length === 0 || isList ? { ...rule, times: [...times, item] } : undefined;
}

/** The rule without these days: "every day except Sundays". */
export function excludeDays(rule: HoursRule, days: readonly Weekday[]): HoursRule {
  const subject = rule.subject.map((item) =>
    item.kind === "days" ? { ...item, days: item.days.filter((day) => !days.includes(day)) } : item,
  );
  return { ...rule, subject };
}

function isAcross(time: TimesItem, item: Extract<TimesItem, { kind: "range" }>): boolean {
  return time.kind === "range" && overlap(time.range, item.range);
}
