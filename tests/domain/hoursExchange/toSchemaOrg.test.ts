import { describe, expect, it } from "vitest";
import {
  type OpeningHoursSpecification,
  toSchemaOrg,
} from "../../../src/domain/hoursExchange/index.js";
import { sampleId } from "../../../src/testing/index.js";
import { rangesOf, schedule, WORKDAYS } from "./soundSchedules.js";

/** `Monday Tuesday 09:00-17:00`, or a date in the place of days. */
function texts(nodes: readonly OpeningHoursSpecification[]): string[] {
  return nodes.map(({ dayOfWeek = [], opens, closes, validFrom, validThrough }) => {
    const dates = validFrom ? [`${validFrom}/${validThrough}`] : [];
    return [...dayOfWeek, ...dates, `${opens}-${closes}`].join(" ");
  });
}

const ZONE = { code: "time_zone", path: "/schedules/0/timeZones" };
const DAYS = "Monday Tuesday Wednesday Thursday Friday";

describe("support hours for search engines", () => {
  it("are JSON-LD nodes", () => {
    expect(toSchemaOrg({ schedules: [schedule({ monday: ["09:00-17:00"] })] }).value).toEqual([
      {
        "@type": "OpeningHoursSpecification",
        dayOfWeek: ["Monday"],
        opens: "09:00",
        closes: "17:00",
      },
    ]);
  });

  it.each<[string, Parameters<typeof schedule>, string[], string[]]>([
    ["days of equal hours are together", [WORKDAYS], [`${DAYS} 09:00-17:00`], []],
    [
      "each range has a node, with all its days",
      [{ ...WORKDAYS, saturday: ["09:00-17:00", "18:00-20:00"] }],
      [`${DAYS} Saturday 09:00-17:00`, "Saturday 18:00-20:00"],
      [],
    ],
    [
      "past midnight closes before it opens",
      [{ friday: ["22:00-06:00"] }],
      ["Friday 22:00-06:00"],
      [],
    ],
    [
      "midnight is the start of the next day",
      [{ friday: ["18:00-24:00"] }],
      ["Friday 18:00-00:00"],
      [],
    ],
    [
      "a whole day loses a minute",
      [{ friday: ["00:00-24:00"], saturday: ["22:00-22:00"] }],
      ["Friday 00:00-23:59", "Saturday 22:00-21:59"],
      ["last_minute /schedules/0/weekly/friday", "last_minute /schedules/0/weekly/saturday"],
    ],
    [
      "special days have dates, and lose their names",
      [
        WORKDAYS,
        {
          exceptions: [
            { date: "2026-12-25", name: "Christmas", ranges: [] },
            { date: "2026-12-24", ranges: rangesOf(["09:00-11:00", "12:00-13:00"]) },
            { date: "2026-12-26", ranges: rangesOf(["00:00-24:00"]) },
          ],
        },
      ],
      [
        `${DAYS} 09:00-17:00`,
        "2026-12-24/2026-12-24 09:00-11:00",
        "2026-12-24/2026-12-24 12:00-13:00",
        "2026-12-25/2026-12-25 00:00-00:00",
        "2026-12-26/2026-12-26 00:00-23:59",
      ],
      [
        "last_minute /schedules/0/exceptions/2/ranges",
        "exception_name /schedules/0/exceptions/0/name",
      ],
    ],
    ["a closed week is no node", [{}], [], []],
  ])("%s", (_what, [days, change], nodes, lost) => {
    const { value, losses } = toSchemaOrg({ schedules: [schedule(days, change)] });
    expect(texts(value)).toEqual(nodes);
    expect(losses.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "time_zone /schedules/0/timeZones",
      ...lost,
    ]);
  });

  it("lists every zone, schedule, language and channel that the vocabulary can't hold", () => {
    const second = schedule(
      { sunday: ["10:00-12:00"] },
      {
        id: sampleId(2),
        timeZones: ["UTC", "Asia/Kolkata"],
        languages: ["en"],
        channels: ["chat"],
      },
    );
    const { value, losses } = toSchemaOrg({ schedules: [schedule(WORKDAYS), second] });
    expect(texts(value)).toEqual([`${DAYS} 09:00-17:00`, "Sunday 10:00-12:00"]);
    expect(losses).toEqual([
      { code: "languages", path: "/schedules/1/languages" },
      { code: "channels", path: "/schedules/1/channels" },
      { code: "several_schedules", path: "/schedules" },
      ZONE,
      { code: "several_time_zones", path: "/schedules/1/timeZones" },
    ]);
  });

  it("leaves out what is at fault, and lists it", () => {
    const faulty = schedule({ monday: ["9:00-17:00", "10:00-12:00"] });
    const { value, losses } = toSchemaOrg({ schedules: [faulty] });
    expect(texts(value)).toEqual(["Monday 10:00-12:00"]);
    expect(losses).toEqual([
      { code: "invalid", path: "/schedules/0/weekly/monday/0", issue: "hours_invalid_time" },
      ZONE,
    ]);
  });
});
