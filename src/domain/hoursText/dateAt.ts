import { isCalendarDate } from "../hours/isCalendarDate.js";
import { asciiDigits } from "./asciiDigits.js";
import type { ReadItem } from "./HoursItem.js";
import type { HoursReading } from "./HoursReading.js";
import { matchAt } from "./matchAt.js";
import type { HoursTextStop } from "./ParsedHours.js";
import { skipSpace } from "./skipSpace.js";
import { stopAt } from "./stopAt.js";

type DateResult = { item: ReadItem; end: number } | { stop: HoursTextStop };

const DATE = /\d{4}-\d{2}-\d{2}(?!\d)/y;
/** With dots the day comes first everywhere; with slashes it depends on the country, and is not read. */
const DOTTED = /\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/y;
const DAY_FIRST =
  /\p{Nd}{1,2}(?:st|nd|rd|th)?\.?[^\S\n]?(?:of[^\S\n])?[\p{L}\p{M}]{3,12}(?![\p{L}\p{M}])\.?/iuy;
const MONTH_FIRST =
  /[\p{L}\p{M}]{3,12}\.?[^\S\n]\p{Nd}{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{M}\p{Nd}:.])/iuy;
const YEAR = /,?[^\S\n]\p{Nd}{4}(?!\p{Nd})/uy;
const LETTERS = /[\p{L}\p{M}]{3,12}/gu;

/** A quotation mark inside a name is written twice. */
const NAME = /"(?:[^"]|"")*"|“[^”]*”|„[^”“]*[”“]|«[^»]*»/y;
const OPENS_NAME = /["“„«]/y;

/** The date at `index` in figures, with its name in quotation marks where it has one. */
export function dateAt(text: string, index: number): DateResult | undefined {
  const date = matchAt(DATE, text, index);
  if (date !== undefined) return named(text, index, date, index + date.length);
  const dotted = matchAt(DOTTED, text, index);
  if (dotted === undefined) return undefined;
  const [day = "", month = "", year = ""] = dotted.split(".");
  return named(text, index, isoDate(year, month, day), index + dotted.length);
}

/** The same with the month as a word: "25 Dec 2026". One without a year asks for it. */
export function monthDateAt(
  { text, monthOf }: HoursReading,
  index: number,
): DateResult | undefined {
  const match = matchAt(DAY_FIRST, text, index) ?? matchAt(MONTH_FIRST, text, index);
  if (match === undefined) return undefined;
  const month = (match.match(LETTERS) ?? []).map(monthOf).find((found) => found !== undefined);
  if (month === undefined) return undefined;
  const day = /\d+/.exec(asciiDigits(match))?.[0] ?? "";
  const dayEnd = index + match.length;
  const year = matchAt(YEAR, text, dayEnd);
  if (year === undefined) return { stop: { code: "year_expected", index, text: match } };
  const digits = asciiDigits(year).replace(/\D/g, "");
  return named(text, index, isoDate(digits, String(month), day), dayEnd + year.length);
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function named(text: string, index: number, date: string, end: number): DateResult {
  if (!isCalendarDate(date)) return { stop: stopAt("bad_date", text, index) };
  const nameFrom = skipSpace(text, end);
  const quoted = matchAt(NAME, text, nameFrom);
  if (quoted !== undefined) {
    const name = quoted.slice(1, -1).replaceAll('""', '"').trim();
    const item: ReadItem = { kind: "date", start: index, date, ...(name && { name }) };
    return { item, end: nameFrom + quoted.length };
  }
  if (matchAt(OPENS_NAME, text, nameFrom) !== undefined) {
    return { stop: stopAt("unexpected", text, nameFrom) };
  }
  return { item: { kind: "date", start: index, date }, end };
}
