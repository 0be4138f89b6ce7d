import { asciiDigits } from "./asciiDigits.js";
import { clockMarksOf, HOURS } from "./clockMarks.js";
import { foldWord } from "./foldWord.js";
import { plainMark } from "./plainMark.js";
import { ENGLISH_TIME_WORDS, spellingsOf, type TimeWords } from "./timeWords.js";

/** A time as it was read, and what it leaves open. */
export interface TimeReading {
  /** `"HH:MM"`. */
  time: string;
  /** It says which half of the day is meant. */
  marked: boolean;
  /** The hour's digits as they were typed: "09" is on a 24-hour clock, "9" may be on either. Empty for "noon". */
  hourDigits: string;
  hasMinutes: boolean;
}

/** Longer than any time with its marks in any language. */
const MOST_CHARACTERS = 40;

/** Digits and what is not digits alternate, so that there is one way to match and it is found in linear time. */
const TIME = /^([^0-9]*)([0-9]{1,4})(?:([^0-9]{1,12})([0-9]{2}))?([^0-9]*)$/;

/** "10a", "9p": letters that are words of their own in other languages, so they touch the digits. */
const SHORT_MARK = /[0-9][ap]$/i;

/** `parseTime` for many texts of one locale, in more detail: what is slow happens once. */
export function timeReader(
  locale?: string,
  words: TimeWords = ENGLISH_TIME_WORDS,
): (text: string) => TimeReading | undefined {
  const { periods, units, separators } = clockMarksOf(locale);
  const more = words === ENGLISH_TIME_WORDS ? undefined : timeNames(words);
  const periodOf = (word: string) => ENGLISH.periods.get(word) ?? more?.periods.get(word);
  const nameOf = (word: string) => ENGLISH.names.get(word) ?? more?.names.get(word);
  const named = (word: string): TimeReading | undefined => {
    const time = nameOf(word);
    return time === undefined
      ? undefined
      : { time, marked: true, hourDigits: "", hasMinutes: false };
  };
  return (text) => {
    if (text.length > MOST_CHARACTERS) return undefined;
    const plain = asciiDigits(text.normalize("NFKC"));
    const found = TIME.exec(plain);
    if (!found) return named(foldWord(text));
    const [, before = "", digits = "", separator = "", minuteText, after = ""] = found;
    const split = splitDigits(digits, minuteText);
    if (!split || !separators.has(plainMark(separator))) return undefined;
    const hour = Number(split.hourDigits);
    const minute = Number(split.minuteDigits);
    if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
    const reading = { hourDigits: split.hourDigits, hasMinutes: split.minuteDigits !== "" };
    const mark = plainMark(before + after);
    if (units.has(mark)) return { ...reading, time: timeOf(hour, minute), marked: false };
    const word = foldWord(before + after);
    if (hour === 12 && minute === 0 && nameOf(word)) return named(word);
    const short = SHORT_MARK.test(plain.trimEnd()) ? SHORT_PERIODS[mark] : undefined;
    const hours = periods.get(mark) ?? periodOf(word) ?? short;
    const inPeriod = hours && hourInPeriod(hour, hours);
    if (inPeriod === undefined) return undefined;
    return { ...reading, time: timeOf(inPeriod, minute), marked: true };
  };
}

const AM = HOURS.slice(0, 12);
const PM = HOURS.slice(12);

/** What times are called, by folded word, and the hours that go with a word beside a time. */
function timeNames({ noon, midnight, morning, afternoon }: TimeWords) {
  const map = <Value>(text: string, value: Value) =>
    spellingsOf(text).map((word): [string, Value] => [word, value]);
  return {
    periods: new Map([...map(morning, AM), ...map(afternoon, PM)]),
    names: new Map([...map(noon, "12:00"), ...map(midnight, "00:00")]),
  };
}

const ENGLISH = timeNames(ENGLISH_TIME_WORDS);

const SHORT_PERIODS: Readonly<Record<string, readonly number[]>> = { a: AM, p: PM };

/** It can be in either half of the day: "9", "9:30" and "12:00", but neither "09", "13" nor "9 am". */
export function isOpenToHalf({ marked, hourDigits }: TimeReading): boolean {
  const hour = Number(hourDigits);
  return !marked && !hourDigits.startsWith("0") && hour >= 1 && hour <= 12;
}

/** As people type on a clock of twelve hours: "9", "9:30", "12", but neither "09" nor "12:00". */
export function isLooseHour(reading: TimeReading): boolean {
  return isOpenToHalf(reading) && (reading.hourDigits.length === 1 || !reading.hasMinutes);
}

/** "0930" and "930" have their minutes in the last two digits. */
function splitDigits(digits: string, minuteDigits: string | undefined) {
  if (digits.length <= 2) return { hourDigits: digits, minuteDigits: minuteDigits ?? "" };
  if (minuteDigits !== undefined) return undefined;
  return { hourDigits: digits.slice(0, -2), minuteDigits: digits.slice(-2) };
}

/**
 * The hour (0 to 23) that is `hour` on a clock of twelve at this part of the day. "14 pm" says twice what is meant; "0 pm"
 * and "14 am" say two things.
 */
function hourInPeriod(hour: number, hours: readonly number[]): number | undefined {
  if (hour < 1 || hour > 12) return hours.includes(hour) ? hour : undefined;
  const exact = hours.find((candidate) => candidate % 12 === hour % 12);
  if (exact !== undefined) return exact;
  const isMorning = (hours[0] ?? 0) < 12;
  return (hour % 12) + (isMorning ? 0 : 12);
}

function timeOf(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
