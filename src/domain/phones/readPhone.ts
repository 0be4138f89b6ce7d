import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";
import { normalizePhone } from "./normalizePhone.js";
import { splitPhone } from "./splitPhone.js";
import { withoutLabel } from "./withoutLabel.js";

/** What the letters of a vanity number stand for, A to Z. */
const KEYPAD = "22233344455566677778889999";
const VANITY = /^[+\d(][\d\s().+-]*\d[\s).-]*[a-z][a-z-]*$/i;

/** The place that a Brazilian number keeps for the code of a carrier: `"(0xx11)"`. */
const CARRIER = /^\(?0[\s-]?(?:xx|\*\*)[\s-]?(\d\d)/i;

/** Words behind the last digit, but not one that an extension was to follow. */
const NOTE = /^\)?[\s,;-]+(?!(?:ext|wew|int|x)\b)\p{L}[\p{L}\p{M}\s.'’-]*$/iu;

/**
 * Reads a phone number in any form that is usual in `country` (ISO 3166-1 alpha-2), and writes it as RFC 3966 wants it:
 * `"tel. 022 / 123 45 67 wew. 12"` in Poland becomes `"+48221234567;ext=12"`. Numbers that say their country are read too.
 * `undefined` when it can't be understood, or is no possible number of its country. Brings the numbering plans of the
 * world, 29 kB of them: import it on demand.
 */
export function readPhone(text: string, country?: string): string | undefined {
  const split = splitPhone(text);
  if (!split) return undefined;
  const number = withoutLabel(split.number).replace(CARRIER, "($1");
  const { extension } = split;
  const plan = country?.toUpperCase();
  const known = plan !== undefined && isSupportedCountry(plan) ? plan : undefined;
  const read = readNumber(number, known);
  if (read === undefined) return ofUnknownCode(text);
  return extension === undefined ? read : `${read};ext=${extension}`;
}

function readNumber(number: string, country: CountryCode | undefined): string | undefined {
  if (!/\p{L}/u.test(number)) return readDigits(number, country, isPossible);
  // Of words that are long enough to be a number, and of numbers before words, the digits have to be in use.
  const end = afterLastDigit(number);
  const noted = NOTE.test(number.slice(end))
    ? readDigits(number.slice(0, end), country, isInUse)
    : undefined;
  return noted ?? (VANITY.test(number) ? readDigits(dialled(number), country, isInUse) : undefined);
}

function afterLastDigit(text: string): number {
  let end = text.length;
  while (end > 0 && !/\d/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function readDigits(
  number: string,
  country: CountryCode | undefined,
  isTaken: (parsed: PhoneNumber) => boolean,
): string | undefined {
  const digits = number.replace(/^\s*00/, "+").replace(/\(0\)/, "");
  if (!/^[+\d\s().\-/[\]]+$/.test(digits)) return undefined;
  const read = (text: string) =>
    parsePhoneNumberFromString(text, {
      ...(country && { defaultCountry: country }),
      extract: false,
    });
  const asTyped = read(digits);
  // A trunk zero that a country has given up is still on its letterheads.
  const withoutZero = asTyped?.isValid() ? undefined : read(digits.replace(/^\s*\(?0/, ""));
  const parsed = withoutZero?.isValid() ? withoutZero : asTyped;
  return parsed && isTaken(parsed) ? parsed.number : undefined;
}

function isInUse(parsed: PhoneNumber): boolean {
  return parsed.isValid();
}

/**
 * Plans grow, so that a number that is in none of them yet can be right when it is as long as the country's are. Not with
 * a zero in front, which is dialled and no part of the number, and not in North America, whose plan has one form.
 */
function isPossible(parsed: PhoneNumber): boolean {
  if (parsed.isValid()) return true;
  const isOfOneForm = parsed.countryCallingCode === "1";
  return parsed.isPossible() && !isOfOneForm && !parsed.nationalNumber.startsWith("0");
}

function dialled(number: string): string {
  return number.replace(/[a-z]/gi, (letter) =>
    KEYPAD.charAt(letter.toUpperCase().charCodeAt(0) - 65),
  );
}

/** A number of a country that this release does not know: nobody can say what is possible there. */
function ofUnknownCode(text: string): string | undefined {
  const number = normalizePhone(text);
  const isKnown = number !== undefined && parsePhoneNumberFromString(number) !== undefined;
  return isKnown ? undefined : number;
}
