import { WEEKDAYS, type Weekday } from "../record/SupportHours.js";
import { asciiDigits } from "./asciiDigits.js";
import { ENGLISH_HOURS_WORDS } from "./englishHoursWords.js";
import { foldWord } from "./foldWord.js";
import type { HoursTextWords } from "./HoursTextWords.js";

/** What a word stands for. */
export type WordMeaning =
  | { kind: "days"; days: readonly Weekday[] }
  | { kind: PlainKind | "noZone" }
  /** "noon": the reader of times knows which. */
  | { kind: "time" };

type PlainKind = (typeof PLAIN_KINDS)[number];

/** Meanings by folded word. */
export type Vocabulary = ReadonlyMap<string, WordMeaning>;

const PLAIN_KINDS = [
  "allDay",
  "closed",
  "to",
  "and",
  "plus",
  "except",
  "break",
  "holidays",
  "filler",
  "nextDay",
] as const;

/** All that is understood: English, and the words of the chosen language, which win where both have one. */
export function vocabularyOf(words: HoursTextWords): Vocabulary {
  return new Map([...entriesOf(ENGLISH_HOURS_WORDS), ...entriesOf(words)]);
}

function entriesOf(words: HoursTextWords): [word: string, meaning: WordMeaning][] {
  const { typed } = words;
  const named = (texts: string[], meaning: WordMeaning) =>
    texts
      .flatMap((text) => text.split(","))
      .map((text): [string, WordMeaning] => [asciiDigits(foldWord(text)), meaning])
      .filter(([word]) => word !== "");
  return [
    ...PLAIN_KINDS.flatMap((kind) => named([typed[kind]], { kind })),
    ...named([typed.noon, typed.midnight], { kind: "time" }),
    ...named([words.closed], { kind: "closed" }),
    ...named([words.always], { kind: "allDay" }),
    ...named([words.nextDay], { kind: "nextDay" }),
    ...named([words.noZone], { kind: "noZone" }),
    ...named([words.daily, typed.daily], { kind: "days", days: WEEKDAYS }),
    ...named([typed.workdays], { kind: "days", days: WEEKDAYS.slice(0, 5) }),
    ...named([typed.weekend], { kind: "days", days: WEEKDAYS.slice(5) }),
    ...WEEKDAYS.flatMap((day) =>
      named([words.weekdays[day], words.weekdaysShort[day], typed[day]], {
        kind: "days",
        days: [day],
      }),
    ),
  ];
}
