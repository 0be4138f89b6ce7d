import type { Reporter, TestModule } from "vitest/node";

/** What a run came to. A file that could not be loaded and an error outside every test are failures too. */
export function tally(
  modules: readonly Pick<TestModule, "children" | "state">[],
  strayErrors: number,
): string {
  let passed = 0;
  let failed = strayErrors;
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") passed += 1;
      if (state === "failed") failedHere += 1;
    }
    failed += module.state() === "failed" ? Math.max(failedHere, 1) : failedHere;
  }
  return `${passed} passed, ${failed} failed`;
}

/** Closes a run with one plain line, for whatever reads the log. */
export const tallyReporter: Reporter = {
  onTestRunEnd(modules, errors) {
    process.stdout.write(`\n${tally(modules, errors.length)}\n`);
  },
};
