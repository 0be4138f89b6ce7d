import type { TimeRange } from "./SupportHours.js";

export const MINUTES_PER_DAY = 24 * 60;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** `"HH:MM"` from `00:00` to `23:59`. */
export function isTimeOfDay(text: string): boolean {
  return TIME.test(text);
}

/** A time at which a range may close: `24:00` too. */
export function isClosingTime(text: string): boolean {
  return text === "24:00" || isTimeOfDay(text);
}

/** Minutes since midnight of an `"HH:MM"`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from opening to closing; `closes <= opens` ends on the next day. Expects well-formed times. */
export function durationOf({ opens, closes }: TimeRange): number {
  const minutes = minutesOf(closes) - minutesOf(opens);
  return minutes > 0 ? minutes : minutes + MINUTES_PER_DAY;
}
