/** Stryker changes the rules one operator at a time. `npm run test:mutation` runs it after the list of edits. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: true },
  mutate: [
    "src/domain/merge/**/*.ts",
    "src/gate/**/*.ts",
    "src/client/http/**/*.ts",
    "src/server/**/*.ts",
    // SQL is tested on a database, which is too slow to be asked a thousand times.
    "!src/server/postgres/**",
  ],
  ignorePatterns: [
    "/dist",
    "/storybook-static",
    "/.cache",
    "/examples/portal/{dist,data}",
    "/stories",
  ],
  tempDirName: ".cache/stryker",
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // A machine that does other work is slow, and a test that is only late has caught nothing.
  timeoutMS: 30_000,
  concurrency: 1,
};
