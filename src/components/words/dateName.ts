import { isCalendarDate } from "../../domain/hours/isCalendarDate.js";
import { regionalLocale } from "../../messages/index.js";

/** "24 December 2026"; text that is no date as it stands. */
export function dateName(date: string, locale: string): string {
  if (!isCalendarDate(date)) return date;
  const format = new Intl.DateTimeFormat(regionalLocale(locale), {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
