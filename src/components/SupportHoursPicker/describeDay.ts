import type { TimeRange, Weekday } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";

/** A range in words: "09:00 to 17:00". */
export function describeRange(range: TimeRange, messages: Messages): string {
  return formatMessage(messages.hours.rangeText, { opens: range.opens, closes: range.closes });
}

/** All ranges of a day in words, for example "09:00 to 12:00, 13:00 to 17:00"; "closed" where there are none. */
export function describeRanges(ranges: readonly TimeRange[], messages: Messages): string {
  if (ranges.length === 0) return messages.hours.closed;
  return ranges.map((range) => describeRange(range, messages)).join(", ");
}

/** A day in words, which is what its bar says to those who don't see it. */
export function describeDay(
  day: Weekday,
  ranges: readonly TimeRange[],
  messages: Messages,
): string {
  const name = messages.weekdays[day];
  if (ranges.length === 0) return formatMessage(messages.hours.dayClosed, { day: name });
  const words = describeRanges(ranges, messages);
  return formatMessage(messages.hours.dayOpen, { day: name, ranges: words });
}
