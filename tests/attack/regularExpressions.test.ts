import { resolve } from "node:path";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { expressionsIn, patternsIn, regularExpressionsOf } from "./regularExpressions.js";

// The checker's Java and native forms are faster, and not to be had everywhere.
process.env.RECHECK_BACKEND = "pure";

const ROOT = resolve(import.meta.dirname, "../..");
const ours = await regularExpressionsOf(resolve(ROOT, "src"));
const ofTheExample = await regularExpressionsOf(resolve(ROOT, "examples/portal"));
const published = patternsIn(resolve(ROOT, "src/server/openapi.json"), ROOT);
const expressions = [...ours, ...ofTheExample, ...published];

/** No time limit: a slow machine says nothing about an expression. */
function verdictOn(source: string, flags: string): string {
  const found = checkSync(source, flags, { timeout: null, attackTimeout: null });
  return found.status === "vulnerable" ? found.complexity.summary : found.status;
}

describe("every regular expression of the library, the example and the contract", () => {
  it("is found, also those that are put together", () => {
    expect(ours.length).toBeGreaterThan(70);
    expect(ofTheExample.length).toBeGreaterThan(3);
    expect(published.length).toBeGreaterThan(2);
    expect(ours.filter(({ file }) => file.endsWith("readOsmDates.ts"))).toHaveLength(8);
  });

  it.each(expressions)(
    "takes linear time: $file /$source/$flags",
    ({ source, flags }) => {
      expect(verdictOn(source, flags)).toBe("safe");
    },
    180_000,
  );
});

describe("the check", () => {
  it.each([
    ["exponential", "^(a+)+$"],
    ["2nd degree polynomial", "^(.*?)\\s*x\\s*(\\d{1,11})$"],
  ])(
    "finds one that takes %s time",
    (degree, source) => {
      expect(verdictOn(source, "")).toBe(degree);
    },
    60_000,
  );

  it("finds literals and expressions that are built", () => {
    const code = "const a = /x\\/y/gi; const b = new RegExp(`a`); RegExp('b'); a / b / 2;";
    expect(expressionsIn(code, "a.ts")).toEqual({
      literals: [{ source: "x\\/y", flags: "gi" }],
      built: 2,
    });
  });
});
