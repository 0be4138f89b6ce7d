import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatSupportHours,
  formatWeek,
  type HourCycle,
  type HoursTextWords,
  parseHoursText,
  type SupportHours,
  type TimeRange,
  WEEKDAYS,
} from "../../../src/domain/index.js";
import { en } from "../../../src/messages/locales/en.js";
import { pl } from "../../../src/messages/locales/pl.js";
import { LOCALES, supportHours, weekOf } from "./arbitraries.js";

const LANGUAGES: [locale: string, words: HoursTextWords][] = [
  ["en", en.hours.text],
  ["pl", pl.hours.text],
];
const CYCLES: HourCycle[] = ["h12", "h23"];

/** The end of a day is the midnight of the next one where clocks have twelve hours. */
function inCycle({ opens, closes }: TimeRange, hourCycle: HourCycle): TimeRange {
  const midnight = hourCycle === "h12" && closes === "24:00" && opens !== "00:00";
  return { opens, closes: midnight ? "00:00" : closes };
}

/** What text can hold: no ids, no languages, no channels; ranges in the clock's own form. */
function inText({ schedules }: SupportHours, hourCycle: HourCycle) {
  return schedules.map(({ weekly, timeZones, exceptions = [] }) => ({
    weekly: Object.fromEntries(
      WEEKDAYS.map((day) => [day, weekly[day].map((range) => inCycle(range, hourCycle))]),
    ),
    timeZones,
    exceptions: exceptions.map(({ ranges, ...rest }) => ({
      ...rest,
      ranges: ranges.map((range) => inCycle(range, hourCycle)),
    })),
  }));
}

describe.each(LANGUAGES)("in %s", (locale, words) => {
  it.each(CYCLES)("hours that are written are read back, %s", (hourCycle) => {
    fc.assert(
      fc.property(
        supportHours,
        fc.boolean(),
        fc.constantFrom(...WEEKDAYS),
        (hours, nextDay, weekStartsOn) => {
          const text = formatSupportHours(hours, {
            words,
            locale,
            hourCycle,
            nextDay,
            weekStartsOn,
          });
          const { schedules, stoppedAt } = parseHoursText(text, { words, locale });
          expect(stoppedAt).toBeUndefined();
          const read = schedules.map((schedule) => ({
            timeZones: [],
            exceptions: [],
            ...schedule,
          }));
          expect(read).toEqual(inText(hours, hourCycle));
        },
      ),
    );
  });

  it.each(["long", "short"] as const)(
    "the %s names that the engine has are understood",
    (weekday) => {
      const names = new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" });
      for (const [index, day] of WEEKDAYS.entries()) {
        const name = names.format(Date.UTC(2024, 0, 1 + index));
        for (const typed of [
          name,
          name.toUpperCase(),
          name.normalize("NFD"),
          words.weekdays[day],
        ]) {
          const { schedules, stoppedAt } = parseHoursText(`${typed} 9-17`, { words, locale });
          expect(stoppedAt).toBeUndefined();
          expect(WEEKDAYS.filter((other) => schedules[0].weekly[other].length > 0)).toEqual([day]);
        }
      }
    },
  );

  it("the two-letter names of OpenStreetMap are understood", () => {
    for (const [index, name] of ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].entries()) {
      const { schedules } = parseHoursText(`${name} 9-17`, { words, locale });
      expect(WEEKDAYS.map((day) => schedules[0].weekly[day].length)).toEqual(
        WEEKDAYS.map((_, at) => (at === index ? 1 : 0)),
      );
    }
  });

  it("English is understood, and means the same", () => {
    const english = { words: en.hours.text, locale: "en" };
    fc.assert(
      fc.property(weekOf(), fc.constantFrom(...CYCLES), (weekly, hourCycle) => {
        const text = formatWeek(weekly, { ...english, hourCycle });
        expect(parseHoursText(text, { words, locale }).schedules[0].weekly).toEqual(
          parseHoursText(text, english).schedules[0].weekly,
        );
      }),
    );
  });

  it("every spelling that is listed is understood", () => {
    const { typed } = words;
    for (const name of [
      ...typed.workdays.split(","),
      ...typed.weekend.split(","),
      ...typed.daily.split(","),
    ]) {
      expect(parseHoursText(`${name} 9-17`, { words, locale })).not.toHaveProperty("stoppedAt");
    }
    for (const name of [...typed.allDay.split(","), ...typed.closed.split(",")]) {
      expect(parseHoursText(`Mon ${name}`, { words, locale })).not.toHaveProperty("stoppedAt");
    }
  });
});

it.each(LOCALES)("times in the form of %s are read back with any words", (locale) => {
  const words = en.hours.text;
  fc.assert(
    fc.property(weekOf(), fc.constantFrom(...CYCLES), (weekly, hourCycle) => {
      const text = formatWeek(weekly, { words, locale, hourCycle });
      const { schedules, stoppedAt } = parseHoursText(text, { words, locale });
      expect(stoppedAt).toBeUndefined();
      const hours = { schedules: [{ id: "1", weekly, timeZones: [] }] };
      expect(schedules[0].weekly).toEqual(inText(hours, hourCycle)[0]?.weekly);
    }),
    { numRuns: 30 },
  );
});

const HOSTILE = [
  "Mon",
  "-",
  "–",
  "9",
  "17",
  ":",
  ",",
  ";",
  "\n",
  " ",
  "am",
  "p.m.",
  "24/7",
  "UTC",
  "Europe/Warsaw",
  "/",
  '"',
  "“",
  "2026-12-24",
  "closed",
  "to",
  "(",
  ")",
  "é",
  "́",
  "\u202f",
  "٩",
  "午後",
  "a",
  "A/",
  "+",
  "0",
  ".",
  "next day",
  "\ud800",
  "😀",
];

const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 400 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 400 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 100_000 }))
    .map(([part, length]) => part.repeat(Math.ceil(length / part.length)).slice(0, length)),
);

describe("any text at all", () => {
  it("never throws, and stops inside the text with what was understood before", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...LANGUAGES), (text, [locale, words]) => {
        const { schedules, understood, stoppedAt } = parseHoursText(text, { words, locale });
        expect(schedules.length).toBeGreaterThan(0);
        expect(text.startsWith(understood)).toBe(true);
        if (!stoppedAt) expect(understood).toBe(text);
        else expect(text.slice(stoppedAt.index).startsWith(stoppedAt.text)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("what was understood is understood by itself, and means the same", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const options = { words: en.hours.text, locale: "en" };
        const whole = parseHoursText(text, options);
        if (whole.stoppedAt?.code === "too_long") return;
        const part = parseHoursText(whole.understood, options);
        expect(part.schedules[0].weekly).toEqual(whole.schedules[0].weekly);
      }),
      { numRuns: 400 },
    );
  });

  it("costs a multiple of its length at most, not of its square", () => {
    const options = { words: en.hours.text, locale: "en" };
    for (const part of HOSTILE) {
      for (const glue of ["", " "]) {
        // As much as is read at all. A reader that goes back at every word would take minutes.
        const text = `${part}${glue}`.repeat(10_000).slice(0, 10_000);
        expect(parseHoursText(text, options).schedules.length).toBeGreaterThan(0);
      }
    }
  });
});
