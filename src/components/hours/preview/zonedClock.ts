import type { HourCycle } from "../../../domain/hoursText/HourCycle.js";

export interface ClockOptions {
  /** BCP 47 tag. */
  locale: string;
  hourCycle: HourCycle;
  /** IANA id. */
  timeZone: string;
}

/** Reads instants on the clock and calendar of one zone, in the words of one locale. */
export interface ZonedClock {
  /** "09:00" or "9:00 AM". */
  time(at: Date): string;
  /** "Monday". */
  weekday(at: Date): string;
  /** The calendar day, to be compared only. */
  day(at: Date): string;
}

export function zonedClock({ locale, hourCycle, timeZone }: ClockOptions): ZonedClock {
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: hourCycle === "h23" ? "2-digit" : "numeric",
    minute: "2-digit",
    hourCycle,
  });
  const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: "long" });
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  return {
    time: (at) => time.format(at).replace(/[\u00a0\u202f]/g, " "),
    weekday: (at) => weekday.format(at),
    day: (at) => day.format(at),
  };
}
