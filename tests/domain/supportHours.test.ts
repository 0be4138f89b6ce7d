import { describe, expect, it, vi } from "vitest";
import {
  closedWeek,
  evaluateCompleteness,
  type SupportSchedule,
  supportHoursIssues,
  type TimeRange,
  type Weekday,
} from "../../src/domain/index.js";
import { sampleContactInfo, sampleId, sampleRequirements } from "../../src/testing/index.js";

const requirements = sampleRequirements();

function schedule(change: Partial<SupportSchedule>): SupportSchedule {
  return {
    id: sampleId(1),
    timeZones: ["Europe/Warsaw"],
    weekly: week({ monday: ["09:00-17:00"] }),
    ...change,
  };
}

function ranges(texts: readonly string[]): TimeRange[] {
  return texts.map((text) => ({ opens: text.slice(0, 5), closes: text.slice(6) }));
}

function week(days: Partial<Record<Weekday, string[]>>) {
  const open = Object.entries(days).map(([day, texts]) => [day, ranges(texts)]);
  return { ...closedWeek(), ...Object.fromEntries(open) };
}

function issues(...schedules: SupportSchedule[]) {
  const section = requirements.sections.find(({ kind }) => kind === "supportHours");
  if (!section) throw new Error("the sample policy has support hours");
  return supportHoursIssues({ schedules }, section).map(({ path, code, params }) =>
    [path.replace("/supportHours/schedules/", ""), code, ...Object.values(params ?? {})].join(" "),
  );
}

function status(...schedules: SupportSchedule[]) {
  const info = sampleContactInfo({ supportHours: { schedules } });
  return evaluateCompleteness(info, requirements).sections.at(-1)?.status;
}

describe("hours need a schedule, a zone and a range (R10)", () => {
  it("with all three they are complete", () => {
    expect(issues(schedule({}))).toEqual([]);
    expect(status(schedule({}))).toBe("complete");
  });

  it.each<[string, Partial<SupportSchedule>, string[]]>([
    ["no zone", { timeZones: [] }, ["0/timeZones hours_zone_required"]],
    ["no range", { weekly: closedWeek() }, ["0/weekly hours_range_required"]],
    [
      "neither",
      { weekly: closedWeek(), timeZones: [] },
      ["0/weekly hours_range_required", "0/timeZones hours_zone_required"],
    ],
  ])("with %s they are missing", (_what, change, expected) => {
    expect(issues(schedule(change))).toEqual(expected);
    expect(status(schedule(change))).toBe("missing");
  });

  it("every schedule needs its own", () => {
    expect(issues(schedule({}), schedule({ timeZones: [] }))).toEqual([
      "1/timeZones hours_zone_required",
    ]);
  });
});

describe("times", () => {
  it.each([
    "09:00-17:00",
    "00:00-24:00",
    "22:00-02:00",
    "09:00-09:00",
    "17:00-00:00",
    "00:00-00:01",
    "23:59-24:00",
  ])("%s is a range", (range) => {
    expect(issues(schedule({ weekly: week({ monday: [range] }) }))).toEqual([]);
  });

  it("from midnight to midnight is refused, for it could be nothing or the whole day", () => {
    const empty = schedule({ weekly: week({ monday: ["00:00-00:00"] }) });
    expect(issues(empty)).toEqual(["0/weekly/monday/0/closes hours_empty_range"]);
    expect(status(empty)).toBe("invalid");
  });

  it.each(["9:00", "24:00", "24:01", "09:60", "0900", "", "09:00 ", "９:００", "a".repeat(1e6)])(
    "%.20j does not open",
    (opens) => {
      const weekly = { ...closedWeek(), friday: [{ opens, closes: "17:00" }] };
      expect(issues(schedule({ weekly }))).toEqual(["0/weekly/friday/0/opens hours_invalid_time"]);
    },
  );

  it.each(["9:00", "24:30", "25:00", ""])("%j does not close", (closes) => {
    const weekly = { ...closedWeek(), friday: [{ opens: "08:00", closes }] };
    expect(issues(schedule({ weekly }))).toEqual(["0/weekly/friday/0/closes hours_invalid_time"]);
  });

  it("a day that another client left out counts as closed", () => {
    const weekly = { monday: ranges(["09:00-17:00"]) } as SupportSchedule["weekly"];
    expect(issues(schedule({ weekly }))).toEqual([]);
  });
});

