import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";
import { normalizePhone } from "../normalizePhone.js";
import { type SplitPhone, splitPhone } from "./splitPhone.js";

/** What the letters of a vanity number stand for, A to Z. */
const KEYPAD = "22233344455566677778889999";

/**
 * Reads a phone number in any form that is usual in `country` (ISO 3166-1 alpha-2), and writes it as RFC 3966 wants it:
 * `"022 / 123 45 67 wew. 12"` in Poland becomes `"+48221234567;ext=12"`. Numbers that say their country are read too.
 * `undefined` when it can't be understood. Brings the numbering plans of the world, 29 kB of them: import it on demand.
 */
export function readPhone(text: string, country?: string): string | undefined {
  const split = splitPhone(text);
  const plan = country?.toUpperCase();
  if (!split) return undefined;
  const known = plan !== undefined && isSupportedCountry(plan) ? plan : undefined;
  return readNumber(split, known) ?? normalizePhone(text);
}

function readNumber({ number, extension }: SplitPhone, country: CountryCode | undefined) {
  const isVanity = /[a-z]/i.test(number);
  // Words alone are no number: somebody wrote a sentence.
  if (isVanity && !/^[+\d(][\d\s().+-]*\d[\s).-]*[a-z][a-z-]*$/i.test(number)) return undefined;
  const digits = number
    .replace(/[a-z]/gi, (letter) => KEYPAD.charAt(letter.toUpperCase().charCodeAt(0) - 65))
    .replace(/^\s*00/, "+")
    .replace(/\(0\)/, "");
  if (!/^[+\d\s\u00a0().\-/\u2010-\u2015]+$/.test(digits)) return undefined;
  const read = (text: string) =>
    parsePhoneNumberFromString(text, {
      ...(country && { defaultCountry: country }),
      extract: false,
    });
  const asTyped = read(digits);
  // A trunk zero that a country has given up is still on its letterheads.
  const withoutZero = asTyped?.isValid() ? undefined : read(digits.replace(/^\s*\(?0/, ""));
  const parsed = withoutZero?.isValid() ? withoutZero : asTyped;
  // A word that happens to be long enough is not enough: its digits have to be in use.
  if (!parsed || !(isVanity ? parsed.isValid() : parsed.isPossible())) return undefined;
  return extension === undefined ? parsed.number : `${parsed.number};ext=${extension}`;
}
