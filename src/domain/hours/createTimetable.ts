import type { SupportHours } from "../record/SupportHours.js";
import { type CompiledSchedule, compileSchedule } from "./compileSchedule.js";
import { createZoneClock, type ZoneClock } from "./createZoneClock.js";

/** Hours made ready for one question. */
export interface Timetable {
  schedules: readonly { schedule: CompiledSchedule; clocks: readonly ZoneClock[] }[];
}

/** Reads the hours. A zone that the engine does not know counts for nothing, so a schedule may be left without a clock. */
export function createTimetable({ schedules }: SupportHours): Timetable {
  const clocks = new Map<string, ZoneClock | undefined>();
  const clockOf = (timeZone: string): ZoneClock[] => {
    if (!clocks.has(timeZone)) clocks.set(timeZone, createZoneClock(timeZone));
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
