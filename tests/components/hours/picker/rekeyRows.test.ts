import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { keyRows, rekeyRows } from "../../../../src/components/hours/change/rekeyRows.js";

interface Row {
  text: string;
}

const row = (text: string): Row => ({ text });
const copy = ({ text }: Row): Row => ({ text });
const [a, b, c] = [row("a"), row("b"), row("c")];
const before = keyRows([a, b, c]);

describe("rekeyRows", () => {
  it.each([
    { change: "an edit", rows: [a, row("new"), c], keys: [0, 1, 2] },
    { change: "a removal", rows: [a, c], keys: [0, 2] },
    { change: "an addition", rows: [a, b, c, row("")], keys: [0, 1, 2, 3] },
    { change: "sorting", rows: [c, a, b], keys: [2, 0, 1] },
    { change: "an owner that copies all", rows: [a, b, c].map(copy), keys: [0, 1, 2] },
    { change: "a copy with an edit", rows: [copy(a), row("new"), copy(c)], keys: [0, 1, 2] },
    { change: "one that is put in between", rows: [a, row("x"), b, c], keys: [0, 3, 1, 2] },
  ])("carries the keys through $change", ({ rows, keys }) => {
    expect(rekeyRows(before, rows).keys).toEqual(keys);
  });

  it("tells rows with the same content apart by the objects they are", () => {
    const [one, two] = [row(""), row("")];
    expect(rekeyRows(keyRows([one, two]), [two]).keys).toEqual([1]);
  });

  it("never gives a removed row's key to another", () => {
    const removed = rekeyRows(before, [a]);
    expect(rekeyRows(removed, [a, row("new")]).keys).toEqual([0, 3]);
  });

  test.prop([
    fc.array(fc.array(fc.string({ maxLength: 2 }), { maxLength: 8 }), {
      minLength: 1,
      maxLength: 6,
    }),
  ])("gives every row one key that no other has, through any changes", (values) => {
    const [first = [], ...later] = values.map((texts) => texts.map(row));
    let keyed = keyRows(first);
    for (const rows of later) {
      keyed = rekeyRows(keyed, rows);
      expect(keyed.keys).toHaveLength(rows.length);
      expect(new Set(keyed.keys).size).toBe(rows.length);
      for (const key of keyed.keys) expect(key).toBeLessThan(keyed.next);
    }
  });
});
