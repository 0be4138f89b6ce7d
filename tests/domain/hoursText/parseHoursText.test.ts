import { describe, expect, it } from "vitest";
import {
  type HoursTextStopCode,
  type HoursTextWords,
  parseHoursText,
} from "../../../src/domain/index.js";
import { en } from "../../../src/messages/locales/en.js";
import { pl } from "../../../src/messages/locales/pl.js";
import { week } from "./week.js";

const LANGUAGES: Record<string, HoursTextWords> = { en: en.hours.text, pl: pl.hours.text };

function parse(text: string, locale = "en") {
  const words = LANGUAGES[locale.slice(0, 2)] ?? en.hours.text;
  return parseHoursText(text, { words, locale });
}

const always = "mo-su 00:00-24:00";
const office = "mo-fr 09:00-17:00";

describe("the hours of a week, as people type them", () => {
  it.each<[text: string, expected: string, locale?: string]>([
    ["Mon-Fri 9-17", office],
    ["Mo–Fr 09:00–12:00, 13:00–17:00; Sa 10–14", "mo-fr 09:00-12:00,13:00-17:00 sa 10:00-14:00"],
    ["mo-fr 0900-1700", office],
    ["MONDAY TO FRIDAY 9AM TO 5PM", office],
    ["Monday through Friday, 9 a.m. until 5 p.m.", office],
    ["Mon—Fri: 9.00−17.00", office],
    ["Mon - Fri - 9 - 17", office],
    ["Mon ~ Fri 9 ~ 17", office],
    ["Mon → Fri 9 -> 17", office],
    ["24/7", always],
    ["open 24 hours", always],
    ["24 hours a day, 7 days a week", always],
    ["daily 0-24", always],
    ["0:00-0:00", always],
    ["12am-12am", always],
    ["Mon-Fri 24h", "mo-fr 00:00-24:00"],
    ["weekdays 9am-5pm", office],
    ["weekends 10-14", "sa-su 10:00-14:00"],
    ["daily 8-20", "mo-su 08:00-20:00"],
    ["8-20", "mo-su 08:00-20:00"],
    ["Every day 8-20", "mo-su 08:00-20:00"],
    ["8-20 7 days a week", "mo-su 08:00-20:00"],
    ["9-17 Mon-Fri", office],
    ["9-12, 13-17 Mon; 10-14 Sat", "mo 09:00-12:00,13:00-17:00 sa 10:00-14:00"],
    ["Mon, Wed and Fri 9 to 5pm", "mo 09:00-17:00 we 09:00-17:00 fr 09:00-17:00"],
    ["Mon/Wed/Fri 9-17", "mo 09:00-17:00 we 09:00-17:00 fr 09:00-17:00"],
    ["Mon Wed 9-17", "mo 09:00-17:00 we 09:00-17:00"],
    ["Mon-Fri 9-12 and 13-17", "mo-fr 09:00-12:00,13:00-17:00"],
    ["Mon-Fri 9-12; 13-17", "mo-fr 09:00-12:00,13:00-17:00"],
    ["Mon-Fri 9-12 / 13-17", "mo-fr 09:00-12:00,13:00-17:00"],
    ["Mon 9-17 Sat 10-14", "mo 09:00-17:00 sa 10:00-14:00"],
    ["Mon9-17Sat10-14", "mo 09:00-17:00 sa 10:00-14:00"],
    ["Mon-Fri 9-17. Sat 10-14.", "mo-fr 09:00-17:00 sa 10:00-14:00"],
    ["Mon-Fri 9-17\nSat 10-14\r\n", "mo-fr 09:00-17:00 sa 10:00-14:00"],
    [
      "Monday\n9:00 AM – 5:00 PM\nTuesday\nClosed\nFriday\n9:00 AM – 1:00 PM",
      "mo 09:00-17:00 fr 09:00-13:00",
    ],
    ["Support hours: Mon-Fri (9-17)", office],
    ["Sat-Mon 10-14", "sa-mo 10:00-14:00"],
    ["Mon-Mon 10-14", "mo 10:00-14:00"],
    ["22:00–06:00", "mo-su 22:00-06:00"],
    ["Fri 22-6, next day", "fr 22:00-06:00"],
    ["Fri 22:00–06:00 (the following day)", "fr 22:00-06:00"],
    ["Sun closed", ""],
    ["closed", ""],
    ["Mon-Fri 9-17, Sat & Sun off", office],
    ["daily 9-17; Sat, Sun closed", office],
    ["daily 9-17, closed on Sundays and Saturdays", office],
    ["daily 8-20; Sun 10-14", "mo-sa 08:00-20:00 su 10:00-14:00"],
    ["daily 8-20, Sun 10-14", "mo-sa 08:00-20:00 su 10:00-14:00"],
    ["Mo-Tu 08:00-12:00, Tu 14:00-18:00", "mo 08:00-12:00 tu 08:00-12:00,14:00-18:00"],
    ["Mo-Tu 08:00-12:00; Tu 14:00-18:00", "mo 08:00-12:00 tu 14:00-18:00"],
    ["Mon 17h-18h30", "mo 17:00-18:30"],
    ["Mon 9-12, 1-5", "mo 09:00-12:00,13:00-17:00"],
    ["Mon 11-2, 5-10", "mo 11:00-14:00,17:00-22:00"],
    ["8-12, 12:30-4:30", "mo-su 08:00-12:00,12:30-16:30"],
    ["Sun 1-5; Mon 9:30-7:30", "su 13:00-17:00 mo 09:30-19:30"],
    ["Mon 7-10, 15-19", "mo 07:00-10:00,15:00-19:00"],
    ["MWF 9-17", "mo,we,fr 09:00-17:00"],
    ["TTh 9-17", "tu,th 09:00-17:00"],
    ["MTWThF 9-17, S & S 10-14", "mo-fr 09:00-17:00; sa-su 10:00-14:00"],
    ["M, T, T, F 9-17", "mo,tu,th,fr 09:00-17:00"],
    ["11-23 (12-22 on Sundays)", "mo-sa 11:00-23:00; su 12:00-22:00"],
    ["9-17 (Mon-Fri), 10-14 (Sat)", "mo-fr 09:00-17:00; sa 10:00-14:00"],
    [
      "Tue-Sun 12-15 plus 18:30-21:30 Thu to Sat",
      "tu-we,su 12:00-15:00; th-sa 12:00-15:00,18:30-21:30",
    ],
    ["Mon-Fri 9-12 + 13-17", "mo-fr 09:00-12:00,13:00-17:00"],
    ["11am-midnight, 11am-1am Fri/Sat", "mo-th,su 11:00-00:00; fr-sa 11:00-01:00"],
    ["Mon-Fri 9-17:30, break 12-13", "mo-fr 09:00-12:00,13:00-17:30"],
    ["Mon 9 to 5, closed for lunch 1-2; Tue 9-12", "mo 09:00-13:00,14:00-17:00; tu 09:00-12:00"],
    ["Mon 9-17, closed 12-12:30", "mo 09:00-12:00,12:30-17:00"],
    ["Mon 22-6, break 2-3", "mo 22:00-02:00,03:00-06:00"],
    ["Mon 9-12, lunch 12-1, 1-5", "mo 09:00-12:00,13:00-17:00"],
    ["9-17 (lunch 12-13) Mon-Fri", "mo-fr 09:00-12:00,13:00-17:00"],
    ["daily 8-20 except Sundays", "mo-sa 08:00-20:00"],
    ["daily except Sunday 8-20", "mo-sa 08:00-20:00"],
    ["daily 8-20 except Sat, Sun", "mo-fr 08:00-20:00"],
    ["daily 8-20 except Sun 10-14", "mo-sa 08:00-20:00; su 10:00-14:00"],
    ["daily 8-20 except 12-13", "mo-su 08:00-12:00,13:00-20:00"],
    ["every night 10pm to 6am", "mo-su 22:00-06:00"],
    ["24/7/365", always],
    ["- Mon 9-17\n- Tue 10-14", "mo 09:00-17:00; tu 10:00-14:00"],
    ["9-17 - Mon-Fri", office],
    ["Mon ９：００－１７：００", "mo 09:00-17:00"],
    ["Mon ٩-١٧", "mo 09:00-17:00"],
    ["pn–pt 9–17", office, "pl"],
    ["pon.-pt. 9-17", office, "pl"],
    ["od poniedziałku do piątku w godz. od 9 do 17", office, "pl"],
    ["W dni robocze 9-17", office, "pl"],
    ["sr 9-17", "we 09:00-17:00", "pl"],
    ["ŚR. 9-17; NIEDZ. nieczynne", "we 09:00-17:00", "pl"],
    ["we wtorek i czwartek 9-17", "tu 09:00-17:00 th 09:00-17:00", "pl"],
    ["codziennie 8-20, niedziela zamknięte", "mo-sa 08:00-20:00", "pl"],
    ["całodobowo", always, "pl"],
    ["sob. i niedz. całą dobę", "sa-su 00:00-24:00", "pl"],
    ["pt 22-6 następnego dnia", "fr 22:00-06:00", "pl"],
    ["Mo, We 9-17", "mo 09:00-17:00 we 09:00-17:00", "pl"],
    ["pn-ptk 8 do południa, sob-n 12-18", "mo-fr 08:00-12:00; sa-su 12:00-18:00", "pl"],
    ["pn-pt 9-17, przerwa od 12 do 13", "mo-fr 09:00-12:00,13:00-17:00", "pl"],
    ["codziennie 8-20 oprócz niedziel", "mo-sa 08:00-20:00", "pl"],
    [
      "pn 9 rano - 5 po południu, wt od południa do północy",
      "mo 09:00-17:00; tu 12:00-00:00",
      "pl",
    ],
    ["Mon 午後1:30–午後5:00", "mo 13:30-17:00", "ja"],
    ["Mon ۹:۰۰ ق.ظ. – ۵:۰۰ ب.ظ.", "mo 09:00-17:00", "fa"],
  ])("reads %j as %j", (text, expected, locale) => {
    const parsed = parse(text, locale);
    expect(parsed).toEqual({ schedules: [{ weekly: week(expected) }], understood: text });
  });

  it.each([
    ["9-5", "09:00", "17:00"],
    ["9:30-5", "09:30", "17:00"],
    ["9:00-5:00", "09:00", "17:00"],
    ["9-9", "09:00", "21:00"],
    ["12-8", "12:00", "20:00"],
    ["12-12", "12:00", "00:00"],
    ["9-5pm", "09:00", "17:00"],
    ["1-5pm", "13:00", "17:00"],
    ["12-5pm", "12:00", "17:00"],
    ["11-3pm", "11:00", "15:00"],
    ["9-11am", "09:00", "11:00"],
    ["5-2am", "17:00", "02:00"],
    ["9am-5", "09:00", "17:00"],
    ["10pm-6", "22:00", "06:00"],
    ["9am-17", "09:00", "17:00"],
    ["22-6", "22:00", "06:00"],
    ["10:00-01:00", "10:00", "01:00"],
    ["09:00-05:00 (next day)", "09:00", "05:00"],
    ["11:00-10:00", "11:00", "22:00"],
    ["12:00-10:00", "12:00", "22:00"],
    ["11:00-10:00, next day", "11:00", "10:00"],
    ["9-17pm", "09:00", "17:00"],
    ["9a-5p", "09:00", "17:00"],
    ["9-noon", "09:00", "12:00"],
    ["12 noon - 12 midnight", "12:00", "00:00"],
    ["midnight to midday", "00:00", "12:00"],
    ["8 in the morning to 6 in the evening", "08:00", "18:00"],
    ["12am - 12am (next day)", "00:00", "24:00"],
    ["9am-5am", "09:00", "05:00"],
    ["8-0", "08:00", "00:00"],
    ["8-24", "08:00", "24:00"],
  ])("takes %s for %s to %s", (text, opens, closes) => {
    expect(parse(`Mon ${text}`).schedules[0].weekly.monday).toEqual([{ opens, closes }]);
  });
});

