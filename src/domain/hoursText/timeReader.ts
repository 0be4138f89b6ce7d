import { asciiDigits } from "./asciiDigits.js";
import { clockMarksOf } from "./clockMarks.js";
import { plainMark } from "./plainMark.js";

/** A time as it was read, and what it leaves open. */
export interface TimeReading {
  /** `"HH:MM"`. */
  time: string;
  /** It says which half of the day is meant. */
  marked: boolean;
  /** The hour's digits as they were typed: "09" is on a 24-hour clock, "9" may be on either. */
  hourDigits: string;
  hasMinutes: boolean;
}

/** Longer than any time with its marks in any language. */
const MOST_CHARACTERS = 40;

/** Digits and what is not digits alternate, so that there is one way to match and it is found in linear time. */
const TIME = /^([^0-9]*)([0-9]{1,4})(?:([^0-9]{1,12})([0-9]{2}))?([^0-9]*)$/;

/** `parseTime` for many texts of one locale, in more detail: what is slow happens once. */
export function timeReader(locale?: string): (text: string) => TimeReading | undefined {
  const { periods, units, separators } = clockMarksOf(locale);
  return (text) => {
    if (text.length > MOST_CHARACTERS) return undefined;
    const found = TIME.exec(asciiDigits(text.normalize("NFKC")));
    if (!found) return undefined;
    const [, before = "", digits = "", separator = "", minuteText, after = ""] = found;
    const split = splitDigits(digits, minuteText);
    if (!split || !separators.has(plainMark(separator))) return undefined;
    const hour = Number(split.hourDigits);
    const minute = Number(split.minuteDigits);
    if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
    const reading = { hourDigits: split.hourDigits, hasMinutes: split.minuteDigits !== "" };
    const mark = plainMark(before + after);
    if (units.has(mark)) return { ...reading, time: timeOf(hour, minute), marked: false };
    const hours = periods.get(mark);
    const inPeriod = hours && hourInPeriod(hour, hours);
    if (inPeriod === undefined) return undefined;
    return { ...reading, time: timeOf(inPeriod, minute), marked: true };
  };
}

/** "0930" and "930" have their minutes in the last two digits. */
function splitDigits(digits: string, minuteDigits: string | undefined) {
  if (digits.length <= 2) return { hourDigits: digits, minuteDigits: minuteDigits ?? "" };
  if (minuteDigits !== undefined) return undefined;
  return { hourDigits: digits.slice(0, -2), minuteDigits: digits.slice(-2) };
}

/** The hour (0 to 23) that is `hour` on a clock of twelve at this part of the day. */
function hourInPeriod(hour: number, hours: readonly number[]): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  const exact = hours.find((candidate) => candidate % 12 === hour % 12);
  if (exact !== undefined) return exact;
  const isMorning = (hours[0] ?? 0) < 12;
  return (hour % 12) + (isMorning ? 0 : 12);
}

function timeOf(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
