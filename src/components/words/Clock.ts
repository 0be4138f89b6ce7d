import { timeFormatter } from "../../domain/hoursText/formatTimeOfDay.js";
import { timeReader } from "../../domain/hoursText/timeReader.js";
import type { TimeWords } from "../../domain/hoursText/timeWords.js";
import type { HourCycle } from "../../domain/index.js";

/** How times are shown and read here. */
export interface Clock {
  hourCycle: HourCycle;
  /** `"13:30"` in the form of the locale; a text that is no `"HH:MM"` unchanged. */
  show: (time: string) => string;
  /** An hour from 0 to 24 as short as it can be: "18" or "6 PM". */
  showHour: (hour: number) => string;
  /** What somebody typed as `"HH:MM"`; undefined when it is no time. */
  read: (text: string) => string | undefined;
  /** The same for a closing time: midnight is the end of the day that a range opened with, on a clock without 24:00. */
  readClosing: (text: string, opens: string) => string | undefined;
}

/** The clock of a locale, with 12 or 24 hours. What is typed may hold these words: "noon". */
export function createClock(locale: string, hourCycle: HourCycle, words?: TimeWords): Clock {
  const reader = timeReader(locale, words);
  const hours = new Intl.DateTimeFormat(locale, { hour: "numeric", hourCycle, timeZone: "UTC" });
  const read = (text: string) => reader(text)?.time;
  return {
    hourCycle,
    show: timeFormatter({ locale, hourCycle }),
    showHour: (hour) =>
      hourCycle === "h23" ? String(hour) : hours.format(new Date(Date.UTC(1970, 0, 1, hour))),
    read,
    readClosing: (text, opens) => {
      const time = read(text);
      const isWholeDay = hourCycle === "h12" && time === "00:00" && opens === "00:00";
      return isWholeDay ? "24:00" : time;
    },
  };
}
