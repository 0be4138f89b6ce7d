import type { PluralForms } from "./PluralForms.js";

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
}
