import { durationOf, minutesOf } from "../hours/timeRange.js";
import type { TimeRange } from "../record/SupportHours.js";
import type { ZoneClock } from "./ZoneClock.js";

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** A range on one day in one zone; all in milliseconds, wall times written as if they were UTC. */
export interface PlacedHours {
  day: number;
  /** What the schedule says, whether the clocks ever show it or not. */
  wall: number;
  start: number;
  end: number;
  /** The clocks skip the time it opens at. */
  isSkipped: boolean;
  /** The clocks show the time it opens at twice. */
  isRepeated: boolean;
  /** Clocks change between opening and closing, so that it lasts longer or shorter than its times say. */
  isUneven: boolean;
}

/** Where a range of a day lies in time. `end <= start` where clocks skip all of it: then it does not open at all. */
export function placeRange(range: TimeRange, day: number, clock: ZoneClock): PlacedHours {
  const length = durationOf(range) * MS_PER_MINUTE;
  const wall = day * MS_PER_DAY + minutesOf(range.opens) * MS_PER_MINUTE;
  const start = clock.instantOf(wall);
  const end = clock.instantOf(wall + length);
  return {
    day,
    wall,
    start,
    end,
    isSkipped: clock.wallOf(start) !== wall,
    isRepeated: clock.isRepeated(wall),
    isUneven: end - start !== length,
  };
}
