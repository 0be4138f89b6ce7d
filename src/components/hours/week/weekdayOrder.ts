import { WEEKDAYS, type Weekday } from "../../../domain/record/SupportHours.js";
import { regionalLocale } from "../../../messages/index.js";

interface WeekInfoLocale {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** ISO number of a locale's first day of the week; Monday where the engine does not know. */
function firstDayOf(locale: string): number {
  // Browsers have `getWeekInfo()`, older Node the getter, TypeScript neither.
  const known = new Intl.Locale(regionalLocale(locale)) as Intl.Locale & WeekInfoLocale;
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** The days of a week from `startsOn`, else from the locale's first one. */
export function weekdayOrder(locale: string, startsOn?: Weekday): Weekday[] {
  const start = startsOn ? WEEKDAYS.indexOf(startsOn) : firstDayOf(locale) - 1;
  return [...WEEKDAYS.slice(start), ...WEEKDAYS.slice(0, start)];
}
