import type { ScheduleException, SupportHours, SupportSchedule } from "../record/SupportHours.js";
import { formatRanges } from "./formatRanges.js";
import { formatWeek } from "./formatWeek.js";
import type { HoursTextFormat } from "./HoursTextFormat.js";

/**
 * Support hours as a text for people, a line for each schedule:
 * `Mon–Fri 09:00–17:00; 2026-12-24 "Christmas Eve" closed (Europe/Warsaw, America/New_York)`. `parseHoursText` reads it back,
 * but for languages and channels, which are not in it, and for the names of `zoneName`. Empty without schedules.
 */
export function formatSupportHours(hours: SupportHours, format: HoursTextFormat): string {
  const several = hours.schedules.length > 1;
  return hours.schedules.map((schedule) => scheduleText(schedule, format, several)).join("\n");
}

function scheduleText(schedule: SupportSchedule, format: HoursTextFormat, several: boolean) {
  const { weekly, timeZones, exceptions = [] } = schedule;
  const { words, zoneName = (zone: string) => zone } = format;
  const rules = [
    formatWeek(weekly, format),
    ...exceptions.map((exception) => exceptionText(exception, format)),
  ].join("; ");
  // The zones end a line that another schedule follows, so something has to stand there.
  const zones = timeZones.length === 0 && several ? [words.noZone] : timeZones.map(zoneName);
  return zones.length === 0 ? rules : `${rules} (${zones.join(", ")})`;
}

function exceptionText({ date, name, ranges }: ScheduleException, format: HoursTextFormat) {
  const quoted = name ? [`"${name.replaceAll('"', '""')}"`] : [];
  return [date, ...quoted, formatRanges(ranges, format)].join(" ");
}
