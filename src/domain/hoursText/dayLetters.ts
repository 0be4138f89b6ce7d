import { WEEKDAYS, type Weekday } from "../record/SupportHours.js";
import { foldWord } from "./foldWord.js";
import type { HoursItem, ReadItem } from "./HoursItem.js";
import { matchAt } from "./matchAt.js";
import { skipSpace } from "./skipSpace.js";

/** What stands at `index`: days, or a letter that could be either of two. */
export type DayLetters = { days: readonly Weekday[]; end: number } | "unclear";

const WORD = /[\p{L}\p{M}]{1,14}(?![\p{L}\p{M}])\.?/uy;
const BETWEEN = /[,/&+\p{Pd}]|and\b/uy;
const TOKENS = /sa|su|mo|tu|we|th|fr|[mtwrfs]/g;

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] = WEEKDAYS.keys();

/** The days that letters of an English timetable stand for, `R` being Thursday; the first one after the day before counts. */
const DAYS_OF: Readonly<Record<string, readonly (number | undefined)[]>> = {
  m: [MONDAY],
  mo: [MONDAY],
  t: [TUESDAY, THURSDAY],
  tu: [TUESDAY],
  w: [WEDNESDAY],
  we: [WEDNESDAY],
  r: [THURSDAY],
  th: [THURSDAY],
  f: [FRIDAY],
  fr: [FRIDAY],
  s: [SATURDAY, SUNDAY],
  sa: [SATURDAY],
  su: [SUNDAY],
};

/** They name a zone, or are written for a run of days as often as for two. */
const NO_DAYS: ReadonlySet<string> = new Set(["mt", "mf", "mth", "ms", "tf"]);

/** Days as letters: "MWF", "TTh", "S & S", and a "T" whose place among other days tells which it is. */
export function dayLettersAt(
  text: string,
  index: number,
  last: ReadItem | HoursItem | undefined,
  isDayAt: (index: number) => boolean,
): DayLetters | undefined {
  const match = matchAt(WORD, text, index);
  if (match === undefined) return undefined;
  const word = foldWord(match);
  const end = index + match.length;
  if (word !== "t" && word !== "s") {
    const days = NO_DAYS.has(word) ? undefined : wholeWord(word);
    return days && { days, end };
  }
  const lastDay = last?.kind === "days" ? last.days.at(-1) : undefined;
  const signFrom = skipSpace(text, end);
  const nextIndex = skipSpace(text, signFrom + (matchAt(BETWEEN, text, signFrom)?.length ?? 0));
  const next = matchAt(WORD, text, nextIndex);
  if (word === "s") {
    if (next && foldWord(next) === "s") {
      return { days: WEEKDAYS.slice(SATURDAY), end: nextIndex + next.length };
    }
    return lastDay === "friday" ? { days: ["saturday"], end } : "unclear";
  }
  if (lastDay) {
    const isLater = WEEKDAYS.indexOf(lastDay) >= WEEKDAYS.indexOf("tuesday");
    return { days: [isLater ? "thursday" : "tuesday"], end };
  }
  const nextIsDay = next !== undefined && (foldWord(next) === "t" || isDayAt(nextIndex));
  return nextIsDay ? { days: ["tuesday"], end } : "unclear";
}

/** "MWF": two letters or more, each day after the one before. A Sunday may come first. */
function wholeWord(word: string): Weekday[] | undefined {
  const tokens = word.match(TOKENS) ?? [];
  if (tokens.length < 2 || tokens.join("") !== word) return undefined;
  if (tokens.length === 7 && word === "smtwtfs") return [...WEEKDAYS];
  const days: number[] = [];
  for (const token of tokens) {
    const before = days.at(-1) ?? -1;
    const day = DAYS_OF[token]?.find((candidate) => candidate !== undefined && candidate > before);
    if (day === undefined) return undefined;
    days.push(day);
  }
  // A last "S" behind anything but a Friday may be either day.
  const endsUnclear = tokens.at(-1) === "s" && days.at(-1) === SATURDAY && days.at(-2) !== FRIDAY;
  return endsUnclear ? undefined : days.flatMap((day) => WEEKDAYS[day] ?? []);
}
