import { describe, expect, it } from "vitest";
import { fromOsm } from "../../../src/domain/hoursExchange/index.js";
import { type TimeRange, WEEKDAYS } from "../../../src/domain/index.js";

/** The week as `Mo 09:00-17:00`, special days as `2026-12-24 Name 09:00-13:00`, losses as `code: text`. */
function read(value: string) {
  const { schedule, losses } = fromOsm(value, { timeZone: "Europe/Warsaw" });
  const times = (ranges: readonly TimeRange[]) =>
    ranges.map(({ opens, closes }) => `${opens}-${closes}`).join(" ");
  const week = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const text = times(schedule.weekly[day]);
    if (text !== "") week.set(text, [...(week.get(text) ?? []), day.slice(0, 2)]);
  }
  return {
    week: [...week].map(([text, days]) => `${days.join(" ")} ${text}`),
    special: (schedule.exceptions ?? []).map(({ date, name, ranges }) =>
      [date, ...(name ? [name] : []), times(ranges) || "closed"].join(" "),
    ),
    lost: losses.map(({ code, start, end }) => `${code}: ${value.slice(start, end)}`),
  };
}

const WORKDAYS = "mo tu we th fr";
const ALL = "mo tu we th fr sa su";

describe("an OpenStreetMap value that is understood in full", () => {
  it.each<[string, string[], string[]]>([
    ["Mo-Fr 09:00-17:00", [`${WORKDAYS} 09:00-17:00`], []],
    [
      "Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00",
      [`${WORKDAYS} 09:00-12:00 13:00-17:00`, "sa 10:00-14:00"],
      [],
    ],
    ["24/7", [`${ALL} 00:00-24:00`], []],
    ["Mo-Su 00:00-24:00", [`${ALL} 00:00-24:00`], []],
    ["08:00-20:00", [`${ALL} 08:00-20:00`], []],
    ["Mo,We,Fr 08:30-15:00; Tu,Th 10:00-18:00", ["mo we fr 08:30-15:00", "tu th 10:00-18:00"], []],
    ["Mo-Th 09:00-17:00, Fr 09:00-15:00", ["mo tu we th 09:00-17:00", "fr 09:00-15:00"], []],
    ["Mo-Fr 09:00-17:00; Tu 12:00-20:00", ["mo we th fr 09:00-17:00", "tu 12:00-20:00"], []],
    ["Mo-Fr 09:00-17:00; We off", ["mo tu th fr 09:00-17:00"], []],
    ["Mo-Su 10:00-18:00; Su closed", ["mo tu we th fr sa 10:00-18:00"], []],
    ["Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off", [`${WORKDAYS} 09:00-12:00 13:00-17:00`], []],
    [
      "Mo-Fr 08:00-12:00, Tu 14:00-18:00",
      ["mo we th fr 08:00-12:00", "tu 08:00-12:00 14:00-18:00"],
      [],
    ],
    ["Fr-Sa 22:00-06:00", ["fr sa 22:00-06:00"], []],
    ["Fr,Sa 20:00-28:00", ["fr sa 20:00-04:00"], []],
    ["Mo-Su 22:00-30:00", [`${ALL} 22:00-06:00`], []],
    ["Sa 18:00-24:00", ["sa 18:00-24:00"], []],
    ["Sa 18:00-00:00", ["sa 18:00-24:00"], []],
    ["Fr 20:00-46:00", ["fr 20:00-24:00", "sa 00:00-22:00"], []],
    ["Fr-Mo 10:00-12:00", ["mo fr sa su 10:00-12:00"], []],
    ["mo-fr 9:00-17:00", [`${WORKDAYS} 09:00-17:00`], []],
    ["Mo-Fr: 09:00 - 17:00", [`${WORKDAYS} 09:00-17:00`], []],
    ["Mo-Fr 09:00-17:00;Sa 10:00-14:00;", [`${WORKDAYS} 09:00-17:00`, "sa 10:00-14:00"], []],
    ["Mo-Fr 09:00-17:00 open", [`${WORKDAYS} 09:00-17:00`], []],
    ["Mo open", ["mo 00:00-24:00"], []],
    ["off", [], []],
    ["", [], []],
    [
      'Mo-Fr 09:00-17:00; 2026 Dec 24 09:00-13:00 "Christmas Eve"; 2026 Dec 25 off "Christmas"',
      [`${WORKDAYS} 09:00-17:00`],
      ["2026-12-24 Christmas Eve 09:00-13:00", "2026-12-25 Christmas closed"],
    ],
    [
      "Mo-Fr 09:00-17:00; 2026 Dec 24-26 off",
      [`${WORKDAYS} 09:00-17:00`],
      ["2026-12-24 closed", "2026-12-25 closed", "2026-12-26 closed"],
    ],
    [
      "Mo-Fr 09:00-17:00; 2026 Dec 31-2027 Jan 02 Mo-Fr 10:00-12:00",
      [`${WORKDAYS} 09:00-17:00`],
      ["2026-12-31 10:00-12:00", "2027-01-01 10:00-12:00"],
    ],
    [
      "Mo-Fr 09:00-17:00; 2026 Nov 11,2026 Dec 25 off",
      [`${WORKDAYS} 09:00-17:00`],
      ["2026-11-11 closed", "2026-12-25 closed"],
    ],
    [
      "Mo-Fr 09:00-17:00, 2026 Dec 24 18:00-20:00",
      [`${WORKDAYS} 09:00-17:00`],
      ["2026-12-24 09:00-17:00 18:00-20:00"],
    ],
    [
      'Mo-Fr 22:00-06:00; 2026 Dec 24 22:00-06:00 off "Christmas Eve"',
      [`${WORKDAYS} 22:00-06:00`],
      ["2026-12-24 Christmas Eve closed"],
    ],
    ['2026 Dec 25 off "Open; or || not, 24/7"', [], ["2026-12-25 Open; or || not, 24/7 closed"]],
  ])("%s", (value, week, special) => {
    expect(read(value)).toEqual({ week, special, lost: [] });
  });
});

