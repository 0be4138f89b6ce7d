import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { minutesOf, timeOf } from "../../../src/components/SupportHoursPicker/minutes.js";
import { nextRange } from "../../../src/components/SupportHoursPicker/nextRange.js";

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
    { why: "no room left", ranges: [{ opens: "09:00", closes: "23:30" }], next: blank },
    { why: "past midnight", ranges: [{ opens: "18:00", closes: "02:00" }], next: blank },
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

  const minute = fc.integer({ min: 0, max: 1439 }).map(timeOf);
  test.prop([
    fc.array(fc.record({ opens: minute, closes: minute }), { minLength: 1, maxLength: 4 }),
  ])("never starts before another range of the day has ended", (ranges) => {
    const next = nextRange(ranges);
    if (next.opens === "") return;
    const start = minutesOf(next.opens) ?? -1;
    for (const range of ranges) expect(start).toBeGreaterThan(minutesOf(range.closes) ?? 1440);
  });
});
