import { matchAt } from "./matchAt.js";
import type { TimeReading } from "./timeReader.js";

export interface TimeFound extends TimeReading {
  start: number;
  /** Index after the time and its marks. */
  end: number;
}

/** Words before a time in languages that say "afternoon 5:30". */
const BEFORE = /(?:[\p{L}\p{M}]{1,12}\.?[^\S\n]?){1,3}(?=\p{Nd})/uy;

/** Digits, with minutes behind a separator that the reader judges, and without. Signs between ranges are none. */
const WITH_MINUTES = /\p{Nd}{1,2}[^\p{Nd}\n,;/()\p{Pd}−~〜～]{1,12}\p{Nd}{2}(?!\p{Nd})/uy;
const ALONE = /\p{Nd}{1,4}(?!\p{Nd})/uy;

/** A word after the digits: "p.m." has two of them, for each dot ends one. */
const AFTER = /[^\S\n]?[\p{L}\p{M}]{1,12}(?![\p{L}\p{M}])\.?/uy;
const MOST_WORDS_AFTER = 4;

/** The time that starts at `index`, with its marks, as far as they are understood. */
export function timeAt(
  text: string,
  index: number,
  read: (text: string) => TimeReading | undefined,
): TimeFound | undefined {
  const digitsFrom = endOf(BEFORE, text, index) ?? index;
  return (
    withMarks(text, index, endOf(WITH_MINUTES, text, digitsFrom), read) ??
    withMarks(text, index, endOf(ALONE, text, digitsFrom), read)
  );
}

function withMarks(
  text: string,
  start: number,
  digitsTo: number | undefined,
  read: (text: string) => TimeReading | undefined,
): TimeFound | undefined {
  if (digitsTo === undefined) return undefined;
  let found: TimeFound | undefined;
  let end: number | undefined = digitsTo;
  for (let words = 0; end !== undefined && words <= MOST_WORDS_AFTER; words += 1) {
    const reading = read(text.slice(start, end));
    if (reading) found = { ...reading, start, end };
    end = endOf(AFTER, text, end);
  }
  return found;
}

function endOf(pattern: RegExp, text: string, index: number): number | undefined {
  const match = matchAt(pattern, text, index);
  return match === undefined ? undefined : index + match.length;
}
