import fc from "fast-check";
import { isOpenAt, type SupportHours } from "../../../../src/domain/index.js";
import { arbitraryHours, arbitraryInstant } from "./arbitraryHours.js";
import { isOpenByTheClock, paintMinutes } from "./oracle.js";
import { ALL_ZONES, type Transition, transitionsOf } from "./zones.js";

const HOUR = 3_600_000;

export interface RandomComparison {
  /** Instants compared with ranges that the oracle painted. */
  painted: number;
  /** Instants that were also read off a clock, being far from every change. */
  byTheClock: number;
  mismatches: string[];
}

const changes = new Map<string, Transition[]>();

function changesOf(zone: string): Transition[] {
  const known = changes.get(zone) ?? transitionsOf(zone, 2024, 2028);
  changes.set(zone, known);
  return known;
}

function isFarFromChanges(hours: SupportHours, at: number): boolean {
  return hours.schedules
    .flatMap(({ timeZones }) => timeZones.flatMap(changesOf))
    .every((change) => Math.abs(change.at - at) > 50 * HOUR);
}

/** Random hours, each moved to one more zone of the runtime, at random instants and at random ones near a change there. */
export function compareRandomly(rounds: number, seed: number): RandomComparison {
  const result: RandomComparison = { painted: 0, byTheClock: 0, mismatches: [] };
  const samples = fc.sample(fc.tuple(arbitraryHours, arbitraryInstant, fc.nat()), {
    numRuns: rounds,
    seed,
  });
  for (const [round, [anyHours, instant, pick]] of samples.entries()) {
    // A step that shares no factor with their number visits every zone, and a few rounds visit the whole list.
    const zone = ALL_ZONES[(round * 101) % ALL_ZONES.length] ?? "UTC";
    const hours = inZone(anyHours, zone);
    const change = changesOf(zone)[pick % Math.max(changesOf(zone).length, 1)];
    const near = change && change.at + (pick % 361) * 60_000 - 3 * HOUR;
    for (const at of [instant.getTime(), ...(near === undefined ? [] : [near])]) {
      const open = isOpenAt(hours, new Date(at));
      const differs = (what: string) =>
        result.mismatches.push(
          `${what}: ${new Date(at).toISOString()} is not ${open ? "open" : "closed"} in ${JSON.stringify(hours)}`,
        );
      result.painted += 1;
      if ((paintMinutes(hours, at, 1)[0] === 1) !== open) differs("painted");
      if (!isFarFromChanges(hours, at)) continue;
      result.byTheClock += 1;
      if (isOpenByTheClock(hours, at) !== open) differs("by the clock");
    }
  }
  return result;
}

function inZone({ schedules }: SupportHours, zone: string): SupportHours {
  const [first, ...others] = schedules;
  if (!first) return { schedules };
  return { schedules: [{ ...first, timeZones: [zone, ...first.timeZones.slice(1)] }, ...others] };
}
