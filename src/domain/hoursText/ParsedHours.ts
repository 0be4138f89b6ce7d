import type { ScheduleException, TimeRange, Weekday } from "../record/SupportHours.js";

/** Why reading stopped. */
export type HoursTextStopCode =
  /** There is no text. */
  | "empty"
  | "too_long"
  | "unknown_word"
  /** It looks like a time zone, and the engine does not know it. */
  | "unknown_zone"
  /** Letters or a name that several time zones go by: "BST", "Eastern Time". A search for zones finds them. */
  | "zone_name"
  | "bad_time"
  /** The text does not tell which half of the day is meant, or whether it ends on the next day. */
  | "unclear_time"
  | "bad_date"
  /** A date without its year. */
  | "year_expected"
  /** "Public holidays": their dates are not known. */
  | "holidays"
  /** Days or dates that no hours follow. */
  | "hours_expected"
  /** One time, where a range has two. */
  | "range_expected"
  /** It could be understood elsewhere, or by itself, but not here. */
  | "unexpected";

/** Where reading stopped. */
export interface HoursTextStop {
  code: HoursTextStopCode;
  /** In code units of the text as it was given. */
  index: number;
  /** What stands there, for a message: a word or two, at most 40 code units. Empty at the end of the text. */
  text: string;
}

/** A schedule as far as text can tell it: ids, languages and channels are not in the text. */
export interface ParsedSchedule {
  /** Days that are not named are closed. */
  weekly: Record<Weekday, TimeRange[]>;
  /** Absent when the text names none. */
  timeZones?: string[];
  /** Absent when the text names none. */
  exceptions?: ScheduleException[];
}

export interface ParsedHours {
  /** At least one; what was understood, up to where reading stopped. */
  schedules: [ParsedSchedule, ...ParsedSchedule[]];
  /** The part of the text that was understood, from its beginning. */
  understood: string;
  /** Absent when all of the text was understood. */
  stoppedAt?: HoursTextStop;
}
