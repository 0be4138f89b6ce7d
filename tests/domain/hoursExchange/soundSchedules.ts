import fc from "fast-check";
import {
  closedWeek,
  type ScheduleException,
  type SupportHours,
  type SupportSchedule,
  supportHoursIssues,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../src/domain/index.js";
import { sampleId, sampleRequirements } from "../../../src/testing/index.js";

/** The days that special days are made for; any other date is as good. */
export const FIRST_DAY = "2026-12-21";
const DAYS = 14;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Times on the half hour, with the ends of the day and odd minutes among them. */
const minute = fc.oneof(
  fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
  fc.constantFrom(0, 1, 59, 1439),
);

/** What closes as it opens is a range of 24 hours, but not at midnight. */
const range: fc.Arbitrary<TimeRange> = fc
  .tuple(minute, fc.oneof(minute, fc.constant(1440)))
  .map(([opens, closes]) => ({
    opens: clock(opens),
    closes: clock(opens === 0 && closes === 0 ? 1440 : closes),
  }));

const shortRanges = fc.array(range, { maxLength: 2 });

const day = fc.oneof(
  shortRanges,
  fc.constantFrom<TimeRange[]>(
    [],
    [{ opens: "22:00", closes: "06:00" }],
    [{ opens: "09:00", closes: "17:00" }],
    [{ opens: "00:00", closes: "24:00" }],
  ),
);

const week: fc.Arbitrary<Record<Weekday, TimeRange[]>> = fc
  .record({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  })
  .map((days) => ({ ...days }));

export function dateAfter(days: number, from = FIRST_DAY): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

const exceptions: fc.Arbitrary<ScheduleException[]> = fc.uniqueArray(
  fc
    .record({
      offset: fc.integer({ min: 0, max: DAYS - 1 }),
      ranges: day,
      name: fc.constantFrom("", "Christmas", "Day; of || all, 24/7", "Święto"),
    })
    .map(({ offset, ranges, name }) => ({
      date: dateAfter(offset),
      ranges,
      ...(name !== "" && { name }),
    })),
  { maxLength: 6, selector: ({ date }) => date },
);

/** Schedules that `supportHoursIssues` finds no fault with, though a week may be closed. */
export const soundSchedule: fc.Arbitrary<SupportSchedule> = fc
  .record({ weekly: week, exceptions })
  .map(({ weekly, exceptions }) =>
    mended({ id: sampleId(1), timeZones: ["Europe/Warsaw"], weekly, exceptions }),
  );

/** Drops the ranges that overlap, so that every run is about something. */
function mended(schedule: SupportSchedule): SupportSchedule {
  const bad = new Set(
    faultsOf({ schedules: [schedule] }).map((path) => path.replace(/\/opens$/, "")),
  );
  const at = "/supportHours/schedules/0";
  const keep = (ranges: TimeRange[], path: string) =>
    ranges
      .filter((_, index) => !bad.has(`${at}${path}/${index}`))
      .sort((a, b) => a.opens.localeCompare(b.opens));
  const weekly = closedWeek();
  for (const name of WEEKDAYS) weekly[name] = keep(schedule.weekly[name], `/weekly/${name}`);
  return {
    ...schedule,
    weekly,
    exceptions: (schedule.exceptions ?? [])
      .map((exception, index) => ({
        ...exception,
        ranges: keep(exception.ranges, `/exceptions/${index}/ranges`),
      }))
      .sort((a, b) => a.date.localeCompare(b.date)),
  };
}

function faultsOf(hours: SupportHours): string[] {
  const section = sampleRequirements().sections.find(({ kind }) => kind === "supportHours");
  if (!section) throw new Error("the sample policy has support hours");
  return supportHoursIssues(hours, section).map(({ path }) => path);
}

/** `schedule({ monday: ["09:00-17:00"] })` */
export function schedule(
  days: Partial<Record<Weekday, string[]>>,
  change: Partial<SupportSchedule> = {},
): SupportSchedule {
  const open = Object.entries(days).map(([name, texts]) => [name, rangesOf(texts)]);
  return {
    id: sampleId(1),
    timeZones: ["Europe/Warsaw"],
    weekly: { ...closedWeek(), ...Object.fromEntries(open) },
    ...change,
  };
}

export function rangesOf(texts: readonly string[]): TimeRange[] {
  return texts.map((text) => ({ opens: text.slice(0, 5), closes: text.slice(6) }));
}

export const WORKDAYS = {
  monday: ["09:00-17:00"],
  tuesday: ["09:00-17:00"],
  wednesday: ["09:00-17:00"],
  thursday: ["09:00-17:00"],
  friday: ["09:00-17:00"],
};

export const NIGHTS = {
  monday: ["22:00-06:00"],
  tuesday: ["22:00-06:00"],
  wednesday: ["22:00-06:00"],
  thursday: ["22:00-06:00"],
  friday: ["22:00-06:00"],
};
