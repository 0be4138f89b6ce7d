import type { TimeRange, Weekday } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";
import type { Clock } from "./Clock.js";

/** A range in words: "09:00 to 17:00". */
export function describeRange(range: TimeRange, messages: Messages, clock: Clock): string {
  const { opens, closes } = range;
  const times = { opens: clock.show(opens), closes: clock.show(closes) };
  return formatMessage(messages.hours.rangeText, times);
}

/** All ranges of a day in words, for example "09:00 to 12:00, 13:00 to 17:00"; "closed" where there are none. */
export function describeRanges(
  ranges: readonly TimeRange[],
  messages: Messages,
  clock: Clock,
): string {
  if (ranges.length === 0) return messages.hours.closed;
  return ranges.map((range) => describeRange(range, messages, clock)).join(", ");
}

/** A day in words, which is what its bar says to those who don't see it. */
export function describeDay(
  day: Weekday,
  ranges: readonly TimeRange[],
  messages: Messages,
  clock: Clock,
): string {
  const name = messages.weekdays[day];
  if (ranges.length === 0) return formatMessage(messages.hours.dayClosed, { day: name });
  const words = describeRanges(ranges, messages, clock);
  return formatMessage(messages.hours.dayOpen, { day: name, ranges: words });
}
