import { asciiDigits } from "./asciiDigits.js";
import { clockMarksOf } from "./clockMarks.js";
import { plainMark } from "./plainMark.js";

/** Longer than any time with its marks in any language. */
const MOST_CHARACTERS = 40;

/** Digits and what is not digits alternate, so that there is one way to match and it is found in linear time. */
const TIME = /^([^0-9]*)([0-9]{1,4})(?:([^0-9]{1,12})([0-9]{2}))?([^0-9]*)$/;

/** `parseTime` for many texts of one locale: what is slow happens once. */
export function timeReader(locale?: string): (text: string) => string | undefined {
  const { periods, units, separators } = clockMarksOf(locale);
  return (text) => {
    if (text.length > MOST_CHARACTERS) return undefined;
    const found = TIME.exec(asciiDigits(text.normalize("NFKC")));
    if (!found) return undefined;
    const [, before = "", digits = "", separator = "", minuteText, after = ""] = found;
    const numbers = numbersOf(digits, minuteText);
    if (!numbers) return undefined;
    const [hour, minute] = numbers;
    if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
    if (!separators.has(plainMark(separator))) return undefined;
    const mark = plainMark(before + after);
    if (units.has(mark)) return timeOf(hour, minute);
    const hours = periods.get(mark);
    const inPeriod = hours && hourInPeriod(hour, hours);
    return inPeriod === undefined ? undefined : timeOf(inPeriod, minute);
  };
}

/** "0930" and "930" have their minutes in the last two digits. */
function numbersOf(
  digits: string,
  minuteText: string | undefined,
): [hour: number, minute: number] | undefined {
  if (digits.length <= 2) return [Number(digits), Number(minuteText ?? "0")];
  if (minuteText !== undefined) return undefined;
  return [Number(digits.slice(0, -2)), Number(digits.slice(-2))];
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
