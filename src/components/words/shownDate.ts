import { formatInstant, type Messages } from "../../messages/index.js";

/** The day of an ISO instant in words that stay on one line; undefined for one that no browser can read. */
export function shownDate(instant: string | undefined, { locale }: Messages): string | undefined {
  return formatInstant(instant ?? "", locale, { dateStyle: "medium" })?.replaceAll(" ", "\u00a0");
}
