import { parseTime } from "../../../domain/hours/parseTime.js";

/** Minutes since midnight of `"HH:MM"` up to `"24:00"`; undefined for text that is not a time. */
export function minutesOf(text: string): number | undefined {
  const time = parseTime(text);
  if (time === undefined) return undefined;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `"HH:MM"` of minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
