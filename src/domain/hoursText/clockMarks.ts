import { clockFormat, instantAt } from "./clockFormat.js";
import { plainMark } from "./plainMark.js";

/** What people write in and around the digits of a time, as `plainMark` leaves it. */
export interface ClockMarks {
  /** Marks of a half or a part of the day, before or after the digits, and the hours (0 to 23) they are written at. */
  periods: ReadonlyMap<string, readonly number[]>;
  /** Marks that say nothing more than that this is a time: "h". */
  units: ReadonlySet<string>;
  /** What stands between hours and minutes. A dot is none here, for `plainMark` leaves it out. */
  separators: ReadonlySet<string>;
}

export const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Typed in every language. */
const COMMON: ClockMarks = {
  periods: new Map([
    ["am", HOURS.slice(0, 12)],
    ["pm", HOURS.slice(12)],
  ]),
  units: new Set(["", "h"]),
  separators: new Set(["", ":", "h"]),
};

/**
 * The marks of a locale, as the engine writes them: "PM", "م", "午後", those that name a part of the day ("晚上"), and units
 * beside them ("ч. pm"). The common ones are always among them.
 */
export function clockMarksOf(locale: string | undefined): ClockMarks {
  if (locale === undefined) return COMMON;
  const periods = new Map<string, number[]>();
  const units = new Set(COMMON.units);
  const separators = new Set(COMMON.separators);
  const clock12 = clockFormat(locale, "h12");
  for (const hour of HOURS) {
    const { around, between, period } = marksAt(clock12, hour);
    separators.add(between);
    for (const mark of new Set([around, period])) {
      if (mark !== "") periods.set(mark, [...(periods.get(mark) ?? []), hour]);
    }
  }
  const { around, between } = marksAt(clockFormat(locale, "h23"), 13);
  separators.add(between);
  units.add(around);
  return { periods: new Map([...periods, ...COMMON.periods]), units, separators };
}

function marksAt(clock: Intl.DateTimeFormat, hour: number) {
  const parts = clock.formatToParts(instantAt(hour * 60));
  const from = parts.findIndex(({ type }) => type === "hour");
  const to = parts.findIndex(({ type }) => type === "minute");
  const textOf = (some: readonly Intl.DateTimeFormatPart[]) =>
    some.map(({ value }) => value).join("");
  return {
    around: plainMark(textOf(parts.slice(0, from)) + textOf(parts.slice(to + 1))),
    between: plainMark(textOf(parts.slice(from + 1, to))),
    period: plainMark(textOf(parts.filter(({ type }) => type === "dayPeriod"))),
  };
}
