import type { TimeRange } from "../SupportHours.js";
import { durationOf, minutesOf } from "../timeRange.js";
import type { TimeReading } from "./timeReader.js";

/**
 * The range between two times as people mean it. "9–5pm" and "9am–5" borrow the half of the day that makes the range
 * shorter. "9–5" ends in the afternoon, because nobody types a night shift like that: one writes "21–5" or "09–05".
 * From midnight to midnight is the whole day.
 */
export function resolveRange(from: TimeReading, to: TimeReading): TimeRange {
  let opens = from.time;
  let closes = to.time;
  if (from.marked && isOpenToHalf(to)) {
    closes = shorter({ opens, closes }, { opens, closes: otherHalf(closes) }).closes;
  } else if (to.marked && isOpenToHalf(from)) {
    opens = shorter({ opens, closes }, { opens: otherHalf(opens), closes }).opens;
  } else if (!from.marked && !to.marked && isLooseHour(to) && closes <= opens && opens < "13:00") {
    closes = otherHalf(closes);
  }
  return { opens, closes: opens === "00:00" && closes === "00:00" ? "24:00" : closes };
}

/** A whole hour or a single digit: "9", "9:30", "12", but neither "09" nor "12:00". */
function isLooseHour(reading: TimeReading): boolean {
  return isOpenToHalf(reading) && (reading.hourDigits.length === 1 || !reading.hasMinutes);
}

function isOpenToHalf({ marked, hourDigits }: TimeReading): boolean {
  const hour = Number(hourDigits);
  return !marked && !hourDigits.startsWith("0") && hour >= 1 && hour <= 12;
}

/** The same digits in the other half of the day. */
function otherHalf(time: string): string {
  const minutes = (minutesOf(time) + 12 * 60) % (24 * 60);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function shorter(one: TimeRange, other: TimeRange): TimeRange {
  return durationOf(other) < durationOf(one) ? other : one;
}
