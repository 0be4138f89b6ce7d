import { type TimeRange, WEEKDAYS, type Weekday } from "../record/SupportHours.js";
import { crossesMidnight } from "./crossesMidnight.js";
import { OSM_WEEKDAYS } from "./osmNames.js";

/** `"09:00-12:00,13:00-17:00"`. Midnight at the end is `24:00`, as OpenStreetMap's guide wants it. */
export function osmTimes(ranges: readonly TimeRange[]): string {
  return ranges
    .map(({ opens, closes }) => `${opens}-${closes === "00:00" ? "24:00" : closes}`)
    .join(",");
}

/**
 * The normal week as rules: days of equal hours together, in the order of the week. With `;` a rule replaces the whole
 * calendar day, and would cut what runs into it from the night before; so a week with a night shift is joined by `,`,
 * which adds.
 */
export function osmWeek(weekly: Record<Weekday, TimeRange[]>): string {
  const groups = new Map<string, number[]>();
  for (const [index, day] of WEEKDAYS.entries()) {
    const times = osmTimes(weekly[day]);
    if (times !== "") groups.set(times, [...(groups.get(times) ?? []), index]);
  }
  const hasNight = WEEKDAYS.some((day) => weekly[day].some(crossesMidnight));
  return [...groups]
    .map(([times, days]) => `${osmDays(days)} ${times}`)
    .join(hasNight ? ", " : "; ");
}

/** `"Mo-We,Fr"`. */
function osmDays(days: readonly number[]): string {
  const spans: number[][] = [];
  for (const day of days) {
    const span = spans.at(-1);
    if (span?.at(-1) === day - 1) span.push(day);
    else spans.push([day]);
  }
  return spans.map(spanText).join(",");
}

function spanText(span: readonly number[]): string {
  const names = span.map((day) => OSM_WEEKDAYS[day]);
  return names.length > 1 ? `${names.at(0)}-${names.at(-1)}` : names.join(",");
}
