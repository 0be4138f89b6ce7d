import { type Messages, regionalLocale } from "../../messages/index.js";

/** The day of an ISO instant in words that stay on one line; undefined for one that no browser can read. */
export function shownDate(instant: string | undefined, { locale }: Messages): string | undefined {
  const date = new Date(instant ?? "");
  if (Number.isNaN(date.getTime())) return undefined;
  const format = new Intl.DateTimeFormat(regionalLocale(locale), { dateStyle: "medium" });
  return format.format(date).replaceAll(" ", "\u00a0");
}