describe("zones, dates and several schedules", () => {
  it.each([
    ["Mon 9-17 Europe/Warsaw", ["Europe/Warsaw"]],
    ["Mon 9-17 (europe/warsaw, AMERICA/NEW_YORK)", ["Europe/Warsaw", "America/New_York"]],
    ["Asia/Kolkata: Mon 9-17", ["Asia/Kolkata"]],
    ["Mon 9-17 utc", ["UTC"]],
    ["Mon 9-17 in Etc/GMT+5 and America/Port-au-Prince", ["Etc/GMT+5", "America/Port-au-Prince"]],
  ])("%j names its zones", (text, timeZones) => {
    const schedules = [{ weekly: week("mo 09:00-17:00"), timeZones }];
    expect(parse(text)).toEqual({ schedules, understood: text });
  });

  it("reads dates with and without a name, and lists of them", () => {
    const text = `Mon 9-17; 2026-12-24 "The ""long"" eve" 9-12, 13-14; 2026-12-25, 2026-12-26 “Christmas” closed`;
    expect(parse(text).stoppedAt).toBeUndefined();
    expect(parse(text).schedules[0].exceptions).toEqual([
      {
        date: "2026-12-24",
        name: 'The "long" eve',
        ranges: [
          { opens: "09:00", closes: "12:00" },
          { opens: "13:00", closes: "14:00" },
        ],
      },
      { date: "2026-12-25", ranges: [] },
      { date: "2026-12-26", name: "Christmas", ranges: [] },
    ]);
  });

  it.each([
    ["hours on the line after zones", "Mon 9-17 (UTC)\nTue 9-17 (Europe/Warsaw)"],
    ["a line that begins with other zones", "UTC: Mon 9-17\nEurope/Warsaw: Tue 9-17"],
    ["zones on lines of their own", "UTC\nMon 9-17\nEurope/Warsaw\nTue 9-17"],
  ])("%s are another schedule", (_, text) => {
    expect(parse(text)).toEqual({
      schedules: [
        { weekly: week("mo 09:00-17:00"), timeZones: ["UTC"] },
        { weekly: week("tu 09:00-17:00"), timeZones: ["Europe/Warsaw"] },
      ],
      understood: text,
    });
  });

  it("a date on the line after zones belongs to the same schedule", () => {
    const { schedules } = parse("Mon 9-17 (UTC)\n2026-12-24 closed");
    expect(schedules).toHaveLength(1);
    expect(schedules[0].exceptions).toEqual([{ date: "2026-12-24", ranges: [] }]);
  });
});

