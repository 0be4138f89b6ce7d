import { splitPhone } from "./splitPhone.js";

const SEPARATORS = /[\s().\-/]/g;

/** Seven to fifteen digits (ITU-T E.164). North America's have one form: ten, and an area code from 200 on. */
const NUMBER = /^\+(?:1[2-9]\d{9}|[2-9]\d{6,14})$/;

/**
 * Reads an international phone number as people type it and writes it as RFC 3966 wants it:
 * `"+48 22 123 45 67 ext. 12"` becomes `"+48221234567;ext=12"`. `00` at the start counts as `+`, and a trunk `(0)` is
 * left out. `undefined` when it is no such number, or more than one; national forms are not, for they leave the country
 * open: `readPhone` reads them where the country is known.
 */
export function normalizePhone(text: string): string | undefined {
  const split = splitPhone(text);
  if (!split) return undefined;
  const number = split.number.replace(/\(0\)/, "").replace(SEPARATORS, "").replace(/^00/, "+");
  if (!NUMBER.test(number)) return undefined;
  return split.extension === undefined ? number : `${number};ext=${split.extension}`;
}
