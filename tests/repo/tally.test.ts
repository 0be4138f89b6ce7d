import { describe, expect, it } from "vitest";
import { tally } from "../setup/tallyReporter.js";

type Module = Parameters<typeof tally>[0][number];

function moduleOf(states: string[], state = states.includes("failed") ? "failed" : "passed") {
  const tests = states.map((result) => ({ result: () => ({ state: result }) }));
  return { state: () => state, children: { allTests: () => tests } } as unknown as Module;
}

describe("the closing line of a test run", () => {
  it.each([
    [
      "counts tests over all files",
      [moduleOf(["passed", "passed"]), moduleOf(["failed"])],
      0,
      "2 passed, 1 failed",
    ],
    ["leaves out what did not run", [moduleOf(["passed", "skipped"])], 0, "1 passed, 0 failed"],
    ["counts a file that could not be loaded", [moduleOf([], "failed")], 0, "0 passed, 1 failed"],
    ["counts an error outside every test", [moduleOf(["passed"])], 2, "1 passed, 2 failed"],
  ])("%s", (_, modules, strayErrors, line) => {
    expect(tally(modules, strayErrors)).toBe(line);
  });
});
