/** Days of the week in ISO order. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Open from `opens` to `closes`, wall-clock `"HH:MM"`, on the day the range starts.
 * `closes <= opens` ends on the next day. `00:00`–`24:00` is the whole day; `00:00`–`00:00` is refused.
 */
export interface TimeRange {
  opens: string;
  closes: string;
}

/** Other hours on one date. It replaces the ranges that start on that date; no ranges means closed. */
export interface ScheduleException {
  /** ISO 8601 calendar date, `"2026-12-24"`. */
  date: string;
  name?: string;
  ranges: TimeRange[];
}

/** Hours that are local to each of its zones: 9–17 in Warsaw and 9–17 in New York. */
export interface SupportSchedule {
  /** UUID, made by the client and kept. */
  id: string;
  /** IANA time zone ids, kept as they were given. */
  timeZones: string[];
  weekly: Record<Weekday, TimeRange[]>;
  exceptions?: ScheduleException[];
  /** BCP 47 tags of the languages in which support is given. */
  languages?: string[];
  channels?: string[];
}

/** The hours of operation, with their time zones, in which end users get support (R10). */
export interface SupportHours {
  schedules: SupportSchedule[];
}

/** A week in which every day is closed. Returns a new object on every call. */
export function closedWeek(): Record<Weekday, TimeRange[]> {
  return {
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    sunday: [],
  };
}
