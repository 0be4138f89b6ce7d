import type { HoursItem } from "./HoursItem.js";

export type SubjectItem = Extract<HoursItem, { kind: "days" | "date" }>;
export type TimesItem = Extract<HoursItem, { kind: "range" | "closed" | "allDay" }>;

/** Days or dates, and the hours that were named with them, before ("9–17 Mon") or after ("Mon 9–17"). */
export interface HoursRule {
  subject: readonly SubjectItem[];
  times: readonly TimesItem[];
  timesFirst: boolean;
  /** A comma stands before it, so that it may add to a day that already has hours. */
  afterComma: boolean;
}

export const EMPTY_RULE: HoursRule = {
  subject: [],
  times: [],
  timesFirst: false,
  afterComma: false,
};

export function isEmptyRule({ subject, times }: HoursRule): boolean {
  return subject.length === 0 && times.length === 0;
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
  const isList = [...times, item].every(({ kind }) => kind === "range");
  return times.length === 0 || isList ? { ...rule, times: [...times, item] } : undefined;
}
