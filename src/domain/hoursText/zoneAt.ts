import type { HoursReading } from "./HoursReading.js";
import { matchAt } from "./matchAt.js";

const WITH_REGION = /[A-Za-z][A-Za-z0-9_+-]{0,31}(?:\/[A-Za-z0-9_+-]{1,31}){1,3}/y;
const WITHOUT_REGION = /[A-Za-z][A-Za-z0-9-]{1,31}(?:\+0)?/y;
const PLAIN = /[A-Za-z][A-Za-z0-9]{1,31}/y;
const OFFSET = /[^\S\n]?[+\-−][^\S\n]?\d/uy;

export interface ZoneFound {
  zone: string;
  end: number;
}

/** A time zone with its region, such as `Europe/Warsaw`. */
export function regionZoneAt(reading: HoursReading, index: number): ZoneFound | undefined {
  return zoneIn(reading, WITH_REGION, index);
}

/** A zone without a region, such as `UTC`. An offset behind it would be something else. */
export function plainZoneAt(reading: HoursReading, index: number): ZoneFound | undefined {
  const found = zoneIn(reading, WITHOUT_REGION, index) ?? zoneIn(reading, PLAIN, index);
  return found && matchAt(OFFSET, reading.text, found.end) === undefined ? found : undefined;
}

/** What stands here was meant as a zone: it has a region, or a zone's name and an offset. */
export function looksLikeZone(reading: HoursReading, index: number): boolean {
  const { text } = reading;
  if (matchAt(WITH_REGION, text, index) !== undefined) return true;
  const plain = zoneIn(reading, PLAIN, index);
  return plain !== undefined && matchAt(OFFSET, text, plain.end) !== undefined;
}

function zoneIn(reading: HoursReading, pattern: RegExp, index: number): ZoneFound | undefined {
  const match = matchAt(pattern, reading.text, index);
  const zone = match && reading.zoneOf(match);
  return match && zone ? { zone, end: index + match.length } : undefined;
}
