import type { HoursReading } from "./HoursReading.js";
import { matchAt } from "./matchAt.js";

const WITH_REGION = /[A-Za-z][A-Za-z0-9_+-]{0,31}(?:\/[A-Za-z0-9_+-]{1,31}){1,3}/y;
const WORD = /[A-Za-z][A-Za-z0-9]{1,31}/y;
const UTC = /UTC(?![\p{L}\p{M}\p{N}])/iuy;
const OFFSET = /[^\S\n]?[+\-−][^\S\n]?\d/uy;

export interface ZoneFound {
  zone: string;
  end: number;
}

/** A time zone with its region, such as `Europe/Warsaw`. */
export function regionZoneAt({ text, zoneOf }: HoursReading, index: number): ZoneFound | undefined {
  const match = matchAt(WITH_REGION, text, index);
  const zone = match && zoneOf(match);
  return match && zone ? { zone, end: index + match.length } : undefined;
}

/** UTC, the one id without a region that means one thing to everybody. An offset behind it would be something else. */
export function utcAt({ text }: HoursReading, index: number): ZoneFound | undefined {
  const match = matchAt(UTC, text, index);
  if (match === undefined) return undefined;
  const end = index + match.length;
  return matchAt(OFFSET, text, end) === undefined ? { zone: "UTC", end } : undefined;
}

/** What stands here was meant as a zone: it has a region, or letters of a zone and an offset. */
export function looksLikeZone({ text, zoneOf }: HoursReading, index: number): boolean {
  if (matchAt(WITH_REGION, text, index) !== undefined) return true;
  const word = matchAt(WORD, text, index);
  if (word === undefined || matchAt(OFFSET, text, index + word.length) === undefined) return false;
  return zoneOf(word) !== undefined;
}
