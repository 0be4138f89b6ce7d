import { closedWeek, type ScheduleException, type TimeRange, WEEKDAYS } from "../SupportHours.js";
import { durationOf, minutesOf } from "../timeRange.js";
import type { HoursRule, TimesItem } from "./HoursRule.js";
import type { HoursTextStopCode, ParsedSchedule } from "./ParsedHours.js";

/** A schedule while it is read. Each reading has drafts of its own, which nobody else sees. */
export interface ScheduleDraft {
  weekly: ParsedSchedule["weekly"];
  zones: string[] | undefined;
  exceptions: Map<string, ScheduleException>;
  /** The rule before, to whose days hours without days belong. */
  lastRule: HoursRule | undefined;
  /** Zones are what was named last, after hours: the next line begins another schedule. */
  endsWithZones: boolean;
}

export function newDraft(): ScheduleDraft {
  return {
    weekly: closedWeek(),
    zones: undefined,
    exceptions: new Map(),
    lastRule: undefined,
    endsWithZones: false,
  };
}

export function finishDraft({ weekly, zones, exceptions }: ScheduleDraft): ParsedSchedule {
  return {
    weekly,
    ...(zones && { timeZones: zones }),
    ...(exceptions.size > 0 && { exceptions: [...exceptions.values()] }),
  };
}

export interface RuleFault {
  code: HoursTextStopCode;
  index: number;
}

/** Puts a rule into the draft, or says why it makes no sense there. */
export function applyRule(draft: ScheduleDraft, rule: HoursRule): RuleFault | undefined {
  const { subject, times, afterComma } = rule;
  const [firstSubject] = subject;
  const [firstTimes] = times;
  if (!firstTimes) {
    return firstSubject && { code: "hours_expected", index: firstSubject.start };
  }
  if (firstSubject) {
    setHours(draft, rule, afterComma && !rule.timesFirst ? "addWhereFree" : "replace");
    draft.lastRule = rule;
    return undefined;
  }
  const { lastRule } = draft;
  if (!lastRule) {
    const everyDay: HoursRule = {
      ...rule,
      subject: [{ kind: "days", start: firstTimes.start, days: WEEKDAYS }],
    };
    setHours(draft, everyDay, "replace");
    draft.lastRule = everyDay;
    return undefined;
  }
  const isList = [...lastRule.times, ...times].every(({ kind }) => kind === "range");
  if (lastRule.timesFirst || !isList) return { code: "unexpected", index: firstTimes.start };
  setHours(draft, { ...lastRule, times }, "add");
  return undefined;
}

function setHours(
  draft: ScheduleDraft,
  { subject, times }: HoursRule,
  how: "replace" | "add" | "addWhereFree",
) {
  const ranges = times.flatMap(rangesOf);
  const after = (present: readonly TimeRange[]): TimeRange[] => {
    const adds = how === "add" || (how === "addWhereFree" && areApart(present, ranges));
    return [...(adds ? present : []), ...ranges].map((range) => ({ ...range }));
  };
  for (const item of subject) {
    if (item.kind === "date") {
      const { date, name = draft.exceptions.get(date)?.name } = item;
      const present = draft.exceptions.get(date)?.ranges ?? [];
      draft.exceptions.set(date, { date, ...(name && { name }), ranges: after(present) });
    }
  }
  const days = new Set(subject.flatMap((item) => (item.kind === "days" ? item.days : [])));
  for (const day of days) draft.weekly[day] = after(draft.weekly[day]);
}

function rangesOf(item: TimesItem): TimeRange[] {
  if (item.kind === "range") return [item.range];
  return item.kind === "allDay" ? [{ opens: "00:00", closes: "24:00" }] : [];
}

/** Both hold hours, and no two of them overlap. */
function areApart(some: readonly TimeRange[], others: readonly TimeRange[]): boolean {
  const touches = (one: TimeRange, other: TimeRange) =>
    minutesOf(one.opens) < minutesOf(other.opens) + durationOf(other) &&
    minutesOf(other.opens) < minutesOf(one.opens) + durationOf(one);
  return others.length > 0 && !some.some((one) => others.some((other) => touches(one, other)));
}
