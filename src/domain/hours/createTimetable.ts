import type { SupportHours } from "../SupportHours.js";
import { type CompiledSchedule, compileSchedule } from "./compileSchedule.js";
import { createZoneClock, type ZoneClock } from "./createZoneClock.js";
import { DAY_MS } from "./localDay.js";

/** Hours made ready for one question. */
export interface Timetable {
  schedules: readonly { schedule: CompiledSchedule; clocks: readonly ZoneClock[] }[];
}

/** Far enough before the instant that {@link createZoneClock} answers for it, and its neighbours, with two offsets. */
const LEAD = 3 * DAY_MS;

/**
 * Reads the hours for a question about the time from an instant on. A zone that the engine does not know counts for
 * nothing, so a schedule may be left without a clock.
 */
export function createTimetable({ schedules }: SupportHours, from: number): Timetable {
  const clocks = new Map<string, ZoneClock | undefined>();
  const clockOf = (timeZone: string): ZoneClock[] => {
    if (!clocks.has(timeZone)) clocks.set(timeZone, createZoneClock(timeZone, from - LEAD));
    const clock = clocks.get(timeZone);
    return clock ? [clock] : [];
  };
  return {
    schedules: schedules.map((schedule) => ({
      schedule: compileSchedule(schedule),
      clocks: [...new Set(schedule.timeZones)].flatMap(clockOf),
    })),
  };
}
