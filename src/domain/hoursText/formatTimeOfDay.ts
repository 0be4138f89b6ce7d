import { isClosingTime, minutesOf } from "../hours/timeRange.js";
import { clockFormat, instantAt } from "./clockFormat.js";
import type { HourCycle } from "./HourCycle.js";

export interface TimeOfDayOptions {
  /** BCP 47 tag: its digits and its words for AM and PM. */
  locale: string;
  hourCycle: HourCycle;
}

/**
 * A time in the form of a locale: `"13:30"` becomes `"13:30"` or `"1:30 PM"`. `"24:00"` stays on the 24-hour clock and
 * is `"12:00 AM"` on the other. A text that is no `"HH:MM"` is returned unchanged.
 */
export function formatTimeOfDay(time: string, options: TimeOfDayOptions): string {
  return timeFormatter(options)(time);
}

/** {@link formatTimeOfDay} for many times: what is slow happens once. */
export function timeFormatter({ locale, hourCycle }: TimeOfDayOptions): (time: string) => string {
  const clock = clockFormat(locale, hourCycle);
  return (time) => {
    if (!isClosingTime(time)) return time;
    const endOfDay = time === "24:00" && hourCycle === "h23";
    const parts = clock.formatToParts(instantAt(minutesOf(time)));
    const texts = parts.map(({ type, value }) =>
      endOfDay && type === "hour" ? digitsOf(24, clock) : value,
    );
    // Fonts, tests and people who copy the text expect the usual space.
    return texts.join("").replace(/[\u00a0\u202f]/g, " ");
  };
}

function digitsOf(number: number, clock: Intl.DateTimeFormat): string {
  const { locale, numberingSystem } = clock.resolvedOptions();
  return new Intl.NumberFormat(locale, { numberingSystem }).format(number);
}
