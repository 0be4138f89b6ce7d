import type { Weekday } from "../SupportHours.js";

/** What can be typed besides what is written: other spellings, and words that are never written out. */
export type TypedHoursWord =
  | Weekday
  | "workdays"
  | "weekend"
  | "daily"
  | "allDay"
  | "closed"
  /** Between two days or two times: "to", "until". */
  | "to"
  /** Between days: "and". */
  | "and"
  /** Says nothing by itself: "from", "open". */
  | "filler"
  | "nextDay";

/**
 * The words of a language for support hours as text. Plain data: the package's own are `messages.hours.text` of each
 * language. Case, accents and dots don't matter when a text is read.
 */
export interface HoursTextWords {
  weekdays: Record<Weekday, string>;
  /** As they are written out: "Mon", "pon.". */
  weekdaysShort: Record<Weekday, string>;
  /** Every day of the week. */
  daily: string;
  /** Around the clock on every day. */
  always: string;
  closed: string;
  /** Beside a range that ends on the day after. */
  nextDay: string;
  /** Stands for the zones of a schedule that has none, between other schedules. */
  noZone: string;
  /** Further spellings that are understood, with commas between them. */
  typed: Record<TypedHoursWord, string>;
}
