import { fromAbsolute } from "@internationalized/date";
import { DAY_MS } from "./localDay.js";

/** The clock on the wall of one time zone. All numbers are milliseconds; see `localDay.ts` for wall times. */
export interface ZoneClock {
  /** What is added to UTC at an instant. */
  offsetAt(instant: number): number;
  /**
   * The instant of a wall time. One that was skipped moves forward by the gap, one that is repeated means the first: what
   * RFC 5545 says, and Temporal calls `compatible`.
   */
  instantOf(wall: number): number;
}

/**
 * How far apart offsets are compared. Where they are equal at both ends the zone is taken to have kept its offset all the
 * while: no zone has ever gone and come back within eight days (tests/domain/hours/zones.test.ts looks).
 */
const STEPS = [
  { grid: 4 * DAY_MS, reach: 8 * DAY_MS },
  { grid: DAY_MS, reach: 3 * DAY_MS },
];

/**
 * Makes the clock of a zone, to be used for one question: it remembers offsets, which take an engine microseconds each.
 * `undefined` when the engine does not know the zone.
 *
 * Offsets come from the date library, wall times are turned into instants here: in the zone that the machine itself is
 * set to, `toZoned` starts from `new Date()` of the moment, and in zones that skip the hour before midnight (America/Nuuk)
 * is a day off when it is asked within that hour.
 *
 * @param origin An instant a little before all wall times that will be asked for: the fewer offsets, the faster.
 */
export function createZoneClock(timeZone: string, origin: number): ZoneClock | undefined {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const offset = offsets.get(instant) ?? fromAbsolute(instant, timeZone).offset;
    offsets.set(instant, offset);
    return offset;
  };

  const steadyOffset = (wall: number, { grid, reach }: (typeof STEPS)[number]) => {
    const start = origin + Math.floor((wall - DAY_MS - origin) / grid) * grid;
    const offset = offsetAt(start);
    return offset === offsetAt(start + reach) ? offset : undefined;
  };

  const instantOf = (wall: number): number => {
    for (const step of STEPS) {
      const offset = steadyOffset(wall, step);
      if (offset !== undefined) return wall - offset;
    }
    const before = wall - offsetAt(wall - DAY_MS);
    const after = wall - offsetAt(wall + DAY_MS);
    const real = [before, after].filter((instant) => instant + offsetAt(instant) === wall);
    return real.length > 0 ? Math.min(...real) : before;
  };

  return knows(timeZone, () => offsetAt(origin)) ? { offsetAt, instantOf } : undefined;
}

/** As `isTimeZone`, by an offset that is needed anyway: making a formatter to ask takes many times as long. */
function knows(timeZone: string, ask: () => number): boolean {
  // Engines take `+01:00` too, which knows no daylight saving time and is not in the IANA database.
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    return Number.isFinite(ask());
  } catch {
    return false;
  }
}
