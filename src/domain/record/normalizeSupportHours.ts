import { parseTime } from "../hours/parseTime.js";
import { tidyLine } from "../texts/tidyLine.js";
import {
  closedWeek,
  type ScheduleException,
  type SupportHours,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
} from "./SupportHours.js";

/** Support hours as they are stored and compared: times as `"HH:MM"`, every weekday there, empty lists left out. */
export function normalizeSupportHours(hours: SupportHours | undefined): SupportHours {
  return { schedules: (hours?.schedules ?? []).map(normalizeSchedule) };
}

function normalizeSchedule(schedule: SupportSchedule): SupportSchedule {
  const weekly = closedWeek();
  for (const day of WEEKDAYS) weekly[day] = (schedule.weekly[day] ?? []).map(normalizeRange);
  const { exceptions = [] } = schedule;
  const languages = uniqueTexts(schedule.languages);
  const channels = uniqueTexts(schedule.channels);
  return {
    id: schedule.id,
    timeZones: uniqueTexts(schedule.timeZones),
    weekly,
    ...(exceptions.length > 0 && { exceptions: exceptions.map(normalizeException) }),
    ...(languages.length > 0 && { languages }),
    ...(channels.length > 0 && { channels }),
  };
}

function normalizeException({ date, name, ranges }: ScheduleException): ScheduleException {
  const title = name && tidyLine(name);
  return { date: date.trim(), ...(title && { name: title }), ranges: ranges.map(normalizeRange) };
}

function normalizeRange({ opens, closes }: TimeRange): TimeRange {
  return { opens: parseTime(opens) ?? opens.trim(), closes: parseTime(closes) ?? closes.trim() };
}

function uniqueTexts(texts: readonly string[] = []): string[] {
  return [...new Set(texts.map(tidyLine).filter((text) => text !== ""))];
}
