import OpeningHours from "opening_hours";
import { minutesOfIntervals } from "./wallClock.js";

/**
 * What the well-known evaluator of OpenStreetMap values says, minute by minute. It works in the zone of the process, and
 * opening hours have wall-clock times only, so `TZ` has to be a zone without summer time.
 */
export function evaluateOsm(value: string, first: string, days: number): boolean[] {
  const evaluator = new OpeningHours(value, null, {
    locale: "en",
    mode: 0,
    tag_key: "opening_hours",
    map_value: false,
    warnings_severity: 4,
  });
  const from = new Date(`${first}T00:00:00`);
  const to = new Date(from.getTime() + days * 86_400_000);
  const intervals = evaluator
    .getOpenIntervals(from, to)
    // What is "unknown" is not open: a person would be turned away.
    .filter(([, , unknown]) => !unknown)
    .map(([start, end]): [number, number] => [
      (start.getTime() - from.getTime()) / 60_000,
      (end.getTime() - from.getTime()) / 60_000,
    ]);
  return minutesOfIntervals(intervals, days);
}
