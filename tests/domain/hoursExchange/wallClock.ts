import { type SupportSchedule, type TimeRange, WEEKDAYS } from "../../../src/domain/index.js";

const DAY = 1440;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * A plain model of the meaning of hours, on a clock without summer time: for each minute of `days` days from `first`
 * whether it is open.
 */
export function openMinutes(
  { weekly, exceptions = [] }: Pick<SupportSchedule, "weekly" | "exceptions">,
  first: string,
  days: number,
): boolean[] {
  const open = new Array<boolean>(days * DAY).fill(false);
  for (let day = -1; day < days; day += 1) {
    for (const range of rangesOn(day)) {
      const start = day * DAY + minutes(range.opens);
      const length = (minutes(range.closes) - minutes(range.opens) + DAY - 1) % DAY;
      for (let at = Math.max(start, 0); at <= start + length && at < open.length; at += 1) {
        open[at] = true;
      }
    }
  }
  return open;

  function rangesOn(day: number): TimeRange[] {
    const date = new Date(Date.parse(first) + day * DAY * 60_000);
    const name = WEEKDAYS[(date.getUTCDay() + 6) % 7];
    const special = exceptions.find((one) => one.date === date.toISOString().slice(0, 10));
    return special?.ranges ?? (name ? weekly[name] : []);
  }
}

/** The same as an evaluator's intervals, in minutes since the first day began. */
export function minutesOfIntervals(
  intervals: readonly [number, number][],
  days: number,
): boolean[] {
  const open = new Array<boolean>(days * DAY).fill(false);
  for (const [from, to] of intervals) open.fill(true, Math.max(from, 0), Math.max(to, 0));
  return open;
}
