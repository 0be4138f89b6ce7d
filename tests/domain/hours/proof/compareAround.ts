import { coverage, isOpenAt, type SupportHours } from "../../../../src/domain/index.js";
import { paintMinutes } from "./oracle.js";
import { hoursAround } from "./schedules.js";
import type { Transition } from "./zones.js";

const MINUTE = 60_000;
const HALF = 36 * 60;

/** What was compared, and each answer that differed, in words. */
export interface Comparison {
  byCoverage: number;
  byIsOpenAt: number;
  mismatches: string[];
}

/**
 * Asks the engine about every minute from 36 hours before a change of the clock to 36 hours after it, for ten kinds of hours,
 * and compares with the oracle: each minute of each by `coverage`, and by `isOpenAt` one in `stride` of them, each time
 * others, so that at 10 every minute is asked about for one kind of hours, and at 1 for all.
 */
export function compareAround(transition: Transition, stride: number): Comparison {
  const result: Comparison = { byCoverage: 0, byIsOpenAt: 0, mismatches: [] };
  const from = Math.floor(transition.at / MINUTE - HALF) * MINUTE;
  for (const [index, [name, hours]] of Object.entries(hoursAround(transition)).entries()) {
    const expected = paintMinutes(hours, from, 2 * HALF);
    const covered = coveredMinutes(hours, from, 2 * HALF);
    for (let minute = 0; minute < 2 * HALF; minute += 1) {
      const open = expected[minute] === 1;
      const at = new Date(from + minute * MINUTE);
      const differs = (by: string) =>
        result.mismatches.push(
          `${by}: ${transition.zone}, ${name}, ${at.toISOString()} is ${open ? "open" : "closed"}`,
        );
      result.byCoverage += 1;
      if ((covered[minute] === 1) !== open) differs("coverage");
      if ((minute + index) % stride !== 0) continue;
      result.byIsOpenAt += 1;
      if (isOpenAt(hours, at) !== open) differs("isOpenAt");
    }
  }
  return result;
}

function coveredMinutes(hours: SupportHours, from: number, minutes: number): Uint8Array {
  const strip = new Uint8Array(minutes);
  const window = { from: new Date(from), to: new Date(from + minutes * MINUTE) };
  for (const { start, end } of coverage(hours, window)) {
    strip.fill(1, (start.getTime() - from) / MINUTE, (end.getTime() - from) / MINUTE);
  }
  return strip;
}
