import { regionalLocale } from "../../../messages/index.js";
import type { ClockOptions } from "./zonedClock.js";

/** "7 December 2026", on the calendar of a zone. */
export function dateOf(at: Date, { locale, timeZone }: ClockOptions): string {
  return new Intl.DateTimeFormat(regionalLocale(locale), { timeZone, dateStyle: "long" }).format(
    at,
  );
}
