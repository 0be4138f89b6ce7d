import type { ScheduleException } from "../../domain/index.js";
import { isCalendarDate } from "../../domain/isCalendarDate.js";
import { formatMessage, type Messages, regionalLocale } from "../../messages/index.js";

/** "24 December 2026"; text that is no date as it stands. */
function dateName(date: string, locale: string): string {
  if (!isCalendarDate(date)) return date;
  const format = new Intl.DateTimeFormat(regionalLocale(locale), {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** How a special day is called: "24 December 2026, Christmas Eve"; "New day" while nothing is given. */
export function exceptionName({ date, name }: ScheduleException, messages: Messages): string {
  const title = name?.trim() ?? "";
  const day = dateName(date.trim(), messages.locale);
  const words = messages.hours;
  if (day === "") return title === "" ? words.exceptionNew : title;
  return title === "" ? day : formatMessage(words.exceptionName, { date: day, name: title });
}
