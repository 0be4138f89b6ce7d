import { Temporal } from "temporal-polyfill";

/** Every zone that this runtime names, and UTC, which some leave out. */
export const ALL_ZONES: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]),
];

/**
 * Zones where something is out of the ordinary: half an hour or two of daylight saving time, changes at or before midnight,
 * Ramadan, winter time that counts as the exception, a rare offset.
 */
export const STRANGE_ZONES: readonly string[] = [
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/El_Aaiun",
  "America/Havana",
  "America/Nuuk",
  "America/Santiago",
  "America/Scoresbysund",
  "America/St_Johns",
  "Antarctica/Troll",
  "Asia/Beirut",
  "Asia/Gaza",
  "Asia/Hebron",
  "Asia/Jerusalem",
  "Asia/Kathmandu",
  "Atlantic/Azores",
  "Australia/Adelaide",
  "Australia/Lord_Howe",
  "Europe/Chisinau",
  "Europe/Dublin",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Easter",
];

/** A change of a zone's offset. All numbers are milliseconds. */
export interface Transition {
  zone: string;
  at: number;
  before: number;
  after: number;
}

/** Every change of offset from the start of one year to the end of another. */
export function transitionsOf(zone: string, firstYear: number, lastYear: number): Transition[] {
  const found: Transition[] = [];
  let here = Temporal.ZonedDateTime.from({ year: firstYear, month: 1, day: 1, timeZone: zone });
  for (;;) {
    const next = here.getTimeZoneTransition("next");
    if (!next || next.year > lastYear) return found;
    const before = next.subtract({ seconds: 1 }).offsetNanoseconds / 1e6;
    const after = next.offsetNanoseconds / 1e6;
    if (before !== after) found.push({ zone, at: next.epochMilliseconds, before, after });
    here = next;
  }
}
