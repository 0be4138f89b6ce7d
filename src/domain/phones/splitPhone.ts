import { LIMITS } from "../limits.js";
import { halfWidth } from "../texts/halfWidth.js";
import { withoutUnseen } from "../texts/withoutUnseen.js";
import { withoutSignedLabel } from "./withoutLabel.js";

/** What introduces an extension, in the languages of those who print it on a card. */
const WORDS =
  "extension|extensión|extn|ext|wewnętrzny|wewn|wew|w|interno|interne|int|poste|anexo|ramal|durchwahl|nebenstelle|dw|apparat|toestel|linka|klapka|mellék|dahili|anknytning|доб|вн|x|内線|内线|分机|내선";
const EXTENSION = new RegExp(
  `(?:;ext=|(?<!\\p{L})(?:${WORDS})[.:]?|#)[:#\\s]{0,4}(\\d{1,11})\\)?$`,
  "iu",
);

/** `"+48 22 123 45 67/68"` means two lines, one of which would not be a longer number. */
const SECOND_LINE = /\/\s*\d{1,3}$/;

/** `"(toll free)"`: words in parentheses behind a number are a note. */
const NOTE = /\([^()\d]{1,30}\)$/;

const DASHES = /[\u00b7\u2010-\u2015\u2022\u2212\u30fb\u30fc\ufe63]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

/** A number as it was typed, apart from its extension. */
export interface SplitPhone {
  /** Digits and signs are ASCII ones, labels in front and notes behind are gone; the rest is as it was typed. */
  number: string;
  extension: string | undefined;
}

/**
 * Takes a typed number apart: digits and signs of other scripts become ASCII, and what can't be seen goes, like labels
 * (`"Tel.:"`) and notes (`"(toll free)"`). `undefined` where it is too long to be looked at, or means two lines.
 */
export function splitPhone(text: string): SplitPhone | undefined {
  if (text.length > LIMITS.phone) return undefined;
  const plain = halfWidth(withoutUnseen(text))
    .replace(OTHER_DIGITS, asciiDigit)
    .replace(DASHES, "-")
    .trim();
  const noted = withoutSignedLabel(plain).replace(NOTE, "").trimEnd();
  const extension = EXTENSION.exec(noted);
  const number = noted
    .slice(0, extension?.index)
    .trimEnd()
    .replace(/[,;(]$/, "")
    .trimEnd()
    .replace(/[,;]$/, "")
    .replace(NOTE, "")
    .trimEnd();
  return SECOND_LINE.test(number) ? undefined : { number, extension: extension?.[1] };
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [0x0966, 0x06f0, 0x0660].find((first) => code >= first) ?? 0;
  return String(code - zero);
}
