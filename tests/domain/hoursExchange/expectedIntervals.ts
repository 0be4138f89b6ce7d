import { Temporal } from "temporal-polyfill";
import { type SupportSchedule, WEEKDAYS } from "../../../src/domain/index.js";
import type { Interval } from "./icalReader.js";

/** A plain model: what opens in a zone on each of `days` days from `first`, through every change of its clocks, by start. */
export function expectedIntervals(
  { weekly, exceptions = [] }: SupportSchedule,
  timeZone: string,
  first: string,
  days: number,
): Interval[] {
  const found: Interval[] = [];
  for (let offset = 0; offset < days; offset += 1) {
    const date = Temporal.PlainDate.from(first).add({ days: offset });
    const special = exceptions.find((one) => one.date === date.toString());
    const name = WEEKDAYS[date.dayOfWeek - 1];
    for (const { opens, closes } of special?.ranges ?? (name ? weekly[name] : [])) {
      const at = (day: Temporal.PlainDate, time: string) =>
        day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
      const nextDay = date.add({ days: 1 });
      const end =
        closes === "24:00" ? at(nextDay, "00:00") : at(closes <= opens ? nextDay : date, closes);
      const start = at(date, opens);
      if (start < end) found.push([start, end]);
    }
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
