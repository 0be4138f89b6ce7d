import { LIMITS } from "./limits.js";

const EXTENSION = /(?:;ext=|ext\.?|wew\.?|x|#)\s*(\d{1,11})$/i;

/** Marks of writing direction and of nothing at all, which come along when a number is copied. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** `"+48 22 123 45 67/68"` means two lines, one of which would not be a longer number. */
const SECOND_LINE = /\/\s*\d{1,3}$/;

const SEPARATORS = /[\s\u00a0\u2010-\u2015().\-/]/g;

/**
 * Reads an international phone number as people type it and writes it as RFC 3966 wants it:
 * `"+48 22 123 45 67 ext. 12"` becomes `"+48221234567;ext=12"`. `00` at the start counts as `+`, and a trunk `(0)` is
 * left out. `undefined` when it is no such number, or more than one; national forms are not, for they leave the country
 * open.
 */
export function normalizePhone(text: string): string | undefined {
  if (text.length > LIMITS.phone) return undefined;
  const trimmed = text.replace(INVISIBLE, "").trim();
  const extension = EXTENSION.exec(trimmed);
  const written = trimmed.slice(0, extension?.index).trimEnd();
  if (SECOND_LINE.test(written)) return undefined;
  const number = written.replace(/\(0\)/, "").replace(SEPARATORS, "").replace(/^00/, "+");
  if (!/^\+[1-9]\d{6,14}$/.test(number)) return undefined;
  return extension ? `${number};ext=${extension[1]}` : number;
}
