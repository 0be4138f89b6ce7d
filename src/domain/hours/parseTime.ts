import { timeReader } from "../hoursText/timeReader.js";

/**
 * Reads a time as people type it: `"9"`, `"0900"`, `"9:00"`, `"9.30"`, `"17h30"` and `"5 p.m."` become `"HH:MM"`, in the
 * digits of any script. `"24:00"`, the end of a day, stays. With a `locale` (BCP 47) its own words for AM and PM are
 * understood too, so that whatever `formatTimeOfDay` writes can be read again. `undefined` when it is no time of day.
 */
export function parseTime(text: string, locale?: string): string | undefined {
  return timeReader(locale)(text)?.time;
}
