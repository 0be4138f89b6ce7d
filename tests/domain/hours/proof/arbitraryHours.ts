import fc from "fast-check";
import {
  type SupportHours,
  type SupportSchedule,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../../src/domain/index.js";
import { STRANGE_ZONES } from "./zones.js";

const time = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) =>
      `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
  );

const range: fc.Arbitrary<TimeRange> = fc
  .record({
    opens: fc.oneof(time, fc.constantFrom("00:00", "02:00", "22:00")),
    closes: fc.oneof(time, fc.constantFrom("24:00", "00:00", "03:00", "06:00")),
  })
  .filter(({ opens, closes }) => opens !== "00:00" || closes !== "00:00");

const day = fc.array(range, { maxLength: 3 });

export const arbitraryWeek: fc.Arbitrary<Record<Weekday, TimeRange[]>> = fc
  .tuple(day, day, day, day, day, day, day)
  .map(([monday, tuesday, wednesday, thursday, friday, saturday, sunday]) => ({
    ...{ monday, tuesday, wednesday, thursday, friday, saturday, sunday },
  }));

/** An instant of 2025–2027, on a whole minute. */
export const arbitraryInstant = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2027, 11, 31) / 60_000 })
  .map((minute) => new Date(minute * 60_000));

const date = arbitraryInstant.map((instant) => instant.toISOString().slice(0, 10));

export const arbitrarySchedule: fc.Arbitrary<SupportSchedule> = fc.record({
  id: fc.uuid(),
  timeZones: fc.uniqueArray(fc.constantFrom("UTC", "Europe/Warsaw", ...STRANGE_ZONES), {
    maxLength: 3,
  }),
  weekly: arbitraryWeek,
  exceptions: fc.uniqueArray(fc.record({ date, ranges: day }), {
    maxLength: 3,
    selector: (exception) => exception.date,
  }),
});

/** Hours in which everything can be used. */
export const arbitraryHours: fc.Arbitrary<SupportHours> = fc.record({
  schedules: fc.array(arbitrarySchedule, { maxLength: 3 }),
});

const typed = fc.oneof(
  fc.constantFrom("", "9", "24:30", "9:00", "09:60", "2026-02-30", "2026-1-1", "24.12.2026"),
  fc.string().filter((text) => !/^[\d:-]{5,}$/.test(text)),
);

/** Half-typed things, each of which counts for nothing. */
export const arbitraryFaults = fc.record({
  weekday: fc.constantFrom(...WEEKDAYS),
  range: fc.oneof(
    fc.record({ opens: typed, closes: time }),
    fc.record({ opens: time, closes: typed }),
    fc.constant({ opens: "00:00", closes: "00:00" }),
    fc.constant({ opens: "24:00", closes: "06:00" }),
  ),
  timeZone: fc.oneof(fc.constantFrom("", "Mars/Olympus", "+01:00", "UTC+1"), fc.string()),
  date: typed,
});
