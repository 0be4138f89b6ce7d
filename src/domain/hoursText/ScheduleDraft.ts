import {
  closedWeek,
  type ScheduleException,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../record/SupportHours.js";
import { holds, withoutBreak } from "./breakWithin.js";
import { type HoursRule, isPartOfDay, type TimesItem } from "./HoursRule.js";
import { overlap } from "./overlap.js";
import type { HoursTextStopCode, ParsedSchedule } from "./ParsedHours.js";

/** A schedule while it is read. Each reading has drafts of its own, which nobody else sees. */
export interface ScheduleDraft {
  weekly: ParsedSchedule["weekly"];
  /** Days that have been named, open or closed. */
  named: Set<Weekday>;
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
    named: new Set(),
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
  const { subject, times, exceptFrom } = rule;
  const [firstSubject] = subject;
  const [firstTimes] = times;
  if (exceptFrom !== undefined) return applyExcept(draft, rule, exceptFrom);
  if (!firstTimes) {
    return firstSubject && { code: "hours_expected", index: firstSubject.start };
  }
  const stray = strayBreak(draft, rule);
  if (stray !== undefined) return { code: "unexpected", index: stray };
  if (firstSubject) return applyNamed(draft, rule);
  const { lastRule } = draft;
  if (!lastRule) {
    const everyDay: HoursRule = {
      ...rule,
      subject: [{ kind: "days", start: firstTimes.start, days: WEEKDAYS }],
    };
    setHours(draft, everyDay, "replace");
    draft.lastRule = { ...everyDay, isEveryDay: true };
    return undefined;
  }
  const takes = firstTimes.kind === "break";
  const isList = [...lastRule.times, ...times].every(isPartOfDay);
  const isOfBefore = takes || rule.plus || !lastRule.timesFirst;
  if (!isOfBefore || !isList) return { code: "unexpected", index: firstTimes.start };
  setHours(draft, { ...lastRule, times }, "add");
  return undefined;
}

function applyNamed(draft: ScheduleDraft, rule: HoursRule): RuleFault | undefined {
  const { subject, times, afterComma, timesFirst, plus } = rule;
  const takes = times[0]?.kind === "break";
  // "9–12 plus 13–17 Mon": are the first hours those of Mondays, too?
  if (plus && timesFirst && draft.lastRule?.isEveryDay) {
    return { code: "unexpected", index: times[0]?.start ?? 0 };
  }
  const adds = plus || (afterComma && !timesFirst);
  setHours(draft, { ...rule, subject }, takes ? "add" : adds ? "addWhereFree" : "replace");
  draft.lastRule = rule;
  return undefined;
}

/** "except Sundays" closes them, "except Sat 9–12" gives them other hours. */
function applyExcept(
  draft: ScheduleDraft,
  rule: HoursRule,
  exceptFrom: number,
): RuleFault | undefined {
  const { subject, times } = rule;
  const isOneDay = subject.length === 1 || times.length === 0;
  if (!draft.lastRule || subject.length === 0 || !isOneDay) {
    return { code: "unexpected", index: exceptFrom };
  }
  setHours(draft, rule, "replace");
  draft.lastRule = { ...rule, timesFirst: true };
  return undefined;
}

/** Index of a break that lies in no hours of its rule, or could be meant for other days as well: undefined for none. */
function strayBreak(draft: ScheduleDraft, { subject, times }: HoursRule): number | undefined {
  const taken = times.find(({ kind }) => kind === "break");
  if (taken?.kind !== "break") return undefined;
  const own = times[0]?.kind !== "break";
  const days = (own ? subject : subject.length > 0 ? subject : draft.lastRule?.subject) ?? [];
  const named = new Set(days.flatMap((item) => (item.kind === "days" ? item.days : [])));
  const open = WEEKDAYS.filter((day) =>
    draft.weekly[day].some((range) => holds(range, taken.range)),
  );
  const others = open.filter((day) => !named.has(day));
  const hasHours = own || [...named].every((day) => draft.weekly[day].length > 0);
  const isForAll = subject.length > 0 && !own;
  return (others.length > 0 && !isForAll) || !hasHours || (!own && days.length === 0)
    ? taken.start
    : undefined;
}

function setHours(
  draft: ScheduleDraft,
  { subject, times }: HoursRule,
  how: "replace" | "add" | "addWhereFree",
) {
  const ranges = times.flatMap(rangesOf);
  const breaks = times.flatMap((item) => (item.kind === "break" ? [item.range] : []));
  const after = (present: readonly TimeRange[]): TimeRange[] => {
    const adds = how === "add" || (how === "addWhereFree" && areApart(present, ranges));
    const all = [...(adds ? present : []), ...ranges];
    return breaks.reduce(withoutBreak, all).map((range) => ({ ...range }));
  };
  for (const item of subject) {
    if (item.kind === "date") {
      const { date, name = draft.exceptions.get(date)?.name } = item;
      const present = draft.exceptions.get(date)?.ranges ?? [];
      draft.exceptions.set(date, { date, ...(name && { name }), ranges: after(present) });
    }
  }
  const days = new Set(subject.flatMap((item) => (item.kind === "days" ? item.days : [])));
  for (const day of days) {
    draft.weekly[day] = after(draft.weekly[day]);
    draft.named.add(day);
  }
}

function rangesOf(item: TimesItem): TimeRange[] {
  if (item.kind === "range") return [item.range];
  return item.kind === "allDay" ? [{ opens: "00:00", closes: "24:00" }] : [];
}

/** Both hold hours, and no two of them overlap. */
function areApart(some: readonly TimeRange[], others: readonly TimeRange[]): boolean {
  return others.length > 0 && !some.some((one) => others.some((other) => overlap(one, other)));
}
