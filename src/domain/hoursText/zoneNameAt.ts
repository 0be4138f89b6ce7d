import type { HoursReading } from "./HoursReading.js";
import { matchAt } from "./matchAt.js";

/** Capital letters of which the last is a T, as of all but a few zones: "AEDT", "CE(S)T". */
const CAPITALS = /[A-Z]{1,4}(?:\([A-Z]\))?T(?![\p{L}\p{M}\p{N}(])/uy;

/** The usual ones in any case, and those that end otherwise. */
const USUAL =
  /(?:[ecmp][sd]?t|gmt|bst|[cew]es?t|[ij]st|ut|uct|msk|wib|wita|zulu|z)(?![\p{L}\p{M}\p{N}(])/iuy;

/** "Eastern Time (US & Canada)", "Central European Standard Time", "London time". */
const NAME =
  /(?:[\p{L}\p{M}.&]{1,20}[^\S\n]){1,4}?time(?![\p{L}\p{M}])(?:[^\S\n]?\(US[^)\n]{0,20}\))?/iuy;

/** Zones of North America without the word "time". */
const REGION =
  /(?:U\.?S\.?A?\.?[^\S\n])?(?:eastern|central|mountain|pacific|atlantic)(?![\p{L}\p{M}])/iuy;

const WORD = /[A-Za-z][A-Za-z0-9-]{1,31}(?![\p{L}\p{M}])/uy;

/**
 * What people call a time zone, and what is no id: letters that several zones share ("BST"), the name of a group of zones
 * ("Eastern Time"), an id that reads like either ("EST", "Japan"). Expects an index at which no other word is known.
 */
export function zoneNameAt({ text, zoneOf }: HoursReading, index: number): string | undefined {
  const match = [NAME, CAPITALS, USUAL, REGION]
    .map((pattern) => matchAt(pattern, text, index))
    .find((found) => found !== undefined);
  if (match !== undefined) return match;
  const word = matchAt(WORD, text, index);
  return word !== undefined && zoneOf(word) ? word : undefined;
}
