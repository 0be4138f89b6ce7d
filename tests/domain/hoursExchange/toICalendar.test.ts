import { describe, expect, it } from "vitest";
import { type ICalendarOptions, toICalendar } from "../../../src/domain/hoursExchange/index.js";
import { sampleId } from "../../../src/testing/index.js";
import { readICalendar } from "./icalReader.js";
import { rangesOf, schedule, WORKDAYS } from "./soundSchedules.js";

/** 2026-11-25 is a Wednesday. */
const OPTIONS: ICalendarOptions = {
  now: new Date("2026-11-25T12:34:56Z"),
  words: { open: "Support", special: "Support ({name})" },
  years: 1,
};

const CHRISTMAS = [
  { date: "2026-12-24", name: "Christmas Eve", ranges: rangesOf(["09:00-13:00"]) },
  { date: "2026-12-25", name: "Christmas", ranges: [] },
];

/** Unfolded, so that a test can look for whole lines. */
function linesOf(hours: Parameters<typeof schedule>, change: Partial<ICalendarOptions> = {}) {
  const { value } = toICalendar({ schedules: [schedule(...hours)] }, { ...OPTIONS, ...change });
  return value.replaceAll("\r\n ", "").split("\r\n");
}

function linesWith(name: string, lines: readonly string[]) {
  return lines.filter((line) => line.startsWith(name));
}

