import type { PluralForms } from "./PluralForms.js";

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
    | "plus"
    | "except"
    | "break"
    | "holidays"
    | "noon"
    | "midnight"
    | "morning"
    | "afternoon"
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
  /** Over the days to copy to; followed by their names. */
  copyTo: string;
  copyOpenDays: string;
  copyWeekdays: string;
  copy: string;
  cancel: string;
  copied: string;
  /** Puts right hours that overlap. */
  join: string;
  sortAndJoinExceptions: string;
  sortExceptions: string;
  /** The button that takes back the last change; `{what}` is one of `done`. */
  undo: string;
  undone: string;
  /** What a change did, by its action. */
  done: Record<
    | "applyPreset"
    | "setWeek"
    | "setDay"
    | "copyDay"
    | "moveRange"
    | "removeRange"
    | "removeException"
    | "removeSchedule"
    | "mendWeek"
    | "mendExceptions",
    string
  >;
  /** A time of the day after, among those to choose from. */
  timeOnDay: string;
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
  zonesFailed: string;
  /** Beside a zone that the engine does not know. */
  zoneUnknown: string;
  /** Beside the zone of the person who looks. */
  zoneOwn: string;
  showInZone: string;
  shownZone: string;
  zoneShown: string;
  clearZone: string;
  zoneCleared: string;
  /** Places by zone id, where the language writes them otherwise than the id does. They are found and shown so. */
  zoneCities: Readonly<Record<string, string>>;
  addSchedule: string;
  removeSchedule: string;
  schedule: string;
  dayOpen: string;
  dayClosed: string;
  rangeText: string;
  rangeAdded: string;
  rangeRemoved: string;
  nextDayUndated: string;
  exceptions: string;
  exceptionDate: string;
  exceptionTitle: string;
  /** A special day of which nothing has been given yet. */
  exceptionNew: string;
  exceptionName: string;
  exceptionPast: string;
  exceptionRemoved: string;
  addException: string;
  removeException: string;
  showPastExceptions: PluralForms;
  hidePastExceptions: PluralForms;
  use: string;
  channels: string;
  /** By channel, as inside a sentence; the channel itself where there is no name. */
  channelNames: Record<string, string>;
  languages: string;
  addLanguage: string;
  languagePlaceholder: string;
  languageAdded: string;
  languageRemoved: string;
  removeLanguage: string;
  languageEmpty: string;
  scheduleFor: string;
  scheduleRemoved: string;
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
      | "zone_name"
      | "bad_time"
      | "unclear_time"
      | "bad_date"
      | "year_expected"
      | "holidays"
      | "hours_expected"
      | "range_expected"
      | "unexpected"
      | "several_schedules",
      string
    >;
  };
  /** What end users will see of the hours. */
  preview: {
    title: string;
    openNow: string;
    closedNow: string;
    /** What comes next, today and on another day. */
    opensAt: string;
    opensOn: string;
    closesAt: string;
    closesOn: string;
    /** The clock of a zone, beside its status. */
    localTime: string;
    gapsTitle: string;
    /** The same where several zones are told of: those times are on the clock of `{zone}`. */
    gapsTitleInZone: string;
    gap: string;
    gapSameDay: string;
    gapNights: string;
    always: string;
    noOpening: string;
  };
}
