import { describe, expect, it } from "vitest";
import {
  closedWeek,
  formatRanges,
  formatSupportHours,
  formatWeek,
  type HoursTextFormat,
  type SupportSchedule,
  WEEKDAYS,
} from "../../../src/domain/index.js";
import { en } from "../../../src/messages/locales/en.js";
import { pl } from "../../../src/messages/locales/pl.js";

const english: HoursTextFormat = { words: en.hours.text, locale: "en" };
const american: HoursTextFormat = { words: en.hours.text, locale: "en-US" };
const polish: HoursTextFormat = { words: pl.hours.text, locale: "pl" };

const office = [{ opens: "09:00", closes: "17:00" }];
const night = [{ opens: "22:00", closes: "06:00" }];
const late = [{ opens: "18:00", closes: "24:00" }];
const allDay = [{ opens: "00:00", closes: "24:00" }];
const onDays = (days: readonly (typeof WEEKDAYS)[number][], ranges = office) => ({
  ...closedWeek(),
  ...Object.fromEntries(days.map((day) => [day, ranges])),
});
const workdays = WEEKDAYS.slice(0, 5);

describe("a week", () => {
  it.each<[string, HoursTextFormat, ReturnType<typeof closedWeek>]>([
    ["Mon–Fri 09:00–17:00", english, onDays(workdays)],
    ["Mon–Fri 9:00 AM–5:00 PM", american, onDays(workdays)],
    ["Pon.–pt. 09:00–17:00", polish, onDays(workdays)],
    ["Mon, Wed, Fri 09:00–17:00", english, onDays(["monday", "wednesday", "friday"])],
    ["Mon–Tue, Thu 09:00–17:00", english, onDays(["monday", "tuesday", "thursday"])],
    ["Mon 09:00–17:00; Tue 22:00–06:00", english, { ...onDays(["monday"]), tuesday: night }],
    ["Daily 09:00–17:00", english, onDays(WEEKDAYS)],
    ["Codziennie 09:00–17:00", polish, onDays(WEEKDAYS)],
    ["24/7", english, onDays(WEEKDAYS, allDay)],
    ["Sat–Sun 00:00–24:00", english, onDays(WEEKDAYS.slice(5), allDay)],
    ["Closed", english, closedWeek()],
    ["Nieczynne", polish, closedWeek()],
    ["Fri 22:00–06:00 (next day)", { ...english, nextDay: true }, onDays(["friday"], night)],
    ["Pt. 22:00–06:00 (następnego dnia)", { ...polish, nextDay: true }, onDays(["friday"], night)],
    ["Fri 18:00–24:00", { ...english, nextDay: true }, onDays(["friday"], late)],
    [
      "Sun–Mon, Fri 09:00–17:00",
      { ...english, weekStartsOn: "sunday" },
      onDays(["monday", "friday", "sunday"]),
    ],
    ["Mon noon–17:00", english, onDays(["monday"], [{ opens: "noon", closes: "17:00" }])],
  ])("is %j", (text, format, weekly) => {
    expect(formatWeek(weekly, format)).toBe(text);
  });

  it("takes days that are left out for closed ones", () => {
    const { monday } = onDays(["monday"]);
    const sent: ReturnType<typeof closedWeek> = JSON.parse(JSON.stringify({ monday }));
    expect(formatWeek(sent, english)).toBe("Mon 09:00–17:00");
  });
});

it("the ranges of a day, with breaks, and a closed day", () => {
  expect(formatRanges([...office, ...night], english)).toBe("09:00–17:00, 22:00–06:00");
  expect(formatRanges([], english)).toBe("closed");
});

describe("all support hours", () => {
  const schedule: SupportSchedule = {
    id: "1",
    weekly: onDays(workdays),
    timeZones: ["Europe/Warsaw", "America/New_York"],
    exceptions: [
      {
        date: "2026-12-24",
        name: 'Christmas "Eve"',
        ranges: [{ opens: "09:00", closes: "12:00" }],
      },
      { date: "2026-12-25", ranges: [] },
    ],
  };

  it("have zones and dates", () => {
    expect(formatSupportHours({ schedules: [schedule] }, english)).toBe(
      'Mon–Fri 09:00–17:00; 2026-12-24 "Christmas ""Eve""" 09:00–12:00; 2026-12-25 closed (Europe/Warsaw, America/New_York)',
    );
  });

  it("have a line for each schedule, and say where one has no zone", () => {
    const other: SupportSchedule = { id: "2", weekly: onDays(["saturday"]), timeZones: [] };
    const { exceptions: _, ...plain } = schedule;
    expect(formatSupportHours({ schedules: [plain, other] }, english)).toBe(
      "Mon–Fri 09:00–17:00 (Europe/Warsaw, America/New_York)\nSat 09:00–17:00 (no time zone)",
    );
    expect(formatSupportHours({ schedules: [other] }, english)).toBe("Sat 09:00–17:00");
  });

  it("name zones as they are told to", () => {
    const format = { ...english, zoneName: (zone: string) => zone.split("/").at(-1) ?? zone };
    const { exceptions: _, ...plain } = schedule;
    expect(formatSupportHours({ schedules: [plain] }, format)).toBe(
      "Mon–Fri 09:00–17:00 (Warsaw, New_York)",
    );
  });

  it("are an empty text without schedules", () => {
    expect(formatSupportHours({ schedules: [] }, english)).toBe("");
  });
});
