import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  closedWeek,
  coverage,
  coverageGaps,
  isOpenAt,
  isTimeZone,
  localWeek,
  nextChange,
  type SupportHours,
  WEEKDAYS,
} from "../../../src/domain/index.js";
import {
  arbitraryFaults,
  arbitraryHours,
  arbitraryInstant,
  arbitraryWeek,
} from "./proof/arbitraryHours.js";
import { compareRandomly } from "./proof/compareRandomly.js";
import { everyDay, hoursOf, scheduleIn } from "./proof/schedules.js";
import { shortStays } from "./proof/shortStays.js";
import { ALL_ZONES } from "./proof/zones.js";

/** Much is counted here, and a machine may have other work. */
vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400_000;

const window = fc
  .tuple(arbitraryInstant, fc.integer({ min: 0, max: 40 * 24 * 60 }))
  .map(([from, minutes]) => ({ from, to: new Date(from.getTime() + minutes * 60_000) }));

const shifted = (date: Date, by: number) => new Date(date.getTime() + by);

describe("against another date library", () => {
  it("random hours are open at the same random instants", () => {
    const found = compareRandomly(100, 7);
    expect(found.mismatches).toEqual([]);
    expect(found.byTheClock).toBeGreaterThan(50);
  });

  it("no zone leaves its offset for so short that the engine overlooks it", () => {
    // The two shortest; `npm run prove:hours` looks at every zone.
    expect(shortStays(["America/Recife"], 2000, 2000)).toEqual([]);
    expect(shortStays(["Asia/Gaza"], 2040, 2040)).toEqual([]);
  });

  it("every zone that counts as one can be open, and no other", () => {
    const at = new Date("2026-01-05T10:00Z");
    const isUsed = (zone: string) =>
      isOpenAt(hoursOf(scheduleIn(zone, everyDay("00:00-24:00"))), at);
    for (const zone of [
      ...ALL_ZONES,
      "GMT",
      "EST5EDT",
      "Etc/GMT+5",
      "us/eastern",
      "Asia/Calcutta",
    ]) {
      expect(isUsed(zone), zone).toBe(true);
    }
    for (const zone of ["", "Z", "+01:00", "-0500", "UTC+1", "Europe", "Europe/", " UTC"]) {
      expect(isUsed(zone), zone).toBe(isTimeZone(zone));
    }
  });
});

