import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fromOsm, toOsm } from "../../../src/domain/hoursExchange/index.js";
import { type SupportSchedule, WEEKDAYS } from "../../../src/domain/index.js";
import { evaluateOsm } from "./osmEvaluator.js";
import { dateAfter, FIRST_DAY, soundSchedule } from "./soundSchedules.js";
import { openMinutes } from "./wallClock.js";

/** A week before the special days, and one after. */
const DAYS = 28;

/** Hundreds of values, each evaluated by a library that takes its time. */
const PATIENCE = 60_000;

/** `00:00` and `24:00` close at the same moment, and the format has one way to write it. */
function canonical({ weekly, exceptions = [] }: SupportSchedule) {
  return JSON.parse(
    JSON.stringify({ weekly, exceptions }).replaceAll('"closes":"00:00"', '"closes":"24:00"'),
  );
}

const day = fc.constantFrom("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
const days = fc.oneof(
  day,
  fc.tuple(day, day).map((pair) => pair.join("-")),
  fc.uniqueArray(day, { minLength: 1, maxLength: 3 }).map((list) => list.join(",")),
);
const time = fc.constantFrom(
  "00:00",
  "05:00",
  "06:00",
  "09:00",
  "12:30",
  "17:00",
  "22:00",
  "23:59",
);
const closing = fc.oneof(time, fc.constantFrom("24:00", "26:00", "30:00"));
const times = fc
  .array(
    fc.tuple(time, closing).map((pair) => pair.join("-")),
    { minLength: 1, maxLength: 2 },
  )
  .map((spans) => spans.join(","));
const date = fc.integer({ min: 21, max: 31 }).map((of) => `2026 Dec ${of}`);
const dates = fc.oneof(
  date,
  date,
  fc.tuple(date, fc.integer({ min: 28, max: 31 })).map(([from, to]) => `${from}-${to}`),
);
const body = fc.oneof(
  times,
  times,
  times.map((text) => `${text} open "said"`),
  fc.constant("off"),
  times.map((text) => `${text} off`),
);
const rule = fc
  .tuple(
    fc.oneof(
      days,
      days,
      dates,
      fc.tuple(dates, days).map((pair) => pair.join(" ")),
    ),
    body,
  )
  .map((parts) => parts.join(" "));
const value = fc
  .array(fc.tuple(fc.constantFrom("; ", ", ", "; "), rule), { minLength: 1, maxLength: 5 })
  .map((rules) =>
    rules.map(([separator, text], at) => (at === 0 ? text : separator + text)).join(""),
  );

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "Mo",
        "-",
        "Fr",
        " ",
        ",",
        ";",
        "||",
        '"',
        "09:00",
        "17:00",
        "+",
        "off",
        "PH",
        "24/7",
        "2026",
        "Dec",
        "24",
        "[1]",
        "week",
        "sunset",
        "(",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

describe("an OpenStreetMap value, read", { timeout: PATIENCE }, () => {
  // The evaluator works in the zone of the process: one without summer time.
  beforeAll(() => {
    vi.stubEnv("TZ", "UTC");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it("of ours, gives the same week and special days, where nothing was lost", () => {
    fc.assert(
      fc.property(soundSchedule, (schedule) => {
        const { values, losses } = toOsm({ schedules: [schedule] });
        fc.pre(losses.every(({ code }) => code === "too_long"));
        const read = fromOsm(values[0]?.value ?? "", { timeZone: "Europe/Warsaw" });
        expect(read.losses).toEqual([]);
        expect(canonical(read.schedule)).toEqual(canonical(schedule));
      }),
      { numRuns: 200 },
    );
  });

  it("means what the format's own evaluator says, minute by minute", () => {
    fc.assert(
      fc.property(value, (text) => {
        const first = dateAfter(-7, FIRST_DAY);
        const { schedule, losses } = fromOsm(text, { timeZone: "UTC" });
        // Dates that don't exist, or run backwards, mean nothing to both.
        fc.pre(losses.every(({ code }) => code === "night_cut" || code === "comment"));
        const ours = openMinutes(schedule, first, DAYS);
        const theirs = evaluateOsm(text, first, DAYS);
        const differs = ours.findIndex((open, at) => open !== theirs[at]);
        expect({ text, differs }).toEqual({ text, differs: -1 });
      }),
      { numRuns: 200 },
    );
  });

  it("never throws, whatever it is, and says where each loss stands", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { schedule, losses } = fromOsm(text, { timeZone: "UTC" });
        expect(Object.keys(schedule.weekly)).toEqual([...WEEKDAYS]);
        for (const { start, end } of losses) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
