import fc from "fast-check";
import {
  closedWeek,
  type ScheduleException,
  type SupportHours,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../src/domain/index.js";

/** Locales whose digits, day periods, order or units differ. */
export const LOCALES = [
  "en-US",
  "en-GB",
  "pl",
  "ar",
  "ar-EG",
  "hi",
  "ja",
  "fa",
  "ko",
  "bg",
  "zh-TW",
  "fr-CA",
];

const two = (value: number) => String(value).padStart(2, "0");

/** `"00:00"` to `"23:59"`. */
export const timeOfDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);

const range: fc.Arbitrary<TimeRange> = fc
  .record({
    opens: timeOfDay,
    closes: fc.oneof({ weight: 9, arbitrary: timeOfDay }, fc.constant("24:00")),
  })
  .filter(({ opens, closes }) => opens !== "00:00" || closes !== "00:00");

const ranges = fc.array(range, { maxLength: 3 });

/** A week of well-formed ranges, days with equal hours among them. */
export function weekOf(): fc.Arbitrary<Record<Weekday, TimeRange[]>> {
  return fc
    .tuple(
      fc.array(ranges, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
    )
    .map(([hours, picks]) => {
      const weekly = closedWeek();
      for (const [index, day] of WEEKDAYS.entries()) {
        weekly[day] = hours[(picks[index] ?? 0) % (hours.length + 1)] ?? [];
      }
      return weekly;
    });
}

const zone = fc.constantFrom(
  ...Intl.supportedValuesOf("timeZone"),
  ...["UTC", "Asia/Kolkata", "Europe/Kiev", "Etc/GMT+5", "America/Port-au-Prince"],
);

/** A name as it is stored: trimmed, and not empty. */
const name = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== "");

const exception: fc.Arbitrary<ScheduleException> = fc
  .record({
    day: fc.integer({ min: 0, max: 3000 }),
    name: fc.option(fc.oneof(name, fc.constant('a "b"; c\nd')), { nil: undefined }),
    ranges,
  })
  .map(({ day, name, ranges }) => ({
    date: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
    ...(name && { name }),
    ranges,
  }));

/** Well-formed hours: one schedule or more, with and without zones and dates. */
export const supportHours: fc.Arbitrary<SupportHours> = fc
  .uniqueArray(
    fc.record({
      weekly: weekOf(),
      timeZones: fc.uniqueArray(zone, { maxLength: 3 }),
      exceptions: fc.uniqueArray(exception, { selector: ({ date }) => date, maxLength: 3 }),
    }),
    // Schedules of the same zones are one in a text, unless they have none.
    {
      minLength: 1,
      maxLength: 3,
      selector: (schedule) =>
        schedule.timeZones.length === 0 ? schedule : schedule.timeZones.join(),
    },
  )
  .map((schedules) => ({
    schedules: schedules.map((schedule, index) => ({ id: String(index), ...schedule })),
  }));
