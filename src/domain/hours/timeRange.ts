import type { TimeRange } from "../record/SupportHours.js";

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

/** Whether a range is one that counts: both times well formed, and not the refused `00:00`–`00:00`. */
export function isUsableRange({ opens, closes }: TimeRange): boolean {
  return isTimeOfDay(opens) && isClosingTime(closes) && !(opens === "00:00" && closes === "00:00");
}

/** The range from `start` to `end`, minutes on a line of days: at most 24 hours long. A midnight closes as `24:00`. */
export function rangeBetween(start: number, end: number): TimeRange {
  const closes = end % MINUTES_PER_DAY;
  return {
    opens: timeOf(start % MINUTES_PER_DAY),
    closes: closes === 0 ? "24:00" : timeOf(closes),
  };
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
