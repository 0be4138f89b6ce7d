import { MINUTES_PER_DAY } from "../hours/timeRange.js";
import { newId } from "../newId.js";
import {
  closedWeek,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
} from "../record/SupportHours.js";
import { dateOfDay } from "./civilDay.js";
import { clockTime } from "./clockTime.js";
import type { OsmLoss } from "./OsmLoss.js";
import type { MinuteSpan } from "./OsmRule.js";
import { osmCalendar } from "./osmCalendar.js";
import { readOsmRules } from "./readOsmRules.js";

/** OpenStreetMap stores 255 characters; our own values with many special days may be longer. */
const LONGEST_VALUE = 2000;

export interface FromOsmOptions {
  /** IANA id of the zone that the value's wall-clock times are in. */
  timeZone: string;
  /** Of the schedule. @default a new UUID */
  id?: string;
}

/**
 * A schedule from an OpenStreetMap `opening_hours` value (R10). Keeps what it understands, in the meaning of the format's
 * specification, and lists the rest with where it stands. Never throws; longer than 2,000 characters is `too_long`, and
 * then nothing is read. `toOsm` gives back an equal schedule, but that closing at `00:00` is written `24:00`.
 */
export function fromOsm(
  value: string,
  { timeZone, id = newId() }: FromOsmOptions,
): { schedule: SupportSchedule; losses: OsmLoss[] } {
  const schedule = { id, timeZones: [timeZone], weekly: closedWeek() };
  if (value.length > LONGEST_VALUE) {
    return { schedule, losses: [{ code: "too_long", start: 0, end: value.length }] };
  }
  const { rules, losses } = readOsmRules(value);
  const { weekly, exceptions, cut } = osmCalendar(rules);
  losses.push(...cut.map(({ start, end }) => ({ code: "night_cut", start, end }) as const));
  const named = exceptions.map(({ day, ranges, comment }) => ({
    date: dateOfDay(day),
    ...(comment !== "" && { name: comment }),
    ranges: ranges.map(rangeOf),
  }));
  for (const [index, day] of WEEKDAYS.entries()) {
    schedule.weekly[day] = (weekly[index] ?? []).map(rangeOf);
  }
  losses.sort((a, b) => a.start - b.start);
  return { schedule: named.length > 0 ? { ...schedule, exceptions: named } : schedule, losses };
}

function rangeOf({ start, end }: MinuteSpan): TimeRange {
  return {
    opens: clockTime(start),
    closes: clockTime(end > MINUTES_PER_DAY ? end - MINUTES_PER_DAY : end),
  };
}
