import { formatInstant } from "../../messages/index.js";

/** An instant in the viewer's own zone, to the minute: a deadline at noon is not one at midnight. */
export function bannerDate(instant: string, locale: string): string {
  return formatInstant(instant, locale, { dateStyle: "long", timeStyle: "short" }) ?? "";
}
