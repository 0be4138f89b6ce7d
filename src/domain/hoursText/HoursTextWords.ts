import type { Weekday } from "../record/SupportHours.js";
import type { TimeWords } from "./timeWords.js";

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
  /** Before hours that come on top of others: "plus". */
  | "plus"
  /** Before days or hours that are taken away: "except", "but not". */
  | "except"
  /** Before hours in which nobody answers: "lunch", "break". */
  | "break"
  /** Days that are not always the same: "public holidays". Their dates are asked for. */
  | "holidays"
  /** Times of day, and what stands beside a time: "in the morning". */
  | keyof TimeWords
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
