import { describe, expect, it } from "vitest";
import { toOsm } from "../../../src/domain/hoursExchange/index.js";
import type { SupportSchedule } from "../../../src/domain/index.js";
import { sampleId } from "../../../src/testing/index.js";
import { NIGHTS, rangesOf, schedule, WORKDAYS } from "./soundSchedules.js";

/** 2026-12-24 is a Thursday. */
const special = (date: string, texts: string[], name?: string) => ({
  date,
  ranges: rangesOf(texts),
  ...(name !== undefined && { name }),
});

const EVERY_DAY = { ...WORKDAYS, saturday: ["09:00-17:00"], sunday: ["09:00-17:00"] };

describe("support hours as an OpenStreetMap value", () => {
  it.each<[string, Parameters<typeof schedule>, string]>([
    ["days of equal hours are together", [WORKDAYS], "Mo-Fr 09:00-17:00"],
    ["the whole week", [EVERY_DAY], "Mo-Su 09:00-17:00"],
    [
      "breaks and other days",
      [{ ...WORKDAYS, monday: ["09:00-12:00", "13:00-17:00"], saturday: ["10:00-14:00"] }],
      "Mo 09:00-12:00,13:00-17:00; Tu-Fr 09:00-17:00; Sa 10:00-14:00",
    ],
    [
      "days apart",
      [{ monday: ["09:00-17:00"], wednesday: ["09:00-17:00"], thursday: ["09:00-17:00"] }],
      "Mo,We-Th 09:00-17:00",
    ],
    [
      "around the clock",
      [Object.fromEntries(Object.keys(EVERY_DAY).map((day) => [day, ["00:00-24:00"]]))],
      "24/7",
    ],
    ["closed", [{}], "off"],
    ["until midnight", [{ monday: ["18:00-00:00"] }], "Mo 18:00-24:00"],
    [
      "nights are added, so that no day cuts the night before",
      [{ ...NIGHTS, saturday: ["10:00-14:00"] }],
      "Mo-Fr 22:00-06:00, Sa 10:00-14:00",
    ],
    [
      "a closed day",
      [WORKDAYS, { exceptions: [special("2026-12-25", [], "Christmas")] }],
      'Mo-Fr 09:00-17:00; 2026 Dec 25 off "Christmas"',
    ],
    [
      "other hours, by date",
      [
        WORKDAYS,
        {
          exceptions: [
            special("2026-12-25", []),
            special("2026-12-24", ["09:00-13:00"], "Christmas Eve"),
          ],
        },
      ],
      'Mo-Fr 09:00-17:00; 2026 Dec 24 09:00-13:00 open "Christmas Eve"; 2026 Dec 25 off',
    ],
    [
      "a night that does not start, after one that ends as ever",
      [NIGHTS, { exceptions: [special("2026-12-24", [], "Christmas Eve")] }],
      'Mo-Fr 22:00-06:00; 2026 Dec 24 22:00-06:00 off "Christmas Eve"',
    ],
    [
      "other hours in the place of a night",
      [NIGHTS, { exceptions: [special("2026-12-24", ["09:00-13:00"])] }],
      "Mo-Fr 22:00-06:00; 2026 Dec 24 22:00-06:00 off, 2026 Dec 24 09:00-13:00",
    ],
    [
      "only a special day",
      [{}, { exceptions: [special("2026-12-24", ["09:00-13:00"])] }],
      "2026 Dec 24 09:00-13:00",
    ],
  ])("%s", (_what, [days, change], value) => {
    expect(toOsm({ schedules: [schedule(days, change)] })).toEqual({
      values: [{ schedule: sampleId(1), timeZone: "Europe/Warsaw", value }],
      losses: [],
    });
  });

  it("is one for each schedule and zone", () => {
    const { values, losses } = toOsm({
      schedules: [
        schedule(WORKDAYS, { timeZones: ["Europe/Warsaw", "America/New_York"] }),
        schedule({ sunday: ["10:00-12:00"] }, { id: sampleId(2), timeZones: ["UTC"] }),
      ],
    });
    expect(losses).toEqual([]);
    expect(values).toEqual([
      { schedule: sampleId(1), timeZone: "Europe/Warsaw", value: "Mo-Fr 09:00-17:00" },
      { schedule: sampleId(1), timeZone: "America/New_York", value: "Mo-Fr 09:00-17:00" },
      { schedule: sampleId(2), timeZone: "UTC", value: "Su 10:00-12:00" },
    ]);
  });
});

