import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { minutesOf, timeOf } from "../../../../src/components/hours/change/minutes.js";
import { nextRange } from "../../../../src/components/hours/change/nextRange.js";

const blank = { opens: "", closes: "" };

describe("nextRange", () => {
  it.each([
    { why: "nothing yet", ranges: [], next: { opens: "09:00", closes: "17:00" } },
    {
      why: "after a morning",
      ranges: [{ opens: "09:00", closes: "12:00" }],
      next: { opens: "13:00", closes: "15:00" },
    },
    {
      why: "cut at the end of the day",
      ranges: [{ opens: "09:00", closes: "22:30" }],
      next: { opens: "23:30", closes: "24:00" },
    },
    {
      why: "before the first one, when the evening is full",
      ranges: [{ opens: "09:00", closes: "23:30" }],
      next: { opens: "06:00", closes: "08:00" },
    },
    {
      why: "between two, when that is the longest gap",
      ranges: [
        { opens: "01:00", closes: "08:00" },
        { opens: "16:00", closes: "02:00" },
      ],
      next: { opens: "09:00", closes: "11:00" },
    },
    {
      why: "the whole of the only gap, however small",
      ranges: [{ opens: "00:20", closes: "00:00" }],
      next: { opens: "00:00", closes: "00:20" },
    },
    {
      why: "before a shift past midnight",
      ranges: [{ opens: "18:00", closes: "02:00" }],
      next: { opens: "15:00", closes: "17:00" },
    },
    { why: "no minute left", ranges: [{ opens: "00:00", closes: "24:00" }], next: blank },
    { why: "unreadable", ranges: [{ opens: "18:00", closes: "late" }], next: blank },
    {
      why: "given out of order",
      ranges: [
        { opens: "14:00", closes: "16:00" },
        { opens: "08:00", closes: "10:00" },
      ],
      next: { opens: "17:00", closes: "19:00" },
    },
  ])("$why", ({ ranges, next }) => {
    expect(nextRange(ranges)).toEqual(next);
  });

  it.each([
    { tail: 6 * 60, next: { opens: "09:00", closes: "17:00" } },
    { tail: 11 * 60, next: { opens: "11:00", closes: "17:00" } },
    { tail: 16 * 60, next: { opens: "16:00", closes: "18:00" } },
    { tail: 23 * 60 + 30, next: { opens: "23:30", closes: "24:00" } },
    { tail: 24 * 60, next: blank },
  ])("in a closed day, after a night of $tail minutes", ({ tail, next }) => {
    expect(nextRange([], tail)).toEqual(next);
  });

  const minute = fc.integer({ min: 0, max: 1439 }).map(timeOf);
  const ranges = fc.array(fc.record({ opens: minute, closes: minute }), { maxLength: 4 });
  // 00:00–00:00 is refused, so it is nowhere.
  const readable = ranges.filter((all) =>
    all.every(({ opens, closes }) => opens !== "00:00" || closes !== "00:00"),
  );

  test.prop([readable, fc.integer({ min: 0, max: 1440 })])(
    "never overlaps, never leaves the day, and is there whenever a minute is free",
    (taken, tail) => {
      const isTaken = new Array<boolean>(1440).fill(false).fill(true, 0, tail);
      for (const { opens, closes } of taken) {
        const start = minutesOf(opens) ?? 0;
        const end = minutesOf(closes) ?? 0;
        isTaken.fill(true, start, end <= start ? 1440 : end);
      }
      const next = nextRange(taken, tail);
      if (!isTaken.includes(false)) {
        expect(next).toEqual(blank);
        return;
      }
      const start = minutesOf(next.opens) ?? -1;
      const end = minutesOf(next.closes) ?? -1;
      expect(end).toBeGreaterThan(start);
      expect(isTaken.slice(start, end)).not.toContain(true);
    },
  );
});
