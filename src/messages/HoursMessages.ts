type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** Support hours as text: what is written, and what is understood besides, with commas between spellings. */
export interface HoursTextMessages {
  weekdays: Record<Weekday, string>;
  weekdaysShort: Record<Weekday, string>;
  daily: string;
  /** Around the clock, every day. */
  always: string;
  closed: string;
  nextDay: string;
  noZone: string;
  /** Case, accents and dots don't matter, and English is understood in every language. */
  typed: Record<
    | Weekday
    | "workdays"
    | "weekend"
    | "daily"
    | "allDay"
    | "closed"
    | "to"
    | "and"
    | "filler"
    | "nextDay",
    string
  >;
}

/** The words of the support hours. */
export interface HoursMessages {
  presets: string;
  presetWeekdays: string;
  presetEveryDay: string;
  presetAlways: string;
  emptyTitle: string;
  emptyText: string;
  openDay: string;
  closed: string;
  range: string;
  opens: string;
  closes: string;
  addRange: string;
  removeRange: string;
  copyDay: string;
  copied: string;
  nextDay: string;
  zones: string;
  zonesHint: string;
  zonesMeaning: string;
  addZone: string;
  zonePlaceholder: string;
  removeZone: string;
  zoneAdded: string;
  zoneRemoved: string;
  zoneEmpty: string;
  addSchedule: string;
  removeSchedule: string;
  schedule: string;
  dayOpen: string;
  dayClosed: string;
  rangeText: string;
  rangeAdded: string;
  rangeRemoved: string;
  /** The choices that the picker shows and does not edit. */
  exceptions: string;
  exceptionText: string;
  exceptionNamed: string;
  languages: string;
  channels: string;
  text: HoursTextMessages;
  /** The box in which the hours of a week are typed. */
  typing: {
    /** The button, and the name of what it opens. */
    open: string;
    label: string;
    hint: string;
    understood: string;
    understoodUpTo: string;
    use: string;
    cancel: string;
    used: string;
    /** Why reading stopped. `{text}` is what stands there. */
    stops: Record<
      | "empty"
      | "too_long"
      | "unknown_word"
      | "unknown_zone"
      | "bad_time"
      | "bad_date"
      | "hours_expected"
      | "range_expected"
      | "unexpected"
      | "several_schedules",
      string
    >;
  };
}
