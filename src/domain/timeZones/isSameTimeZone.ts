import { canonicalTimeZone } from "./canonicalTimeZone.js";

/**
 * Are two ids names of one time zone? `Europe/Kiev` and `Europe/Kyiv` are, in any case of letters; zones that merely
 * show the same time are not.
 */
export function isSameTimeZone(a: string, b: string): boolean {
  return canonicalTimeZone(a).toLowerCase() === canonicalTimeZone(b).toLowerCase();
}