describe("support hours as an iCalendar", () => {
  it("is a recurring event for each range, with its zone and without the special days", () => {
    const thursdays = schedule({ thursday: ["09:00-17:30"] }, { exceptions: CHRISTMAS });
    expect(toICalendar({ schedules: [thursdays] }, OPTIONS).value.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//contact-gate//Support hours//EN",
      "CALSCALE:GREGORIAN",
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Warsaw",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:20270328T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "DTSTART:20271031T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      `UID:${sampleId(1)}-thursday-0-Europe/Warsaw`,
      "DTSTAMP:20261125T123456Z",
      "DTSTART;TZID=Europe/Warsaw:20261126T090000",
      "DURATION:PT8H30M",
      "RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20271119T080000Z",
      "EXDATE;TZID=Europe/Warsaw:20261224T090000",
      "SUMMARY:Support",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      `UID:${sampleId(1)}-2026-12-24-0-Europe/Warsaw`,
      "DTSTAMP:20261125T123456Z",
      "DTSTART;TZID=Europe/Warsaw:20261224T090000",
      "DTEND;TZID=Europe/Warsaw:20261224T130000",
      "SUMMARY:Support (Christmas Eve)",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("says the length of a night in which clocks change", () => {
    const lines = linesOf([{ saturday: ["22:00-06:00"] }]);
    expect(linesWith("RECURRENCE-ID", lines)).toEqual([
      "RECURRENCE-ID;TZID=Europe/Warsaw:20270327T220000",
      "RECURRENCE-ID;TZID=Europe/Warsaw:20271030T220000",
    ]);
    expect(linesWith("DTEND", lines)).toEqual([
      "DTEND;TZID=Europe/Warsaw:20270328T060000",
      "DTEND;TZID=Europe/Warsaw:20271031T060000",
    ]);
  });

  it("has an event by itself where clocks skip the time it opens at", () => {
    const lines = linesOf([{ sunday: ["02:30-05:00"] }]);
    expect(linesWith("EXDATE", lines)).toEqual(["EXDATE;TZID=Europe/Warsaw:20270328T023000"]);
    expect(lines).toContain("DTSTART;TZID=Europe/Warsaw:20270328T033000");
    expect(linesWith("UID", lines)).toContain(
      `UID:${sampleId(1)}-sunday-0-2027-03-28-Europe/Warsaw`,
    );
  });

  it("has no event where clocks skip all of it", () => {
    const lines = linesOf([{ sunday: ["02:30-03:00"] }]);
    expect(linesWith("EXDATE", lines)).toEqual(["EXDATE;TZID=Europe/Warsaw:20270328T023000"]);
    expect(lines.join()).not.toContain("20270328T033000");
  });

  it("speaks in UTC where clocks show a time twice", () => {
    const lines = linesOf([{ sunday: ["02:30-05:00"] }]);
    expect(lines).toContain("RECURRENCE-ID;TZID=Europe/Warsaw:20271031T023000");
    expect(lines).toContain("DTSTART:20271031T003000Z");
  });

  it("names each zone once, and has events in all of them", () => {
    const zones = ["Asia/Kolkata", "UTC"];
    const first = schedule({ monday: ["09:00-17:00"] }, { timeZones: zones });
    const second = schedule({ sunday: ["09:00-10:00"] }, { id: sampleId(2), timeZones: zones });
    const { value } = toICalendar({ schedules: [first, second] }, OPTIONS);
    const lines = value.split("\r\n");
    expect(linesWith("TZID", lines)).toEqual(["TZID:Asia/Kolkata", "TZID:UTC"]);
    expect(linesWith("UID", lines)).toHaveLength(4);
    expect(new Set(linesWith("UID", lines)).size).toBe(4);
  });

  it("has the same UIDs whenever it is written", () => {
    const later = { now: new Date("2027-02-01T00:00:00Z") };
    const uids = linesWith("UID", linesOf([WORKDAYS, { exceptions: [] }]));
    expect(linesWith("UID", linesOf([WORKDAYS], later))).toEqual(uids);
    expect(uids).toHaveLength(5);
  });

  it("folds lines at 75 octets without cutting a character, and escapes what has a meaning", () => {
    const name = "Święto; 🎄, \\ and\nmore ".repeat(12).trim();
    const exceptions = [{ date: "2026-12-24", name, ranges: rangesOf(["09:00-13:00"]) }];
    const { value } = toICalendar({ schedules: [schedule({}, { exceptions })] }, OPTIONS);
    const octets = value.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBe(75);
    expect(value.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(value).toContain("Święto\\; 🎄\\, \\\\ and\\nmore");
    expect(readICalendar(value).map(({ summary }) => summary)).toEqual([`Support (${name})`]);
  });

  it("is nothing where there is nothing to write", () => {
    expect(toICalendar({ schedules: [] }, OPTIONS)).toEqual({
      value: "",
      until: "2027-11-25",
      losses: [],
    });
  });
});

describe("the period of an iCalendar", () => {
  it.each<[string, Partial<ICalendarOptions>, string, string]>([
    ["the day of now, two years", { years: 2 }, "20261125", "2028-11-25"],
    ["from a date", { from: "2026-12-01" }, "20261202", "2027-12-01"],
    ["from an instant", { from: new Date("2026-11-26T23:00:00Z") }, "20261202", "2027-11-26"],
    ["from a leap day", { from: "2028-02-29" }, "20280301", "2029-03-01"],
  ])("%s", (_what, change, first, until) => {
    const hours = { schedules: [schedule({ wednesday: ["09:00-17:00"] })] };
    const calendar = toICalendar(hours, { ...OPTIONS, ...change });
    expect(calendar.until).toBe(until);
    expect(calendar.value).toContain(`DTSTART;TZID=Europe/Warsaw:${first}T090000`);
    const shown = readICalendar(calendar.value).map(({ start }) => new Date(start).toISOString());
    expect((shown.at(-1) ?? "") < until).toBe(true);
    expect(Date.parse(until) - Date.parse(shown.at(-1) ?? "")).toBeLessThanOrEqual(7 * 86_400_000);
  });

  it.each<[string, Partial<ICalendarOptions>]>([
    ["a date that does not exist", { from: "2026-02-30" }],
    ["an invalid Date", { from: new Date(Number.NaN) }],
    ["no years", { years: 0 }],
    ["half a year", { years: 0.5 }],
    ["a century", { years: 100 }],
  ])("can't be %s", (_what, change) => {
    expect(() => toICalendar({ schedules: [] }, { ...OPTIONS, ...change })).toThrow(RangeError);
  });
});

describe("what an iCalendar can't hold is listed", () => {
  it("names of closed days, special days of other times, languages and channels", () => {
    const exceptions = [
      ...CHRISTMAS,
      { date: "2026-11-11", ranges: [] },
      { date: "2027-11-25", ranges: rangesOf(["09:00-13:00"]) },
    ];
    const hours = schedule(WORKDAYS, { exceptions, languages: ["en"], channels: ["phone"] });
    expect(toICalendar({ schedules: [hours] }, OPTIONS).losses).toEqual([
      { code: "languages", path: "/schedules/0/languages" },
      { code: "channels", path: "/schedules/0/channels" },
      { code: "outside_period", path: "/schedules/0/exceptions/2" },
      { code: "exception_name", path: "/schedules/0/exceptions/1/name" },
      { code: "outside_period", path: "/schedules/0/exceptions/3" },
    ]);
  });

  it("what is at fault", () => {
    const hours = schedule(
      { monday: ["9:00-17:00", "10:00-12:00"] },
      { timeZones: ["Mars/Olympus", "UTC"] },
    );
    const { losses, value } = toICalendar({ schedules: [hours] }, OPTIONS);
    expect(losses).toEqual([
      { code: "invalid", path: "/schedules/0/weekly/monday/0", issue: "hours_invalid_time" },
      { code: "invalid", path: "/schedules/0/timeZones/0", issue: "hours_unknown_time_zone" },
    ]);
    expect(linesWith("DURATION", value.split("\r\n"))).toEqual(["DURATION:PT2H"]);
    expect(value).not.toContain("Mars");
  });
});
