import { durationOf, MINUTES_PER_DAY, minutesOf } from "../hours/timeRange.js";
import type { TimeRange } from "../record/SupportHours.js";
import { otherHalf } from "./otherHalf.js";
import type { TypedRange } from "./TypedRange.js";
import { isOpenToHalf, type TimeReading } from "./timeReader.js";

/**
 * The break that was typed, in the half of the day in which it lies within the hours, or between two of them: "9 to 5,
 * lunch 1–2" is at 13:00. Undefined where it lies nowhere, or may lie in several places.
 */
export function breakWithin(
  { from, to }: TypedRange,
  hours: readonly TimeRange[],
): TimeRange | undefined {
  const found = halvesOf(from)
    .flatMap((opens) => halvesOf(to).map((closes) => ({ opens, closes })))
    .filter((range) => durationOf(range) < MINUTES_PER_DAY / 2)
    .filter((range) => isBetween(range, hours) || hours.some((outer) => holds(outer, range)));
  const [first, ...others] = found;
  const asTyped = found.find(({ opens, closes }) => opens === from.time && closes === to.time);
  const onClockOf24 = !isOpenToHalf(from) || !isOpenToHalf(to);
  return others.length > 0 ? (onClockOf24 ? asTyped : undefined) : first;
}

/** Does the inner range lie within the outer one? */
export function holds(outer: TimeRange, inner: TimeRange): boolean {
  const from =
    (minutesOf(inner.opens) - minutesOf(outer.opens) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return from + durationOf(inner) <= durationOf(outer);
}

/** Hours that stop for it already: "9–12, lunch, 13–17". */
function isBetween(range: TimeRange, hours: readonly TimeRange[]): boolean {
  return hours.some(({ closes }) => closes === range.opens);
}

/** Hours without the break. */
export function withoutBreak(hours: readonly TimeRange[], range: TimeRange): TimeRange[] {
  return hours.flatMap((outer) => {
    if (!holds(outer, range)) return [outer];
    return [
      { opens: outer.opens, closes: range.opens },
      { opens: range.closes, closes: outer.closes },
    ].filter(({ opens, closes }) => opens !== closes);
  });
}

function halvesOf(reading: TimeReading): string[] {
  return isOpenToHalf(reading) ? [reading.time, otherHalf(reading.time)] : [reading.time];
}