describe("what can't be kept of an OpenStreetMap value is named with its text, and the rest is kept", () => {
  it.each<[string, string[], string[]]>([
    ["Mo-Fr 09:00-17:00; PH off", [`${WORKDAYS} 09:00-17:00`], ["public_holidays: PH off"]],
    ["Mo-Fr 09:00-17:00; Su,PH off", [`${WORKDAYS} 09:00-17:00`], ["public_holidays: PH"]],
    ["Mo-Sa,PH 10:00-20:00", ["mo tu we th fr sa 10:00-20:00"], ["public_holidays: PH"]],
    [
      "Mo-Fr 09:00-17:00; SH 10:00-12:00",
      [`${WORKDAYS} 09:00-17:00`],
      ["school_holidays: SH 10:00-12:00"],
    ],
    [
      "Mo-Fr 09:00-17:00; Dec 24 09:00-13:00",
      [`${WORKDAYS} 09:00-17:00`],
      ["date_without_year: Dec 24 09:00-13:00"],
    ],
    [
      "Mo-Fr 09:00-17:00; Dec 25,26 off",
      [`${WORKDAYS} 09:00-17:00`],
      ["date_without_year: Dec 25,26 off"],
    ],
    [
      "Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 10:00-16:00",
      [],
      ["season: Apr-Oct Mo-Fr 09:00-18:00", "season: Nov-Mar Mo-Fr 10:00-16:00"],
    ],
    ["2026 Mo-Fr 09:00-18:00", [], ["season: 2026 Mo-Fr 09:00-18:00"]],
    [
      "week 01-26 Mo 09:00-12:00; Tu 09:00-12:00",
      ["tu 09:00-12:00"],
      ["weeks: week 01-26 Mo 09:00-12:00"],
    ],
    [
      "easter -2 days off; Mo 09:00-12:00",
      ["mo 09:00-12:00"],
      ["variable_date: easter -2 days off"],
    ],
    ["sunrise-sunset", [], ["variable_time: sunrise-sunset"]],
    [
      "Mo-Fr 09:00-12:00,(sunset-01:00)-22:00",
      [`${WORKDAYS} 09:00-12:00`],
      ["variable_time: (sunset-01:00)-22:00"],
    ],
    [
      "Mo-Fr 09:00-17:00; Sa[1] 10:00-12:00",
      [`${WORKDAYS} 09:00-17:00`],
      ["nth_weekday: Sa[1] 10:00-12:00"],
    ],
    ["Mo-Fr 18:00+", [], ["open_end: Mo-Fr 18:00+"]],
    ["Mo-Fr 11:00-14:00,18:00+", [`${WORKDAYS} 11:00-14:00`], ["open_end: 18:00+"]],
    ["Fr 18:00-23:00+", ["fr 18:00-23:00"], ["open_end: 18:00-23:00+"]],
    ["Su 10:00", [], ["point_in_time: Su 10:00"]],
    ["Mo-Fr 10:00-16:00/90", [], ["interval: Mo-Fr 10:00-16:00/90"]],
    ['Mo-Fr 09:00-17:00 || "on call"', [`${WORKDAYS} 09:00-17:00`], ['fallback: "on call"']],
    ['"by appointment"', [], ['unknown_hours: "by appointment"']],
    [
      'Mo-Fr 09:00-17:00; Sa "by appointment"',
      [`${WORKDAYS} 09:00-17:00`],
      ['unknown_hours: Sa "by appointment"'],
    ],
    ["Mo-Fr", [], ["not_understood: Mo-Fr"]],
    ['2026 Dec 24 "ask us"', [], ['unknown_hours: 2026 Dec 24 "ask us"']],
    ["Mo-Fr 09:00-17:00; Sa unknown", [`${WORKDAYS} 09:00-17:00`], ["unknown_hours: Sa unknown"]],
    [
      'Mo-Fr 09:00-17:00 "ring the bell"',
      [`${WORKDAYS} 09:00-17:00`],
      ['comment: "ring the bell"'],
    ],
    ["Mo-Fr 9-17; Sa 10:00-14:00", ["sa 10:00-14:00"], ["not_understood: Mo-Fr 9-17"]],
    ["0900-1700", [], ["not_understood: 0900-1700"]],
    ["Monday-Friday 09:00-17:00", [], ["not_understood: Monday-Friday 09:00-17:00"]],
    [
      "Mo-Fr 09:00-17:00 und nach Absprache",
      [],
      ["not_understood: Mo-Fr 09:00-17:00 und nach Absprache"],
    ],
    ["Mo 09:00-25:61", [], ["invalid_time: Mo 09:00-25:61"]],
    ["Mo 24:00-26:00,10:00-12:00", ["mo 10:00-12:00"], ["invalid_time: 24:00-26:00"]],
    ["Mo 09:00-17:00; 2026 Feb 30 off", ["mo 09:00-17:00"], ["invalid_date: 2026 Feb 30 off"]],
    [
      "Mo 09:00-17:00; 2026 Dec 24-20 off",
      ["mo 09:00-17:00"],
      ["invalid_date: 2026 Dec 24-20 off"],
    ],
    ["2026 Jan 01-2029 Dec 31 off", [], ["too_many_dates: 2026 Jan 01-2029 Dec 31 off"]],
    ["Fr 22:00-04:00; Sa off", ["fr 22:00-24:00"], ["night_cut: Fr 22:00-04:00"]],
    ["Mo 09:00-12:00,", ["mo 09:00-12:00"], ["not_understood: ,"]],
  ])("%s", (value, week, lost) => {
    expect(read(value)).toEqual({ week, special: [], lost });
  });

  it("a value that is longer than any real one is not read at all", () => {
    const value = "Mo-Fr 09:00-17:00; ".repeat(200);
    const { losses, schedule } = fromOsm(value, { timeZone: "UTC" });
    expect(losses).toEqual([{ code: "too_long", start: 0, end: value.length }]);
    expect(schedule.weekly.monday).toEqual([]);
  });

  it.each([
    ["rules that close", "Mo off,".repeat(280)],
    ["times", "0:00-1:00,".repeat(200)],
    ["days", "Mo,".repeat(600)],
    ["quotation marks", '";'.repeat(1000)],
    ["spans of dates", "2026 Jan 1-2026 Dec 31,".repeat(80)],
    ["brackets", "(".repeat(2000)],
    ["nights", "Mo 22:00-06:00, ".repeat(120)],
    ["blanks", `${" ".repeat(1999)}x`],
    ["nights on many dates", `2026 Jan 1-2026 Dec 31 9:00-10:00,${"9:00-8:00,".repeat(190)}`],
    [
      "breaks in nights on many dates",
      `${"9:00-8:00,".repeat(60)}2026 Jan 1-2026 Dec 31 ${"9:00-8:00,".repeat(60)};${"12:00-13:00 off;".repeat(40)}`,
    ],
  ])("the longest values of %s are read", (_what, value) => {
    expect(value.length).toBeLessThanOrEqual(2000);
    expect(fromOsm(value, { timeZone: "UTC" }).schedule.timeZones).toEqual(["UTC"]);
  });
});

describe("the schedule around an OpenStreetMap value", () => {
  it("has the zone that was given, and the id, or a new one", () => {
    const { schedule } = fromOsm("24/7", { timeZone: "Asia/Kolkata", id: "mine" });
    expect(schedule).toMatchObject({ id: "mine", timeZones: ["Asia/Kolkata"] });
    expect(fromOsm("24/7", { timeZone: "UTC" }).schedule.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("has names that are no longer than names may be", () => {
    const { schedule, losses } = fromOsm(`2026 Dec 25 off "${"x".repeat(201)}"`, {
      timeZone: "UTC",
    });
    expect(schedule.exceptions?.[0]?.name).toBe("x".repeat(200));
    expect(losses).toEqual([{ code: "comment", start: 16, end: 219 }]);
  });

  it("has special days beside one that replaces a calendar day in the middle of nights", () => {
    expect(read("Mo-Fr 22:00-06:00; 2026 Dec 25 off")).toEqual({
      week: [`${WORKDAYS} 22:00-06:00`],
      special: ["2026-12-24 22:00-24:00", "2026-12-25 closed", "2026-12-26 00:00-06:00"],
      lost: ["night_cut: Mo-Fr 22:00-06:00"],
    });
  });
});