describe("ranges that overlap", () => {
  it.each<[string, Partial<Record<Weekday, string[]>>, string[]]>([
    ["touch only", { monday: ["09:00-12:00", "12:00-17:00"] }, []],
    ["have a break between them", { monday: ["13:00-17:00", "09:00-12:00"] }, []],
    [
      "on one day",
      { monday: ["09:00-13:00", "12:00-17:00"] },
      ["monday/1/opens hours_overlap monday"],
    ],
    [
      "whatever their order",
      { monday: ["12:00-17:00", "09:00-13:00"] },
      ["monday/0/opens hours_overlap monday"],
    ],
    [
      "are equal",
      { monday: ["09:00-13:00", "09:00-13:00"] },
      ["monday/1/opens hours_overlap monday"],
    ],
    [
      "one within another",
      { monday: ["09:00-17:00", "10:00-11:00"] },
      ["monday/1/opens hours_overlap monday"],
    ],
    [
      "two within another",
      { monday: ["09:00-17:00", "10:00-11:00", "12:00-13:00"] },
      ["monday/1/opens hours_overlap monday", "monday/2/opens hours_overlap monday"],
    ],
    [
      "past midnight",
      { monday: ["22:00-02:00"], tuesday: ["01:00-05:00"] },
      ["tuesday/0/opens hours_overlap monday"],
    ],
    ["past midnight, touching", { monday: ["22:00-02:00"], tuesday: ["02:00-05:00"] }, []],
    [
      "from Sunday to Monday",
      { sunday: ["22:00-02:00"], monday: ["01:00-05:00"] },
      ["monday/0/opens hours_overlap sunday"],
    ],
    ["from Sunday to Monday, touching", { sunday: ["22:00-02:00"], monday: ["02:00-05:00"] }, []],
    ["up to midnight, then on", { sunday: ["22:00-24:00"], monday: ["00:00-05:00"] }, []],
    ["24 hours from nine, every day", { monday: ["09:00-09:00"], tuesday: ["09:00-09:00"] }, []],
    [
      "24 hours from nine, then eight",
      { monday: ["09:00-09:00"], tuesday: ["08:00-10:00"] },
      ["tuesday/0/opens hours_overlap monday"],
    ],
    ["the same Sunday night alone", { sunday: ["22:00-02:00"] }, []],
    [
      "the whole day and more",
      { friday: ["00:00-24:00", "08:00-09:00"] },
      ["friday/1/opens hours_overlap friday"],
    ],
  ])("%s", (_what, days, expected) => {
    expect(issues(schedule({ weekly: week(days) }))).toEqual(
      expected.map((text) => `0/weekly/${text}`),
    );
  });

  it("in two schedules do not matter: they may be for other zones", () => {
    expect(issues(schedule({}), schedule({ timeZones: ["America/New_York"] }))).toEqual([]);
  });

  it("are not looked for among times that can't be read", () => {
    const days = week({ monday: ["09:00-17:00", "10:xx-11:00"] });
    expect(issues(schedule({ weekly: days }))).toEqual([
      "0/weekly/monday/1/opens hours_invalid_time",
    ]);
  });
});

describe("zones", () => {
  it("are IANA ids, each judged by itself", () => {
    expect(issues(schedule({ timeZones: ["UTC", "+01:00", "Asia/Calcutta", "Nowhere"] }))).toEqual([
      "0/timeZones/1 hours_unknown_time_zone",
      "0/timeZones/3 hours_unknown_time_zone",
    ]);
  });

  it("are asked of the engine once each, however often a record names them", () => {
    const timeZones = Array.from({ length: 100 }, (_, n) => (n % 2 ? "UTC" : "Europe/Paris"));
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions");
    const found = issues(...Array.from({ length: 50 }, () => schedule({ timeZones })));
    expect(found).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe("exceptions", () => {
  const exceptional = (...exceptions: [date: string, ...texts: string[]][]) =>
    issues(
      schedule({
        exceptions: exceptions.map(([date, ...texts]) => ({ date, ranges: ranges(texts) })),
      }),
    );

  it.each(["2026-12-24", "2028-02-29", "0001-01-01"])("%s is a date", (date) => {
    expect(exceptional([date])).toEqual([]);
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "24.12.2026",
    "2026-1-1",
    "",
    "20261224",
    "2026-12-24T00:00",
  ])("%j is none", (date) => {
    expect(exceptional([date])).toEqual(["0/exceptions/0/date hours_invalid_date"]);
  });

  it("have each date once", () => {
    expect(exceptional(["2026-12-24"], ["2026-12-25"], ["2026-12-24"])).toEqual([
      "0/exceptions/2/date hours_duplicate_date",
    ]);
  });

  it("stand by date; each that comes after a later one is reported", () => {
    expect(
      exceptional(["2026-12-26"], ["2026-12-24"], ["2026-02-30"], ["2026-12-25"], ["2027-01-01"]),
    ).toEqual([
      "0/exceptions/1/date hours_exception_order",
      "0/exceptions/2/date hours_invalid_date",
      "0/exceptions/3/date hours_exception_order",
    ]);
  });

  it("have ranges like any day", () => {
    expect(exceptional(["2026-12-24", "09:00-12:00", "11:00-13:00", "00:00-00:00"])).toEqual([
      "0/exceptions/0/ranges/2/closes hours_empty_range",
      "0/exceptions/0/ranges/1/opens hours_overlap 2026-12-24",
    ]);
  });

  it("do not make up for a week without any range", () => {
    const closed = schedule({
      weekly: closedWeek(),
      exceptions: [{ date: "2026-12-24", ranges: ranges(["09:00-12:00"]) }],
    });
    expect(issues(closed)).toEqual(["0/weekly hours_range_required"]);
  });
});
