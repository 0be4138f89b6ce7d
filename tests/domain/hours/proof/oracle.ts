import { Temporal } from "temporal-polyfill";
import {
  type SupportHours,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
} from "../../../../src/domain/index.js";

/**
 * What the hours mean, said a second time: another date library, no code of the engine, and other ways to the answer. It
 * paints ranges on a strip of minutes, and reads clocks. Expects ranges that can be used.
 */

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** One minute a place: 1 where it is open. */
export function paintMinutes(hours: SupportHours, from: number, minutes: number): Uint8Array {
  const strip = new Uint8Array(minutes);
  for (const schedule of hours.schedules) {
    for (const zone of schedule.timeZones) paintZone(strip, schedule, zone, from);
  }
  return strip;
}

function paintZone(strip: Uint8Array, schedule: SupportSchedule, zone: string, from: number) {
  const instant = Temporal.Instant.fromEpochMilliseconds(from);
  let date = instant.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 4 });
  const days = Math.ceil(strip.length / DAY_MINUTES) + 7;
  for (let count = 0; count < days; count += 1) {
    for (const { opens, closes } of rangesOn(schedule, date)) {
      const start = minuteAt(date, opens, zone, from);
      const end = minuteAt(closes > opens ? date : date.add({ days: 1 }), closes, zone, from);
      if (end > 0 && end > start) strip.fill(1, Math.max(start, 0), end);
    }
    date = date.add({ days: 1 });
  }
}

function minuteAt(date: Temporal.PlainDate, time: string, zone: string, from: number): number {
  const local =
    time === "24:00"
      ? date.add({ days: 1 }).toPlainDateTime()
      : date.toPlainDateTime(Temporal.PlainTime.from(time));
  const { epochMilliseconds } = local.toZonedDateTime(zone, { disambiguation: "compatible" });
  return (epochMilliseconds - from) / MINUTE;
}

function rangesOn({ weekly, exceptions }: SupportSchedule, date: Temporal.PlainDate): TimeRange[] {
  const special = exceptions?.find((exception) => exception.date === date.toString());
  return special?.ranges ?? weekly[WEEKDAYS[date.dayOfWeek - 1] ?? "monday"] ?? [];
}

/**
 * Is it open? Read off the clocks of the zones, without turning any wall time into an instant. Right only where no clock
 * has been changed for two days, nor will be.
 */
export function isOpenByTheClock(hours: SupportHours, at: number): boolean {
  return hours.schedules.some((schedule) =>
    schedule.timeZones.some((zone) => {
      const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      const today = now.toPlainDate();
      const clock = now.toPlainTime().toString().slice(0, 5);
      return (
        rangesOn(schedule, today).some(
          ({ opens, closes }) => opens <= clock && (closes <= opens || clock < closes),
        ) ||
        rangesOn(schedule, today.subtract({ days: 1 })).some(
          ({ opens, closes }) => closes <= opens && clock < closes,
        )
      );
    }),
  );
}
