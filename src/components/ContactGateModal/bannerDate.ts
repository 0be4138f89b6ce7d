import { regionalLocale } from "../../messages/index.js";

/** An instant in the viewer's own zone, to the minute: a deadline at noon is not one at midnight. */
export function bannerDate(instant: string, locale: string): string {
  const format = new Intl.DateTimeFormat(regionalLocale(locale), {
    dateStyle: "long",
    timeStyle: "short",
  });
  return format.format(new Date(instant));
}
