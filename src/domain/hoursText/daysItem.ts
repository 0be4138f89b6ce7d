import { WEEKDAYS, type Weekday } from "../record/SupportHours.js";
import type { HoursReading } from "./HoursReading.js";
import type { ItemResult } from "./ItemResult.js";
import { afterDash } from "./rangeAt.js";
import { stopAt } from "./stopAt.js";
import { wordAt } from "./wordAt.js";

/** "Mon", or "Sat–Mon", which goes round the end of the week. `end` is the index after the first of them. */
export function daysItem(
  reading: HoursReading,
  start: number,
  days: readonly Weekday[],
  end: number,
): ItemResult {
  const toIndex = afterDash(reading, end);
  const to = toIndex === undefined ? undefined : wordAt(reading.text, toIndex, reading.vocabulary);
  const [first] = days;
  const last = to?.meaning.kind === "days" ? to.meaning.days[0] : undefined;
  if (!to || !first || !last) return { item: { kind: "days", start, days }, end };
  if (days.length > 1 || (to.meaning.kind === "days" && to.meaning.days.length > 1)) {
    return { stop: stopAt("unexpected", reading.text, end) };
  }
  const from = WEEKDAYS.indexOf(first);
  const length = ((WEEKDAYS.indexOf(last) - from + 7) % 7) + 1;
  const run = [...WEEKDAYS, ...WEEKDAYS].slice(from, from + length);
  return { item: { kind: "days", start, days: run }, end: to.end };
}
