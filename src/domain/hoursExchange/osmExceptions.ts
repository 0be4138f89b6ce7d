import { weekdayOf } from "./civilDay.js";
import { crossesMidnight } from "./crossesMidnight.js";
import { OSM_MONTHS } from "./osmNames.js";
import { osmTimes } from "./osmWeek.js";
import type { SoundException, SoundSchedule } from "./validHours.js";

/** Rules to be written in this order: each list may rely on what comes before it. */
export interface OsmExceptionRules {
  /** Normal rules, each after a `;`. */
  replacing: string[];
  /** Additional rules, each after a `,`. */
  adding: string[];
  /** Special days that would change nothing, and that no rule can say without cutting the night before. */
  withoutEffect: SoundException[];
  /** Special days whose name had to be changed. */
  renamed: SoundException[];
}

/**
 * Special days as rules. A dated rule of OpenStreetMap replaces a *calendar* day: it cuts the tail of the night before, and
 * leaves alone the tail that the replaced hours have on the next morning. Ours replaces the ranges that *start* on the
 * date. Where no range runs past midnight the two mean the same, and the plain rule is written. Elsewhere the normal
 * ranges of the date are taken away by their times, tail and all, and the other hours are added.
 */
export function osmExceptions(schedule: SoundSchedule): OsmExceptionRules {
  const byDay = new Map(schedule.exceptions.map((exception) => [exception.day, exception]));
  const normal = (day: number) => schedule.weekly[weekdayOf(day)];
  const endsAtNight = (day: number) =>
    (byDay.get(day)?.ranges ?? normal(day)).some(crossesMidnight);
  const removed: string[] = [];
  const replaced: string[] = [];
  const adding: string[] = [];
  const withoutEffect: SoundException[] = [];
  for (const exception of schedule.exceptions) {
    const { day, ranges } = exception;
    const date = osmDate(exception.date);
    const named = comment(exception);
    const opening = `${date} ${osmTimes(ranges)}${named === "" ? "" : ` open${named}`}`;
    if (!endsAtNight(day - 1) && !normal(day).some(crossesMidnight)) {
      replaced.push(ranges.length > 0 ? opening : `${date} off${named}`);
      continue;
    }
    if (ranges.length === 0 && normal(day).length === 0) withoutEffect.push(exception);
    if (normal(day).length > 0) removed.push(`${date} ${osmTimes(normal(day))} off${named}`);
    if (ranges.length > 0) adding.push(opening);
  }
  // A removed tail must not cut what another special day opens there, so everything is taken away first.
  const renamed = schedule.exceptions.filter(({ name }) => name !== osmName(name));
  return { replacing: [...removed, ...replaced], adding, withoutEffect, renamed };
}

/** `"2026 Dec 24"` */
function osmDate(date: string): string {
  return `${date.slice(0, 4)} ${OSM_MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;
}

/** After `open`, never alone: hours with only a comment count as unknown. */
function comment({ name }: SoundException): string {
  return name === "" ? "" : ` "${osmName(name)}"`;
}

/** A comment ends at the first `"`, and there is no way to escape one. */
function osmName(name: string): string {
  return name.replaceAll('"', "'").replace(/\s/g, " ");
}