it.each([
  ["Mon 9-17; 25 Dec 2026 closed", "2026-12-25"],
  ["Mon 9-17, closed on December 25th, 2026", "2026-12-25"],
  ["Mon 9-17; 25.12.2026 closed", "2026-12-25"],
  ["Mon 9-17; 3 May 2026 closed", "2026-05-03"],
])("%j names a date", (text, date) => {
  const [schedule] = parse(text).schedules;
  expect(schedule.exceptions).toEqual([{ date, ranges: [] }]);
  expect(schedule.weekly).toEqual(week("mo 09:00-17:00"));
});

it("reads months in the chosen language, and asks for the year there, too", () => {
  expect(parse("pn 9-17; 11 listopada 2026 zamknięte", "pl").schedules[0].exceptions).toEqual([
    { date: "2026-11-11", ranges: [] },
  ]);
  expect(parse("pn 9-17; 11 listopada zamknięte", "pl").stoppedAt?.code).toBe("year_expected");
});

it("takes a line that repeats the zones above for one schedule", () => {
  const text = "Mon-Fri 9-17 (UTC)\nSat 10-14 (UTC)\nSun: closed";
  const weekly = week("mo-fr 09:00-17:00 sa 10:00-14:00");
  expect(parse(text)).toEqual({ schedules: [{ weekly, timeZones: ["UTC"] }], understood: text });
});

