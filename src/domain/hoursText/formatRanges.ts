import type { TimeRange } from "../record/SupportHours.js";
import { timeFormatter } from "./formatTimeOfDay.js";
import { hourCycleOf } from "./HourCycle.js";
import type { HoursTextFormat } from "./HoursTextFormat.js";
import { resolveRange } from "./resolveRange.js";

/** The ranges of one day: `"09:00–12:00, 13:00–17:00"`, or the word for closed. */
export function formatRanges(ranges: readonly TimeRange[], format: HoursTextFormat): string {
  return rangesFormatter(format)(ranges);
}

/** {@link formatRanges} for many days: what is slow happens once. */
export function rangesFormatter(format: HoursTextFormat): (ranges: readonly TimeRange[]) => string {
  const { words, locale, hourCycle = hourCycleOf(locale), nextDay = false } = format;
  const timeText = timeFormatter({ locale, hourCycle });
  return (ranges) => {
    if (ranges.length === 0) return words.closed;
    const texts = ranges.map(({ opens, closes }) => {
      const text = `${timeText(opens)}–${timeText(closes)}`;
      const runsOn = closes <= opens && closes !== "00:00";
      const isClear = hourCycle === "h12" || isReadAsNight({ opens, closes });
      return runsOn && (nextDay || !isClear) ? `${text} (${words.nextDay})` : text;
    });
    return texts.join(", ");
  };
}

/** A reader takes it for the night that it is, also without the words for the next day. */
function isReadAsNight({ opens, closes }: TimeRange): boolean {
  const read = resolveRange({ from: reading(opens), to: reading(closes), nextDay: false });
  return read?.opens === opens && read.closes === closes;
}

function reading(time: string) {
  return { time, marked: false, hourDigits: time.slice(0, 2), hasMinutes: true };
}
