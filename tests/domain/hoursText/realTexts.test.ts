import { describe, expect, it } from "vitest";
import {
  formatWeek,
  type ParsedHours,
  parseHoursText,
  type TimeRange,
  WEEKDAYS,
  type Weekday,
} from "../../../src/domain/index.js";
import { findTimeZones } from "../../../src/domain/timeZones/findTimeZones.js";
import { timeZoneTable } from "../../../src/domain/timeZones/timeZoneTable.js";
import type { Messages } from "../../../src/messages/index.js";
import { en } from "../../../src/messages/locales/en.js";
import { pl } from "../../../src/messages/locales/pl.js";
import english from "./texts/english.json" with { type: "json" };
import polish from "./texts/polish.json" with { type: "json" };
import { week } from "./week.js";

interface RealText {
  /** As somebody published it. */
  text: string;
  /** The week that it means, in the short form of `week`. */
  week: string;
  /** The zone that it means; `Europe/*` is any of Europe. */
  zone?: string;
}

/** Texts that are not read as they are meant, and why. They stop; a wrong week is never given. */
const NOT_READ: Readonly<Record<string, string>> = {};

/** Of each file, at most. */
const TOLERATED = 0.05;

const table = timeZoneTable({ locale: "en" });
const SUNRISE = new Date("2026-01-15T06:00:00Z");

/** Letters of a zone stop the reader; the first zone that they find is put in their place, as a person would. */
function parse(text: string, { hours, locale }: Messages): ParsedHours {
  const parsed = parseHoursText(text, { words: hours.text, locale });
  const stop = parsed.stoppedAt;
  if (stop?.code !== "zone_name") return parsed;
  const [found] = findTimeZones(stop.text, table, SUNRISE);
  if (!found) return parsed;
  return parseHoursText(text.replaceAll(stop.text, found.row.id), { words: hours.text, locale });
}

/** Midnight is "00:00" or "24:00" at the end of a range. */
function plain(weekly: Record<Weekday, TimeRange[]>): string {
  const entries = WEEKDAYS.map((day): [Weekday, TimeRange[]] => [
    day,
    weekly[day].map(({ opens, closes }) => ({
      opens,
      closes: closes === "00:00" ? "24:00" : closes,
    })),
  ]);
  const format = { words: en.hours.text, locale: "en" };
  return formatWeek({ ...weekly, ...Object.fromEntries(entries) }, format);
}

function isInZone(zones: readonly string[] = [], expected: string | undefined): boolean {
  if (expected === undefined) return zones.length === 0;
  const [zone = "", ...others] = zones;
  return others.length === 0 && zone.startsWith(expected.replace("*", ""));
}

describe.each<[string, Messages, RealText[]]>([
  ["English", en, english],
  ["Polish", pl, polish],
])("%s hours that were found on the web", (_, messages, texts) => {
  const expected = texts.filter(({ text }) => !(text in NOT_READ));

  it.each(expected)("$text", ({ text, week: meant, zone }) => {
    const { schedules, stoppedAt } = parse(text, messages);
    expect(stoppedAt).toBeUndefined();
    expect(schedules).toHaveLength(1);
    expect(plain(schedules[0].weekly)).toBe(plain(week(meant)));
    expect(isInZone(schedules[0].timeZones, zone)).toBe(true);
  });

  it("are nearly all read, and the rest stops", () => {
    const missed = texts.filter(({ text }) => text in NOT_READ);
    expect(missed.length).toBeLessThanOrEqual(texts.length * TOLERATED);
    for (const { text } of missed) expect(parse(text, messages)).toHaveProperty("stoppedAt");
  });
});