describe("where it stops", () => {
  it.each<
    [text: string, code: HoursTextStopCode, index: number, shown: string, understood: string]
  >([
    ["", "empty", 0, "", ""],
    [" \n ", "empty", 0, "", ""],
    ["Mon-Fri", "hours_expected", 0, "Mon-Fri", ""],
    ["Mon 9-17; Tue", "hours_expected", 10, "Tue", "mo 09:00-17:00"],
    ["Mon 9-17; Tue; Wed 9-12", "hours_expected", 10, "Tue", "mo 09:00-17:00"],
    ["UTC", "hours_expected", 3, "", ""],
    ["Mon 9", "range_expected", 4, "9", ""],
    ["Mon 9-", "range_expected", 4, "9-", ""],
    ["Mon 9 lunch", "range_expected", 4, "9", ""],
    ["Mon 9-25", "bad_time", 6, "25", ""],
    ["Mon 9:75-17", "bad_time", 4, "9:75-17", ""],
    ["Mon 9-17am", "bad_time", 6, "17am", ""],
    ["Mon 9-12345", "bad_time", 6, "12345", ""],
    ["Mon 24:00-6:00", "bad_time", 4, "24:00-6:00", ""],
    ["Mon 9-ish", "bad_time", 6, "ish", ""],
    ["Mon 9-17 by appointment", "unknown_word", 9, "by", "mo 09:00-17:00"],
    ["Mon 9-17; PH off", "holidays", 10, "PH", "mo 09:00-17:00"],
    ["Mon 9-17, closed on bank holidays", "holidays", 20, "bank holidays", "mo 09:00-17:00"],
    ["Mon 9-17 closed on 25 Dec", "year_expected", 19, "25 Dec", "mo 09:00-17:00"],
    ["Mon 9-17, December 25th closed", "year_expected", 10, "December 25th", "mo 09:00-17:00"],
    ["Mon 9-17 BST", "zone_name", 9, "BST", "mo 09:00-17:00"],
    ["Mon 9-17 (CE(S)T)", "zone_name", 10, "CE(S)T", "mo 09:00-17:00"],
    [
      "Mon 9-17 Eastern Time (US & Canada)",
      "zone_name",
      9,
      "Eastern Time (US & Canada)",
      "mo 09:00-17:00",
    ],
    ["Mon 9-17 Japan", "zone_name", 9, "Japan", "mo 09:00-17:00"],
    ["Mon 1-5", "unclear_time", 4, "1-5", ""],
    ["Mon 09:00-05:00", "unclear_time", 4, "09:00-05:00", ""],
    ["Mon 10-2am", "unclear_time", 4, "10-2am", ""],
    ["Mon 1-5, 9-12", "unclear_time", 4, "1-5", ""],
    ["Mon 9-17+", "unexpected", 8, "+", "mo 09:00-17:00"],
    ["Mon 9-17 &", "unexpected", 9, "&", "mo 09:00-17:00"],
    ["Mon 9-17 (10-16)", "unexpected", 9, "(10-16)", "mo 09:00-17:00"],
    ["9-12 plus 13-17 Mon", "unexpected", 10, "13-17", "mo-su 09:00-12:00"],
    ["Mon-S 9-17", "unexpected", 3, "-S", ""],
    ["T 9-17", "unexpected", 0, "T", ""],
    ["Mon lunch 9-17", "unclear_time", 4, "lunch", ""],
    ["Mon 9-17 lunch", "range_expected", 9, "lunch", "mo 09:00-17:00"],
    ["Mon 9-17, Tue 9-17, lunch 12-13", "unexpected", 20, "lunch", "mo-tu 09:00-17:00"],
    ["Mon 9-17 except", "unexpected", 9, "except", "mo 09:00-17:00"],
    ["pn-pt 9-17", "unknown_word", 0, "pn-pt", ""],
    ["Mon 9-17 Europe/Warszawa", "unknown_zone", 9, "Europe/Warszawa", "mo 09:00-17:00"],
    ["Mon 9-17 UTC+2", "unknown_zone", 9, "UTC+2", "mo 09:00-17:00"],
    ["Mon 9-17; 2026-02-30 closed", "bad_date", 10, "2026-02-30", "mo 09:00-17:00"],
    ['Mon 9-17; 2026-12-24 "Eve closed', "unexpected", 21, '"Eve', "mo 09:00-17:00"],
    ["Mon 9-17!", "unexpected", 8, "!", "mo 09:00-17:00"],
    ["Mon 9-17 next day", "unexpected", 9, "next", "mo 09:00-17:00"],
    ["Mon 9-17; closed", "unexpected", 10, "closed", "mo 09:00-17:00"],
    ["weekdays-Sun 9-17", "unexpected", 8, "-Sun", ""],
    ["-Mon 9-17", "unexpected", 0, "-Mon", ""],
    ["😀 Mon 9-17", "unexpected", 0, "😀", ""],
    ["Mon 9-17 😀", "unexpected", 9, "😀", "mo 09:00-17:00"],
  ])("%j: %s at %i, %j", (text, code, index, shown, understood) => {
    const parsed = parse(text);
    expect(parsed.stoppedAt).toEqual({ code, index, text: shown });
    expect(parsed.understood).toBe(text.slice(0, index));
    expect(parsed.schedules[0].weekly).toEqual(week(understood));
  });

  it("what is too long is not read at all", () => {
    const text = "Mon 9-17; ".repeat(1100);
    expect(parse(text)).toEqual({
      schedules: [{ weekly: week("") }],
      understood: "",
      stoppedAt: { code: "too_long", index: 10_000, text: "" },
    });
  });
});
