import { describe, expect, it } from "vitest";
import { describeGaps } from "../../../../src/components/hours/preview/describeGaps.js";
import {
  closedWeek,
  type SupportSchedule,
  WEEKDAYS,
} from "../../../../src/domain/record/SupportHours.js";
import { en } from "../../../../src/messages/locales/en.js";

const office = [{ opens: "09:00", closes: "17:00" }];
const lunch = [
  { opens: "09:00", closes: "12:00" },
  { opens: "13:00", closes: "17:00" },
];
const allDay = [{ opens: "00:00", closes: "24:00" }];

const everyDay = (
  ranges: typeof office,
  days: readonly (typeof WEEKDAYS)[number][] = WEEKDAYS,
) => ({
  ...closedWeek(),
  ...Object.fromEntries(days.map((day) => [day, ranges])),
});

function gaps(weekly: SupportSchedule["weekly"], at: string, more: Partial<SupportSchedule> = {}) {
  const schedule = { id: "a", timeZones: ["Europe/Warsaw"], weekly, ...more };
  const clock = { locale: "en", hourCycle: "h23" as const, timeZone: "Europe/Warsaw" };
  return describeGaps({ schedules: [schedule] }, new Date(at), clock, en);
}

const WEDNESDAY = "2026-11-25T09:42:00Z";

describe("when nobody is there, in words", () => {
  it("nights that are alike are told together, and the week-end by its days", () => {
    expect(gaps(everyDay(office, WEEKDAYS.slice(0, 5)), WEDNESDAY)).toEqual([
      "Wednesday and Thursday: 17:00 to 09:00 the next day",
      "Friday 17:00 to Monday 09:00",
      "Monday and Tuesday: 17:00 to 09:00 the next day",
    ]);
  });

  it("breaks are told apart from nights", () => {
    const weekly = { ...closedWeek(), monday: lunch };
    expect(gaps(weekly, WEDNESDAY)).toEqual([
      "Monday: 12:00 to 13:00",
      "Monday 17:00 to 7 December 2026 09:00",
    ]);
  });

  it("a change of the clock within the week cuts no gap short", () => {
    // The clock goes forward on 29 March 2026.
    const weekly = { ...closedWeek(), monday: office };
    expect(gaps(weekly, "2026-03-23T10:00:00Z")).toEqual(["Monday 17:00 to 30 March 2026 09:00"]);
  });

  it("a gap of a week or more ends on a date", () => {
    const weekly = { ...closedWeek(), wednesday: office };
    const closed = { exceptions: [{ date: "2026-12-02", ranges: [] }] };
    expect(gaps(weekly, WEDNESDAY, closed)).toEqual(["Wednesday 17:00 to 9 December 2026 09:00"]);
  });

  it("none when somebody is always there", () => {
    expect(gaps(everyDay(allDay), WEDNESDAY)).toEqual([]);
  });

  it("not known when nobody is there for a week", () => {
    expect(gaps(closedWeek(), WEDNESDAY)).toBeUndefined();
  });
});
