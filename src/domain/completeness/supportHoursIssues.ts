import { isCalendarDate } from "../hours/isCalendarDate.js";
import { overlappingRanges, type PlacedRange } from "../hours/overlappingRanges.js";
import {
  durationOf,
  isClosingTime,
  isTimeOfDay,
  MINUTES_PER_DAY,
  minutesOf,
} from "../hours/timeRange.js";
import type { SectionRequirement } from "../policy/Requirements.js";
import {
  type SupportHours,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
} from "../record/SupportHours.js";
import { isTimeZone } from "../timeZones/isTimeZone.js";
import type { Issue, IssueCode } from "./Completeness.js";

type Report = (path: string, code: IssueCode, params?: Issue["params"]) => void;

/** A range and where it stands: `day` is a weekday or a date. */
interface Place {
  path: string;
  day: string;
}

/** What is missing or wrong in the support hours (R10), in the order of the page. */
export function supportHoursIssues(hours: SupportHours, section: SectionRequirement): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (path, code, params) => {
    issues.push({ section: section.id, path, code, ...(params && { params }) });
  };
  const { length } = hours.schedules;
  const isKnownZone = remembered(isTimeZone);
  for (const [index, schedule] of hours.schedules.entries()) {
    const path = `/supportHours/schedules/${index}`;
    checkWeek(schedule, path, report);
    checkZones(schedule, path, report, isKnownZone);
    checkExceptions(schedule, path, report);
  }
  if (length === 0 && section.required) report("/supportHours", "section_missing");
  if (length > 0 && length < section.min) {
    report("/supportHours", "too_few", { min: section.min });
  }
  if (length > section.max) report("/supportHours", "too_many", { max: section.max });
  return issues;
}

function checkWeek({ weekly }: SupportSchedule, path: string, report: Report) {
  const placed: PlacedRange<Place>[] = [];
  let given = 0;
  for (const [dayIndex, day] of WEEKDAYS.entries()) {
    // A closed day may be left out of what another client sends.
    for (const [index, range] of (weekly[day] ?? []).entries()) {
      given += 1;
      const place = { path: `${path}/weekly/${day}/${index}`, day };
      if (checkRange(range, place.path, report)) placed.push(onLine(range, dayIndex, place));
    }
  }
  if (given === 0) report(`${path}/weekly`, "hours_range_required");
  reportOverlaps(overlappingRanges(placed, WEEKDAYS.length * MINUTES_PER_DAY), report);
}

function checkZones(
  { timeZones }: SupportSchedule,
  path: string,
  report: Report,
  isKnownZone: (zone: string) => boolean,
) {
  if (timeZones.length === 0) report(`${path}/timeZones`, "hours_zone_required");
  for (const [index, zone] of timeZones.entries()) {
    if (!isKnownZone(zone)) report(`${path}/timeZones/${index}`, "hours_unknown_time_zone");
  }
}

function checkExceptions({ exceptions = [] }: SupportSchedule, path: string, report: Report) {
  const dates = new Set<string>();
  let latest = "";
  for (const [index, { date, ranges }] of exceptions.entries()) {
    const at = `${path}/exceptions/${index}`;
    if (!isCalendarDate(date)) report(`${at}/date`, "hours_invalid_date");
    else if (dates.has(date)) report(`${at}/date`, "hours_duplicate_date");
    // ISO dates sort as texts do.
    else if (date < latest) report(`${at}/date`, "hours_exception_order");
    else latest = date;
    dates.add(date);
    const placed = ranges.flatMap((range, rangeIndex) => {
      const place = { path: `${at}/ranges/${rangeIndex}`, day: date };
      return checkRange(range, place.path, report) ? [onLine(range, 0, place)] : [];
    });
    reportOverlaps(overlappingRanges(placed), report);
  }
}

/** Engines take their time over a zone, and a record may name the same one thousands of times. */
function remembered(check: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? check(text);
    known.set(text, answer);
    return answer;
  };
}

/** True when both times can be used. */
function checkRange({ opens, closes }: TimeRange, path: string, report: Report): boolean {
  const opensWell = isTimeOfDay(opens);
  const closesWell = isClosingTime(closes);
  if (!opensWell) report(`${path}/opens`, "hours_invalid_time");
  if (!closesWell) report(`${path}/closes`, "hours_invalid_time");
  if (!opensWell || !closesWell) return false;
  if (opens !== "00:00" || closes !== "00:00") return true;
  report(`${path}/closes`, "hours_empty_range");
  return false;
}

function onLine(range: TimeRange, dayIndex: number, place: Place): PlacedRange<Place> {
  const start = dayIndex * MINUTES_PER_DAY + minutesOf(range.opens);
  return { start, end: start + durationOf(range), place };
}

/** Names the day that the earlier range starts on, for it may be the day before. */
function reportOverlaps(overlaps: { place: Place; earlier: Place }[], report: Report) {
  for (const { place, earlier } of overlaps) {
    report(`${place.path}/opens`, "hours_overlap", { day: earlier.day });
  }
}
