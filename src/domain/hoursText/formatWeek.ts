import { type TimeRange, WEEKDAYS, type Weekday } from "../record/SupportHours.js";
import { rangesFormatter } from "./formatRanges.js";
import type { HoursTextFormat } from "./HoursTextFormat.js";

/**
 * A week in one line: `"Mon–Fri 09:00–17:00; Sat 10:00–14:00"`. Days with the same hours are named together, closed days
 * are left out. `parseHoursText` reads it back.
 */
export function formatWeek(weekly: Record<Weekday, TimeRange[]>, format: HoursTextFormat): string {
  return capitalised(weekText(weekly, format), format.locale);
}

function weekText(weekly: Record<Weekday, TimeRange[]>, format: HoursTextFormat): string {
  const { words, weekStartsOn = "monday" } = format;
  const start = WEEKDAYS.indexOf(weekStartsOn);
  const days = [...WEEKDAYS.slice(start), ...WEEKDAYS.slice(0, start)];
  const groups = new Map<string, Weekday[]>();
  for (const day of days) {
    // A closed day may be left out of what another client sends.
    const hours = (weekly[day] ?? []).map(({ opens, closes }) => `${opens}–${closes}`).join();
    if (hours !== "") groups.set(hours, [...(groups.get(hours) ?? []), day]);
  }
  if (groups.size === 0) return words.closed;
  const rangesText = rangesFormatter(format);
  const rules = [...groups].map(([hours, [first = weekStartsOn, ...others]]) => {
    const everyDay = others.length === days.length - 1;
    if (everyDay && hours === "00:00–24:00") return words.always;
    const named = everyDay ? words.daily : namesOf([first, ...others], days, format);
    return `${named} ${rangesText(weekly[first])}`;
  });
  return rules.join("; ");
}

/** `"Mon–Wed, Fri"`. */
function namesOf(some: readonly Weekday[], days: readonly Weekday[], format: HoursTextFormat) {
  const { weekdaysShort } = format.words;
  const runs: [first: Weekday, last: Weekday][] = [];
  for (const day of some) {
    const run = runs.at(-1);
    if (run && days.indexOf(day) === days.indexOf(run[1]) + 1) run[1] = day;
    else runs.push([day, day]);
  }
  const names = runs.map(([first, last]) =>
    first === last ? weekdaysShort[first] : `${weekdaysShort[first]}–${weekdaysShort[last]}`,
  );
  return names.join(", ");
}

function capitalised(text: string, locale: string): string {
  const [first = "", ...others] = text;
  try {
    return first.toLocaleUpperCase(locale) + others.join("");
  } catch {
    return first.toUpperCase() + others.join("");
  }
}
