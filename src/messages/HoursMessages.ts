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
  /** The button that takes back the last change; `{what}` is one of `done`. */
  undo: string;
  undone: string;
  /** What a change did, by its action. */
  done: Record<
    "applyPreset" | "setDay" | "copyDay" | "moveRange" | "removeRange" | "removeSchedule" | "mend",
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
