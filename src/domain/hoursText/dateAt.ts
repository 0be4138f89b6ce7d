import { isCalendarDate } from "../isCalendarDate.js";
import type { HoursItem } from "./HoursItem.js";
import { matchAt } from "./matchAt.js";
import type { HoursTextStop } from "./ParsedHours.js";
import { skipSpace } from "./rangeAt.js";
import { stopAt } from "./stopAt.js";

const DATE = /\d{4}-\d{2}-\d{2}(?!\d)/y;
/** A quotation mark inside a name is written twice. */
const NAME = /"(?:[^"]|"")*"|“[^”]*”|„[^”“]*[”“]|«[^»]*»/y;
const OPENS_NAME = /["“„«]/y;

/** The date at `index`, with its name in quotation marks where it has one. */
export function dateAt(
  text: string,
  index: number,
): { item: HoursItem; end: number } | { stop: HoursTextStop } | undefined {
  const date = matchAt(DATE, text, index);
  if (date === undefined) return undefined;
  if (!isCalendarDate(date)) return { stop: stopAt("bad_date", text, index) };
  const end = index + date.length;
  const nameFrom = skipSpace(text, end);
  const quoted = matchAt(NAME, text, nameFrom);
  if (quoted !== undefined) {
    const name = quoted.slice(1, -1).replaceAll('""', '"').trim();
    const item: HoursItem = { kind: "date", start: index, date, ...(name && { name }) };
    return { item, end: nameFrom + quoted.length };
  }
  if (matchAt(OPENS_NAME, text, nameFrom) !== undefined) {
    return { stop: stopAt("unexpected", text, nameFrom) };
  }
  return { item: { kind: "date", start: index, date }, end };
}
