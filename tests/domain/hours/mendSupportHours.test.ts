import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isUsableRange, minutesOf } from "../../../src/domain/hours/timeRange.js";
import {
  closedWeek,
  mendSupportHours,
  type SupportHours,
  type SupportSchedule,
  supportHoursIssues,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../src/domain/index.js";
import { sampleId, sampleRequirements } from "../../../src/testing/index.js";

const DAY = 1440;

function ranges(texts: readonly string[]): TimeRange[] {
  return texts.map((text) => {
    const [opens = "", closes = ""] = text.split("-");
    return { opens, closes };
  });
}

function week(days: Partial<Record<Weekday, string[]>>): Record<Weekday, TimeRange[]> {
  const weekly = closedWeek();
  for (const day of WEEKDAYS) weekly[day] = ranges(days[day] ?? []);
  return weekly;
}

function hours(change: Partial<SupportSchedule>): SupportHours {
  return {
    schedules: [{ id: sampleId(1), timeZones: ["UTC"], weekly: closedWeek(), ...change }],
  };
}

function mendedWeek(days: Partial<Record<Weekday, string[]>>) {
  const [schedule] = mendSupportHours(hours({ weekly: week(days) })).schedules;
  return schedule?.weekly;
}

/** The open minutes of a week, by a way of counting that the mending does not use. */
function openMinutes(weekly: Record<Weekday, TimeRange[]>): string {
  const minutes = new Uint8Array(7 * DAY);
  for (const [index, day] of WEEKDAYS.entries()) {
    for (const range of weekly[day].filter(isUsableRange)) {
      const start = minutesOf(range.opens);
      const end = minutesOf(range.closes);
      for (let minute = start; minute < (end <= start ? end + DAY : end); minute += 1) {
        minutes[(index * DAY + minute) % (7 * DAY)] = 1;
      }
    }
  }
  return minutes.join("");
}

function codes(value: SupportHours): string[] {
  const section = sampleRequirements().sections.find(({ kind }) => kind === "supportHours");
  if (!section) throw new Error("the sample policy has support hours");
  return supportHoursIssues(value, section).map(({ code }) => code);
}

describe("mendSupportHours", () => {
  it.each<{
    why: string;
    days: Partial<Record<Weekday, string[]>>;
    mended: Partial<Record<Weekday, string[]>>;
  }>([
    {
      why: "joins what overlaps",
      days: { monday: ["09:00-13:00", "12:00-17:00"] },
      mended: { monday: ["09:00-17:00"] },
    },
    {
      why: "joins what lies inside another",
      days: { monday: ["09:00-17:00", "10:00-11:00"] },
      mended: { monday: ["09:00-17:00"] },
    },
    {
      why: "leaves what only touches",
      days: { monday: ["09:00-12:00", "12:00-17:00"] },
      mended: { monday: ["09:00-12:00", "12:00-17:00"] },
    },
    {
      why: "sorts a day by opening",
      days: { monday: ["13:00-17:00", "09:00-12:00"] },
      mended: { monday: ["09:00-12:00", "13:00-17:00"] },
    },
    {
      why: "joins a night shift with the next morning",
      days: { monday: ["22:00-06:00"], tuesday: ["05:00-09:00"] },
      mended: { monday: ["22:00-09:00"] },
    },
    {
      why: "joins over the edge of the week",
      days: { sunday: ["22:00-06:00"], monday: ["05:00-09:00"] },
      mended: { sunday: ["22:00-09:00"] },
    },
    {
      why: "cuts at midnight what is longer than a day",
      days: { monday: ["20:00-10:00"], tuesday: ["09:00-08:00"] },
      mended: {
        monday: ["20:00-24:00"],
        tuesday: ["00:00-24:00"],
        wednesday: ["00:00-08:00"],
      },
    },
    {
      why: "makes seven whole days of a circle without a beginning",
      days: Object.fromEntries(WEEKDAYS.map((day) => [day, ["08:00-09:00", "08:30-08:15"]])),
      mended: Object.fromEntries(WEEKDAYS.map((day) => [day, ["00:00-24:00"]])),
    },
    {
      why: "keeps what can't be read in its place",
      days: { monday: ["late-17:00", "09:00-13:00", "12:00-15:00", "00:00-00:00"] },
      mended: { monday: ["late-17:00", "09:00-15:00", "00:00-00:00"] },
    },
  ])("$why", ({ days, mended }) => {
    expect(mendedWeek(days)).toEqual(week(mended));
  });

  it("sorts special days by date, joins their hours, and keeps a date that is none in its place", () => {
    const [schedule] = mendSupportHours(
      hours({
        exceptions: [
          { date: "2026-12-26", name: "Boxing Day", ranges: [] },
          { date: "Easter", ranges: [] },
          { date: "2026-12-24", ranges: ranges(["11:00-13:00", "09:00-12:00"]) },
          { date: "2026-12-31", ranges: ranges(["20:00-10:00", "09:00-08:00"]) },
        ],
      }),
    ).schedules;
    expect(schedule?.exceptions).toEqual([
      { date: "2026-12-24", ranges: ranges(["09:00-13:00"]) },
      { date: "Easter", ranges: [] },
      { date: "2026-12-26", name: "Boxing Day", ranges: [] },
      // 25 hours, which both start on the date.
      { date: "2026-12-31", ranges: ranges(["09:00-10:00", "10:00-10:00"]) },
    ]);
  });

  it("gives hours that are well back as they are", () => {
    const well = hours({
      weekly: week({ monday: ["09:00-12:00", "13:00-17:00"], friday: ["22:00-06:00"] }),
      exceptions: [{ date: "2026-12-24", ranges: [] }],
    });
    expect(mendSupportHours(well)).toBe(well);
  });

  it("takes a day that another client left out for closed", () => {
    const { sunday: _left, ...others } = week({ monday: ["09:00-13:00", "12:00-17:00"] });
    const weekly = others as Record<Weekday, TimeRange[]>;
    expect(mendSupportHours(hours({ weekly })).schedules[0]?.weekly).toEqual(
      week({ monday: ["09:00-17:00"] }),
    );
  });

  const time = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: DAY }) },
  );
  const text = fc.oneof(
    {
      weight: 20,
      arbitrary: time.map((minutes) =>
        [Math.floor(minutes / 60), minutes % 60]
          .map((part) => String(part).padStart(2, "0"))
          .join(":"),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom("", "9", "late") },
  );
  const anyRanges = fc.array(fc.record({ opens: text, closes: text }), { maxLength: 3 });
  const anyWeek = fc.record<Record<Weekday, TimeRange[]>>({
    monday: anyRanges,
    tuesday: anyRanges,
    wednesday: anyRanges,
    thursday: anyRanges,
    friday: anyRanges,
    saturday: anyRanges,
    sunday: anyRanges,
  });
  const date = fc.constantFrom("2026-12-24", "2026-12-25", "2026-02-30", "2027-01-01", "");
  const anyHours = fc
    .record({
      weekly: anyWeek,
      exceptions: fc.array(fc.record({ date, ranges: anyRanges }), { maxLength: 4 }),
    })
    .map(hours);

  test.prop([anyHours])(
    "leaves no overlap and no disorder, the same open minutes, and nothing for a second time",
    (given) => {
      const before = structuredClone(given);
      const mended = mendSupportHours(given);
      expect(given).toEqual(before);
      expect(codes(mended)).not.toContain("hours_overlap");
      expect(codes(mended)).not.toContain("hours_exception_order");
      const [was] = given.schedules;
      const [is] = mended.schedules;
      if (!was || !is) throw new Error("a schedule got lost");
      expect(is.id).toBe(was.id);
      expect(openMinutes(is.weekly)).toBe(openMinutes(was.weekly));
      expect(mendSupportHours(mended)).toBe(mended);
    },
  );

  test.prop([anyHours])("keeps every range and every date that can't be read", (given) => {
    const unreadable = ({ schedules: [schedule] }: SupportHours) =>
      WEEKDAYS.map((day) => schedule?.weekly[day].filter((range) => !isUsableRange(range)));
    const mended = mendSupportHours(given);
    expect(unreadable(mended)).toEqual(unreadable(given));
    expect(mended.schedules[0]?.exceptions).toHaveLength(
      given.schedules[0]?.exceptions?.length ?? 0,
    );
  });
});
