import type { HoursReading } from "./HoursReading.js";
import { matchAt } from "./matchAt.js";
import type { HoursTextStop } from "./ParsedHours.js";
import { skipSpace } from "./skipSpace.js";
import { stopAt } from "./stopAt.js";
import type { TypedRange } from "./TypedRange.js";
import { type TimeFound, timeAt } from "./timeAt.js";
import { wordAt } from "./wordAt.js";

/** Any dash or arrow between two days or two times. */
const DASH = /[^\S\n]*(?:[\p{Pd}−~〜～]{1,3}>?|→)[^\S\n]*/uy;
const STARTS_WITH_DIGIT = /\p{Nd}/uy;
/** Digits or letters that touch a time are a part of it that was not understood. */
const TOUCHES = /[:.]?\p{Nd}|\p{L}/uy;

/** Index after a dash or a word like "to", where one stands between two days or times. */
export function afterDash({ text, vocabulary }: HoursReading, index: number): number | undefined {
  const dash = matchAt(DASH, text, index);
  if (dash !== undefined) return index + dash.length;
  const word = wordAt(text, index, vocabulary);
  return word?.meaning.kind === "to" ? skipSpace(text, word.end) : undefined;
}

/** The range that starts at `index`, or why a time that starts there is none. Undefined where no time starts. */
export function rangeAt(
  reading: HoursReading,
  index: number,
): { typed: TypedRange; end: number } | { stop: HoursTextStop } | undefined {
  const { text } = reading;
  const from = wholeTimeAt(reading, index);
  if (!from) {
    const isNumber = matchAt(STARTS_WITH_DIGIT, text, index) !== undefined;
    return isNumber ? { stop: stopAt("bad_time", text, index) } : undefined;
  }
  const toIndex = afterDash(reading, from.end);
  if (toIndex === undefined || toIndex >= text.length) {
    return { stop: stopAt("range_expected", text, index) };
  }
  if (from.time === "24:00") return { stop: stopAt("bad_time", text, index) };
  const to = wholeTimeAt(reading, toIndex);
  if (!to) return { stop: stopAt("bad_time", text, toIndex) };
  const nextDayEnd = to.time <= from.time ? afterNextDay(reading, to.end) : undefined;
  return {
    typed: { from, to, nextDay: nextDayEnd !== undefined },
    end: nextDayEnd ?? to.end,
  };
}

function afterNextDay({ text, vocabulary }: HoursReading, index: number): number | undefined {
  const signFrom = skipSpace(text, index);
  const sign = text.charAt(signFrom);
  const wordFrom = sign === "," || sign === "(" ? skipSpace(text, signFrom + 1) : signFrom;
  const word = wordAt(text, wordFrom, vocabulary);
  if (word?.meaning.kind !== "nextDay") return undefined;
  const end = skipSpace(text, word.end);
  return sign === "(" && text.charAt(end) === ")" ? end + 1 : word.end;
}

function wholeTimeAt(reading: HoursReading, index: number): TimeFound | undefined {
  const { text, vocabulary, readTime } = reading;
  const time = timeAt(text, index, readTime) ?? namedTimeAt(reading, index);
  if (!time || matchAt(TOUCHES, text, time.end) === undefined) return time;
  return wordAt(text, time.end, vocabulary) ? time : undefined;
}

/** "noon". */
function namedTimeAt({ text, vocabulary, readTime }: HoursReading, index: number) {
  const word = wordAt(text, index, vocabulary);
  const time = word?.meaning.kind === "time" ? readTime(text.slice(index, word.end)) : undefined;
  return word && time ? { ...time, start: index, end: word.end } : undefined;
}
