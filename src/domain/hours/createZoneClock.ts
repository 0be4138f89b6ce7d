import { DAY_MS, HOUR_MS } from "./localDay.js";
import { offsetAt } from "./offsetAt.js";

/** The clock on the wall of one time zone. All numbers are milliseconds; see `localDay.ts` for wall times. */
export interface ZoneClock {
  /** The wall time at an instant. */
  wallAt(instant: number): number;
  /**
   * The instant of a wall time. One that was skipped moves forward by the gap, one that is repeated means the first: what
   * RFC 5545 says, and Temporal calls `compatible`.
   */
  instantOf(wall: number): number;
}

/**
 * How far apart offsets are compared. Where they are equal at both ends the zone is taken to have kept its offset all the
 * while. The shortest that any zone has left its offset for is a week less an hour (America/Recife in 2000, Asia/Gaza in
 * 2040), so nothing is missed; `npm run prove:hours` looks at all of them again. A wall time is at least a day from either
 * end, since the instant it stands for may be nearly as far.
 */
const STEPS = [
  { grid: 84 * HOUR_MS, reach: 132 * HOUR_MS },
  { grid: DAY_MS, reach: 3 * DAY_MS },
];

/**
 * The clock of a zone; `undefined` when the engine does not know the zone.
 *
 * Offsets come from the date library, wall times are turned into instants here. In the zone that the machine itself is set
 * to, the library's `toZoned` starts from `new Date()` of the moment, and is a day off in zones that skip the hour before
 * midnight (America/Nuuk) when it is asked within that hour.
 */
export function createZoneClock(timeZone: string): ZoneClock | undefined {
  if (!isKnown(timeZone)) return undefined;
  return {
    wallAt: (instant) => instant + offsetAt(timeZone, instant),
    instantOf(wall) {
      for (const step of STEPS) {
        const offset = steadyOffset(timeZone, wall, step);
        if (offset !== undefined) return wall - offset;
      }
      return resolve(timeZone, wall);
    },
  };
}

function steadyOffset(timeZone: string, wall: number, { grid, reach }: (typeof STEPS)[number]) {
  const start = Math.floor((wall - DAY_MS) / grid) * grid;
  const offset = offsetAt(timeZone, start);
  return offset === offsetAt(timeZone, start + reach) ? offset : undefined;
}

function resolve(timeZone: string, wall: number): number {
  const before = wall - offsetAt(timeZone, wall - DAY_MS);
  const after = wall - offsetAt(timeZone, wall + DAY_MS);
  const real = [before, after].filter((instant) => instant + offsetAt(timeZone, instant) === wall);
  return real.length > 0 ? Math.min(...real) : before;
}

/** As `isTimeZone`, which makes a formatter to ask; that takes many times as long. */
function isKnown(timeZone: string): boolean {
  // Engines take `+01:00` too, which knows no daylight saving time and is not in the IANA database.
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    return Number.isFinite(offsetAt(timeZone, 0));
  } catch {
    return false;
  }
}
