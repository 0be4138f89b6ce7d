import { regionalLocale } from "./regionalLocale.js";

/**
 * An ISO 8601 instant, or milliseconds since 1970, in the viewer's own zone. Never throws: a date that no browser can read
 * must not end the form.
 * @returns undefined for what is no instant
 */
export function formatInstant(
  instant: string | number,
  locale: string,
  style: Pick<Intl.DateTimeFormatOptions, "dateStyle" | "timeStyle">,
): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(regionalLocale(locale), style).format(date);
}
