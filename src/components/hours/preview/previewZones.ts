import type { SupportHours } from "../../../domain/index.js";
import { isSameTimeZone } from "../../../domain/timeZones/isSameTimeZone.js";
import { isTimeZone } from "../../../domain/timeZones/isTimeZone.js";

/** More zones than these are not shown one by one. */
const MOST = 6;

/** The zones of all schedules, each once, as they are written first. What this engine does not know is left out. */
export function previewZones({ schedules }: SupportHours): string[] {
  const zones: string[] = [];
  for (const zone of schedules.flatMap(({ timeZones }) => timeZones)) {
    if (zones.length === MOST) break;
    if (isTimeZone(zone) && !zones.some((known) => isSameTimeZone(known, zone))) zones.push(zone);
  }
  return zones;
}
