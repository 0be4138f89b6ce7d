import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  aroundRow,
  firstRows,
  keptRows,
  type RowWindow,
  withMoreRows,
} from "../../../../src/components/ui/combobox/rowWindow.js";

describe("the rows of a long list", () => {
  it.each<{ given: RowWindow; row: number; expected: RowWindow }>([
    { given: { from: 0, to: 12 }, row: -1, expected: { from: 0, to: 12 } },
    { given: { from: 0, to: 12 }, row: 1, expected: { from: 0, to: 12 } },
    { given: { from: 0, to: 12 }, row: 11, expected: { from: 0, to: 22 } },
    { given: { from: 0, to: 12 }, row: 99, expected: { from: 89, to: 100 } },
    { given: { from: 89, to: 100 }, row: 90, expected: { from: 80, to: 100 } },
    { given: { from: 89, to: 100 }, row: 0, expected: { from: 0, to: 12 } },
  ])("$given with row $row become $expected", ({ given, row, expected }) => {
    expect(aroundRow(given, row, 100)).toEqual(expected);
  });

  it.each<{ rows: RowWindow; before: number; count: number; expected: RowWindow }>([
    { rows: { from: 8, to: 29 }, before: 40, count: 40, expected: { from: 8, to: 29 } },
    { rows: { from: 8, to: 29 }, before: 40, count: 60, expected: { from: 8, to: 29 } },
    { rows: { from: 8, to: 40 }, before: 40, count: 60, expected: { from: 8, to: 52 } },
    { rows: { from: 8, to: 40 }, before: 40, count: 39, expected: { from: 0, to: 12 } },
    { rows: { from: 0, to: 0 }, before: 0, count: 60, expected: { from: 0, to: 12 } },
  ])(
    "$rows of $before become $expected when there are $count",
    ({ rows, before, count, expected }) => {
      expect(keptRows(rows, before, count)).toEqual(expected);
    },
  );

  it("are all there in a short list", () => {
    expect(firstRows(7)).toEqual({ from: 0, to: 7 });
    expect(aroundRow(firstRows(7), 6, 7)).toEqual({ from: 0, to: 7 });
  });

  it("grow at the end that is scrolled to, as far as the list goes", () => {
    expect(withMoreRows({ from: 0, to: 12 }, "end", 30)).toEqual({ from: 0, to: 24 });
    expect(withMoreRows({ from: 10, to: 30 }, "start", 30)).toEqual({ from: 0, to: 30 });
    const all = { from: 0, to: 30 };
    expect(withMoreRows(all, "end", 30)).toBe(all);
    expect(withMoreRows(all, "start", 30)).toBe(all);
  });

  const walk = fc.array(fc.nat(999), { maxLength: 30 });
  property.prop([fc.integer({ min: 1, max: 1000 }), walk])(
    "hold the highlighted row and a few around it, and settle at once",
    (count, jumps) => {
      let rows = firstRows(count);
      for (const jump of jumps) {
        const row = jump % count;
        const next = aroundRow(rows, row, count);
        expect(next.from).toBeLessThanOrEqual(Math.max(0, row - 9));
        expect(next.to).toBeGreaterThanOrEqual(Math.min(count, row + 10));
        expect(next.to - next.from).toBeLessThanOrEqual(Math.max(rows.to - rows.from, 20) + 20);
        rows = aroundRow(next, row, count);
        expect(aroundRow(rows, row, count)).toBe(rows);
      }
    },
  );
});
