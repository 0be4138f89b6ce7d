import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { timeOf } from "../../../../src/components/hours/change/minutes.js";
import { spanOf } from "../../../../src/components/hours/change/spans.js";
import { dragRange, type Grip } from "../../../../src/components/hours/week/dragRange.js";

const morning = { opens: "09:00", closes: "12:00" };
const afternoon = { opens: "13:00", closes: "17:00" };
const night = { opens: "22:00", closes: "06:00" };

describe("dragRange", () => {
  it.each<{
    why: string;
    ranges: (typeof morning)[];
    grip: Grip;
    by: number;
    tail?: number;
    range: typeof morning;
  }>([
    {
      why: "moves an edge to the grid",
      ranges: [morning],
      grip: "opens",
      by: -50,
      range: { opens: "08:00", closes: "12:00" },
    },
    {
      why: "moves the whole, as long as it was",
      ranges: [{ opens: "09:10", closes: "12:00" }],
      grip: "bar",
      by: 60,
      range: { opens: "10:00", closes: "12:50" },
    },
    {
      why: "keeps one step at least",
      ranges: [morning],
      grip: "closes",
      by: -600,
      range: { opens: "09:00", closes: "09:30" },
    },
    {
      why: "stops at the next hours",
      ranges: [morning, afternoon],
      grip: "bar",
      by: 600,
      range: { opens: "10:00", closes: "13:00" },
    },
    {
      why: "stops at the end of the day",
      ranges: [morning],
      grip: "closes",
      by: 2000,
      range: { opens: "09:00", closes: "24:00" },
    },
    {
      why: "stops at the end of the night before",
      ranges: [morning],
      grip: "opens",
      by: -2000,
      tail: 360,
      range: { opens: "06:00", closes: "12:00" },
    },
    {
      why: "keeps a night shift as long as it was",
      ranges: [night],
      grip: "bar",
      by: -120,
      range: { opens: "20:00", closes: "04:00" },
    },
    {
      why: "opens a night shift no earlier than a day before it closes",
      ranges: [night],
      grip: "opens",
      by: -2000,
      range: { opens: "06:00", closes: "06:00" },
    },
  ])("$why", ({ ranges, grip, by, tail = 0, range }) => {
    expect(dragRange(ranges, 0, { grip, by, step: 30, tail })).toEqual(range);
  });

  it("leaves alone what can't be read", () => {
    const ranges = [{ opens: "late", closes: "12:00" }];
    expect(dragRange(ranges, 0, { grip: "bar", by: 60, step: 30, tail: 0 })).toBeUndefined();
  });

  const quarter = fc.integer({ min: 0, max: 95 }).map((count) => timeOf(count * 15));
  test.prop([
    quarter,
    quarter,
    fc.constantFrom<Grip>("opens", "closes", "bar"),
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer({ min: 0, max: 540 }),
  ])(
    "always ends with hours that can be read and keep clear of the others",
    (opens, closes, ...[grip, by, tail]) => {
      const given = { opens, closes };
      const span = spanOf(given);
      // Overlaps that are there already may stay.
      fc.pre(span !== undefined && span.from >= tail && (span.to <= 1080 || span.from >= 1200));
      const other = { opens: "18:00", closes: "20:00" };
      const range = dragRange([given, other], 0, { grip, by, step: 15, tail });
      const moved = range && spanOf(range);
      expect(moved).toBeDefined();
      if (!moved) return;
      expect(moved.from).toBeGreaterThanOrEqual(tail);
      expect(moved.to <= 1080 || moved.from >= 1200).toBe(true);
    },
  );
});
