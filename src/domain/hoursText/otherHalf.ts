import { MINUTES_PER_DAY, minutesOf } from "../hours/timeRange.js";

/** The same digits in the other half of the day. */
export function otherHalf(time: string): string {
  const minutes = (minutesOf(time) + MINUTES_PER_DAY / 2) % MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