describe("what an OpenStreetMap value can't hold is listed", () => {
  it.each<
    [string, Partial<SupportSchedule>, string, { code: string; path: string; issue?: string }[]]
  >([
    [
      "languages and channels",
      { languages: ["en"], channels: ["phone"] },
      "Mo-Fr 09:00-17:00",
      [
        { code: "languages", path: "/schedules/0/languages" },
        { code: "channels", path: "/schedules/0/channels" },
      ],
    ],
    [
      "a quotation mark",
      { exceptions: [special("2026-12-25", [], 'The "day"')] },
      "Mo-Fr 09:00-17:00; 2026 Dec 25 off \"The 'day'\"",
      [{ code: "name_changed", path: "/schedules/0/exceptions/0/name" }],
    ],
    [
      "more than OpenStreetMap stores",
      { exceptions: [special("2026-12-25", [], "x".repeat(250))] },
      `Mo-Fr 09:00-17:00; 2026 Dec 25 off "${"x".repeat(250)}"`,
      [{ code: "too_long", path: "/schedules/0" }],
    ],
    [
      "a closed day that was closed anyway, after a night",
      {
        weekly: schedule({ friday: ["22:00-06:00"] }).weekly,
        exceptions: [special("2026-12-26", [], "Boxing Day")],
      },
      "Fr 22:00-06:00",
      [{ code: "without_effect", path: "/schedules/0/exceptions/0" }],
    ],
    [
      "an unknown zone",
      { timeZones: ["Mars/Olympus", "Europe/Warsaw"] },
      "Mo-Fr 09:00-17:00",
      [{ code: "invalid", path: "/schedules/0/timeZones/0", issue: "hours_unknown_time_zone" }],
    ],
    [
      "ranges at fault",
      {
        weekly: schedule({ monday: ["9:00-17:00", "08:00-12:00", "11:00-13:00", "00:00-00:00"] })
          .weekly,
      },
      "Mo 08:00-12:00",
      [
        { code: "invalid", path: "/schedules/0/weekly/monday/0", issue: "hours_invalid_time" },
        { code: "invalid", path: "/schedules/0/weekly/monday/3", issue: "hours_empty_range" },
        { code: "invalid", path: "/schedules/0/weekly/monday/2", issue: "hours_overlap" },
      ],
    ],
    [
      "special days at fault",
      {
        exceptions: [
          special("2026-02-30", []),
          special("2026-12-25", []),
          special("2026-12-25", ["10:00-11:00"]),
        ],
      },
      "Mo-Fr 09:00-17:00; 2026 Dec 25 off",
      [
        { code: "invalid", path: "/schedules/0/exceptions/0", issue: "hours_invalid_date" },
        { code: "invalid", path: "/schedules/0/exceptions/2", issue: "hours_duplicate_date" },
      ],
    ],
    [
      "a special day none of whose hours can be read: it does not become a closed one",
      { exceptions: [special("2026-12-25", ["ab:cd-11:00"])] },
      "Mo-Fr 09:00-17:00",
      [
        {
          code: "invalid",
          path: "/schedules/0/exceptions/0/ranges/0",
          issue: "hours_invalid_time",
        },
      ],
    ],
  ])("%s", (_what, change, value, losses) => {
    const result = toOsm({ schedules: [schedule(WORKDAYS, change)] });
    expect(result.values.map((one) => one.value)).toEqual([value]);
    expect(result.losses).toEqual(losses);
  });

  it("a schedule without a zone", () => {
    const unknown = schedule(WORKDAYS, { timeZones: ["Mars/Olympus"] });
    expect(toOsm({ schedules: [schedule(WORKDAYS, { timeZones: [] }), unknown] })).toEqual({
      values: [],
      losses: [
        { code: "invalid", path: "/schedules/1/timeZones/0", issue: "hours_unknown_time_zone" },
        { code: "no_time_zone", path: "/schedules/0/timeZones" },
        { code: "no_time_zone", path: "/schedules/1/timeZones" },
      ],
    });
  });
});
