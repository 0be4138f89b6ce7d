import { describe, expect, it } from "vitest";
import { endsNextDay, tailOf } from "../../../../src/components/hours/change/spans.js";
import { trackBars } from "../../../../src/components/hours/week/trackBars.js";

describe("trackBars", () => {
  it.each([
    { opens: "06:00", closes: "12:00", start: 25, width: 25 },
    { opens: "00:00", closes: "24:00", start: 0, width: 100 },
    { opens: "18:00", closes: "02:00", start: 75, width: 25 },
    { opens: "12:00", closes: "12:00", start: 50, width: 50 },
  ])("draws $opens to $closes on its own day", ({ opens, closes, start, width }) => {
    expect(trackBars([{ opens, closes }], 0)).toMatchObject([{ start, width, index: 0 }]);
  });

  it("draws what the day before left over as a tail", () => {
    expect(trackBars([], tailOf([{ opens: "18:00", closes: "06:00" }]))).toMatchObject([
      { start: 0, width: 25, index: undefined },
    ]);
    expect(trackBars([], tailOf([{ opens: "09:00", closes: "24:00" }]))).toEqual([]);
  });

  it("draws one tail of several nights, the longest", () => {
    const nights = ["02:00", "04:00", "17:00"].map((closes) => ({ opens: "16:00", closes }));
    expect(tailOf(nights)).toBe(240);
  });

  it.each(["", "25:00", "soon"])("leaves out what can't be read: %j", (closes) => {
    const tail = tailOf([{ opens: "20:00", closes }]);
    expect(trackBars([{ opens: "09:00", closes }], tail)).toEqual([]);
  });

  it("knows two equal ranges apart", () => {
    const range = { opens: "09:00", closes: "17:00" };
    const keys = trackBars([range, range], 120).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  it("knows which bars end on their own day", () => {
    const bars = trackBars(
      [
        { opens: "09:00", closes: "17:00" },
        { opens: "18:00", closes: "24:00" },
        { opens: "20:00", closes: "02:00" },
      ],
      0,
    );
    expect(bars.map(({ ends }) => ends)).toEqual([true, true, false]);
  });

  it.each([
    { opens: "18:00", closes: "02:00", next: true },
    { opens: "09:00", closes: "09:00", next: true },
    { opens: "09:00", closes: "24:00", next: false },
    { opens: "00:00", closes: "00:00", next: false },
  ])("$opens to $closes ends on the next day: $next", ({ next, ...range }) => {
    expect(endsNextDay(range)).toBe(next);
  });
});
