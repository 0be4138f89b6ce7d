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
  /** The choices that the picker shows and does not edit. */
  exceptions: string;
  exceptionText: string;
  exceptionNamed: string;
  languages: string;
  channels: string;
}
