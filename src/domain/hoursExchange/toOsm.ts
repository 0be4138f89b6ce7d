import type { SupportHours } from "../record/SupportHours.js";
import type { HoursLoss } from "./HoursLoss.js";
import { osmExceptions } from "./osmExceptions.js";
import { osmWeek } from "./osmWeek.js";
import { unheldDetails } from "./unheldDetails.js";
import { type SoundSchedule, validHours } from "./validHours.js";

/** What OpenStreetMap stores of a value, in characters. */
const OSM_VALUE_LENGTH = 255;

const ALL_WEEK = "Mo-Su 00:00-24:00";

/** One value of the key `opening_hours`, and the place whose clock it is read by. */
export interface OsmHours {
  /** Id of the schedule. */
  schedule: string;
  /** IANA id, as it was given. An OpenStreetMap value has no zone: it holds where the mapped object stands. */
  timeZone: string;
  value: string;
}

/**
 * Support hours (R10) as OpenStreetMap's `opening_hours`: `Mo-Fr 09:00-12:00,13:00-17:00; 2026 Dec 25 off "Christmas"`. A
 * value for each schedule and zone, since a value is local to one place. Never throws; what is not in the values is in
 * `losses`.
 */
export function toOsm(hours: SupportHours): { values: OsmHours[]; losses: HoursLoss[] } {
  const { schedules, losses } = validHours(hours);
  losses.push(...unheldDetails(hours));
  const values = schedules.flatMap((schedule) => {
    const value = osmValue(schedule, losses);
    return schedule.timeZones.map((timeZone) => ({ schedule: schedule.id, timeZone, value }));
  });
  return { values, losses };
}

function osmValue(schedule: SoundSchedule, losses: HoursLoss[]): string {
  const { replacing, adding, withoutEffect, renamed } = osmExceptions(schedule);
  losses.push(
    ...withoutEffect.map(({ path }) => ({ code: "without_effect", path }) as const),
    ...renamed
      .filter((exception) => !withoutEffect.includes(exception))
      .map(({ path }) => ({ code: "name_changed", path: `${path}/name` }) as const),
  );
  const week = osmWeek(schedule.weekly);
  const normal = [week, ...replacing].filter((rule) => rule !== "").join("; ");
  const value = [normal, ...adding].filter((rule) => rule !== "").join(", ") || "off";
  if (value.length > OSM_VALUE_LENGTH) losses.push({ code: "too_long", path: schedule.path });
  return value === ALL_WEEK ? "24/7" : value;
}
