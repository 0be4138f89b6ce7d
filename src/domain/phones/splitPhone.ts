import { LIMITS } from "../limits.js";

/** What introduces an extension, in the languages of those who print it on a card. */
const EXTENSION =
  /(?:;ext=|\b(?:extension|extn|ext|wewn|wew|int|interno|poste|anexo|ramal|durchwahl)\b\.?:?|(?<![a-z])x\.?|доб\.?|#)\s*(\d{1,11})$/iu;

/** Marks of writing direction and of nothing at all, which come along when a number is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** `"+48 22 123 45 67/68"` means two lines, one of which would not be a longer number. */
const SECOND_LINE = /\/\s*\d{1,3}$/;

/** A number as it was typed, apart from its extension. */
export interface SplitPhone {
  /** Digits are ASCII ones; everything else is as it was typed. */
  number: string;
  extension: string | undefined;
}

/**
 * Takes a typed number apart: digits of other scripts become ASCII, `tel:` and what can't be seen go. `undefined` where
 * it is too long to be looked at, or means two lines.
 */
export function splitPhone(text: string): SplitPhone | undefined {
  if (text.length > LIMITS.phone) return undefined;
  const plain = text
    .replace(INVISIBLE, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, asciiDigit)
    .replace(/\uff0b/g, "+")
    .trim()
    .replace(/^tel:/i, "");
  const extension = EXTENSION.exec(plain);
  const number = plain.slice(0, extension?.index).trimEnd().replace(/[,;]$/, "");
  return SECOND_LINE.test(number) ? undefined : { number, extension: extension?.[1] };
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [0xff10, 0x0966, 0x06f0, 0x0660].find((first) => code >= first) ?? 0;
  return String(code - zero);
}