describe("the answers agree with each other", () => {
  it("coverage and its gaps take turns and fill the window", () => {
    fc.assert(
      fc.property(arbitraryHours, window, (hours, asked) => {
        const open = coverage(hours, asked).map((interval) => ({ ...interval, open: true }));
        const closed = coverageGaps(hours, asked).map((interval) => ({ ...interval, open: false }));
        const all = [...open, ...closed].sort((a, b) => a.start.getTime() - b.start.getTime());
        let reached = asked.from;
        for (const [index, interval] of all.entries()) {
          expect(interval.start).toEqual(reached);
          expect(interval.end.getTime()).toBeGreaterThan(interval.start.getTime());
          expect(interval.open).not.toBe(all[index - 1]?.open);
          reached = interval.end;
        }
        expect(reached).toEqual(asked.to);
      }),
    );
  });

  it("a moment is open when coverage has it", () => {
    fc.assert(
      fc.property(arbitraryHours, window, (hours, asked) => {
        for (const { start, end } of coverage(hours, asked)) {
          expect(isOpenAt(hours, start)).toBe(true);
          expect(isOpenAt(hours, shifted(end, -1))).toBe(true);
        }
        for (const { start, end } of coverageGaps(hours, asked)) {
          expect(isOpenAt(hours, start)).toBe(false);
          expect(isOpenAt(hours, shifted(end, -1))).toBe(false);
        }
      }),
    );
  });

  it("the next change is where coverage, or a gap, ends", () => {
    fc.assert(
      fc.property(arbitraryHours, arbitraryInstant, (hours, from) => {
        const change = nextChange(hours, from);
        const asked = { from, to: shifted(from, 800 * DAY) };
        const [first] = isOpenAt(hours, from) ? coverage(hours, asked) : coverageGaps(hours, asked);
        const ends = first && first.end < asked.to ? first.end : undefined;
        expect(change?.at).toEqual(ends);
        if (change) {
          expect(isOpenAt(hours, change.at)).toBe(change.open);
          expect(isOpenAt(hours, from)).toBe(!change.open);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("a long window is its parts put together", () => {
    fc.assert(
      fc.property(
        arbitraryHours,
        window,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hours, asked, part) => {
          const { from, to } = asked;
          const middle = shifted(from, Math.floor((to.getTime() - from.getTime()) * part));
          const minutesIn = (given: { from: Date; to: Date }) =>
            coverage(hours, given).reduce(
              (sum, { start, end }) => sum + (end.getTime() - start.getTime()),
              0,
            );
          expect(minutesIn({ from, to: middle }) + minutesIn({ from: middle, to })).toBe(
            minutesIn(asked),
          );
        },
      ),
    );
  });
});

describe("what hours mean", () => {
  it("in UTC every week is like the last", () => {
    fc.assert(
      fc.property(
        arbitraryWeek,
        window,
        fc.integer({ min: -60, max: 60 }),
        (week, asked, weeks) => {
          const hours = hoursOf(scheduleIn("UTC", week));
          const by = weeks * 7 * DAY;
          const later = coverage(hours, {
            from: shifted(asked.from, by),
            to: shifted(asked.to, by),
          });
          expect(later.map(({ start, end }) => [shifted(start, -by), shifted(end, -by)])).toEqual(
            coverage(hours, asked).map(({ start, end }) => [start, end]),
          );
        },
      ),
    );
  });

  it("one schedule more closes nothing", () => {
    fc.assert(
      fc.property(arbitraryHours, arbitraryHours, arbitraryInstant, (some, more, at) => {
        const all: SupportHours = { schedules: [...some.schedules, ...more.schedules] };
        expect(isOpenAt(all, at)).toBe(isOpenAt(some, at) || isOpenAt(more, at));
      }),
    );
  });

  it("what is half typed counts for nothing, and never throws", () => {
    fc.assert(
      fc.property(arbitraryHours, arbitraryFaults, window, (hours, faults, asked) => {
        fc.pre(!isTimeZone(faults.timeZone));
        const spoilt: SupportHours = {
          schedules: hours.schedules.map((schedule) => ({
            ...schedule,
            timeZones: [...schedule.timeZones, faults.timeZone],
            weekly: {
              ...schedule.weekly,
              [faults.weekday]: [faults.range, ...schedule.weekly[faults.weekday]],
            },
            exceptions: [{ date: faults.date, ranges: [] }, ...(schedule.exceptions ?? [])],
          })),
        };
        expect(coverage(spoilt, asked)).toEqual(coverage(hours, asked));
        expect(nextChange(spoilt, asked.from)).toEqual(nextChange(hours, asked.from));
        localWeek(spoilt, { timeZone: "Europe/Warsaw", from: asked.from });
      }),
      { numRuns: 60 },
    );
  });

  it("in its own zone, a week of plain ranges reads as it was given", () => {
    const minute = (min: number, max: number) => fc.integer({ min, max });
    const plainDay = fc
      .tuple(minute(360, 660), minute(661, 720), minute(721, 1200), minute(1201, 1740), fc.nat(2))
      .map(([a, b, c, d, count]) =>
        [
          { opens: text(a), closes: text(b) },
          { opens: text(c), closes: d === 1440 ? "24:00" : text(d % 1440) },
        ].slice(0, count),
      );
    const plainWeek = fc.tuple(
      plainDay,
      plainDay,
      plainDay,
      plainDay,
      plainDay,
      plainDay,
      plainDay,
    );
    const zone = fc.constantFrom("UTC", "Asia/Kathmandu", "Pacific/Apia", "America/Phoenix");
    fc.assert(
      fc.property(plainWeek, zone, arbitraryInstant, (days, timeZone, from) => {
        const weekly = closedWeek();
        for (const [index, weekday] of WEEKDAYS.entries()) weekly[weekday] = days[index] ?? [];
        const week = localWeek(hoursOf(scheduleIn(timeZone, weekly)), { timeZone, from });
        for (const { weekday, ranges } of week) expect(ranges).toEqual(weekly[weekday]);
      }),
    );
  });
});

function text(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
