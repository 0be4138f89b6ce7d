import { MINUTES_PER_DAY } from "../hours/timeRange.js";
import type { OsmLoss, OsmLossCode } from "./OsmLoss.js";
import type { MinuteSpan } from "./OsmRule.js";
import type { TextCursor } from "./TextCursor.js";

const SPAN = /(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})(?!\d)(\+)?(\/\d{1,2}(?::\d{2})?)?/y;
const OPEN_END = /\d{1,2}:\d{2}\s*(?:-\s*)?\+/y;
const VARIABLE =
  /(?:\d{1,2}:\d{2}\s*-\s*)?\(?(?:dawn|sunrise|sunset|dusk)(?:\s?[-+]\d{1,2}:\d{2}\))?(?:\s*-\s*(?:\(?(?:dawn|sunrise|sunset|dusk)(?:\s?[-+]\d{1,2}:\d{2}\))?|\d{1,2}:\d{2}))?\+?/iy;
const POINT = /\d{1,2}:\d{2}(?!\d)/y;
const COMMA_BEFORE_TIME = /\s*,\s*(?=\d{1,2}:|\(?(?:dawn|sunrise|sunset|dusk))/iy;

/** The format counts on into the next day: `22:00-30:00`. */
const LAST_MINUTE = 48 * 60;

/** What an entry of a list of times is, when it is no span with two ends. */
const OTHERS: readonly (readonly [RegExp, OsmLossCode])[] = [
  [OPEN_END, "open_end"],
  [VARIABLE, "variable_time"],
  [POINT, "point_in_time"],
];

/** `09:00-12:00,13:00-17:00`; `undefined` where no time is given. What can't be kept of the list goes to `losses`. */
export function readOsmTimes(cursor: TextCursor, losses: OsmLoss[]): MinuteSpan[] | undefined {
  const spans: MinuteSpan[] = [];
  let given = 0;
  do {
    const start = cursor.at;
    const lose = (code: OsmLossCode, text: string) =>
      losses.push({ code, start, end: start + text.length });
    const match = cursor.take(SPAN);
    const other = match ? undefined : takeOther(cursor);
    if (!match && !other) break;
    given += 1;
    if (other) lose(...other);
    if (!match) continue;
    const span = spanOf(match.slice(1, 5).map(Number));
    if (!span) lose("invalid_time", match[0]);
    else if (match[6]) lose("interval", match[0]);
    else spans.push(span);
    if (span && match[5]) lose("open_end", match[0]);
  } while (cursor.take(COMMA_BEFORE_TIME));
  return given > 0 ? spans : undefined;
}

function takeOther(cursor: TextCursor): [OsmLossCode, string] | undefined {
  for (const [pattern, code] of OTHERS) {
    const match = cursor.take(pattern);
    if (match) return [code, match[0]];
  }
  return undefined;
}

function spanOf(parts: readonly number[]): MinuteSpan | undefined {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts;
  const start = fromHour * 60 + fromMinute;
  const end = toHour * 60 + toMinute;
  if (fromMinute > 59 || toMinute > 59 || start >= MINUTES_PER_DAY || end > LAST_MINUTE) {
    return undefined;
  }
  return { start, end: end <= start ? end + MINUTES_PER_DAY : end };
}
