/**
 * `npm run test:mutation`: breaks the code on purpose and looks whether the tests notice. First the edits of
 * tests/mutation/edits, at least one for each promise of docs/reliability.md, of which nine in ten have to be caught; then
 * Stryker, which changes the rules one operator at a time and prints its score. Takes hours: `-- --edits` and
 * `-- --stryker` run one of the two, `-- --edits --only=Drafts` those edits whose file or promise has this in it, and
 * `-- --stryker --only='src/gate/*.ts'` mutates these files alone.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildForNode } from "../tests/setup/buildForNode.mjs";

const ENOUGH = 0.9;

const { values } = parseArgs({
  options: {
    edits: { type: "boolean", default: false },
    stryker: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

if (values.edits || !values.stryker) {
  const built = await buildForNode({ runEdits: "tests/mutation/runEdits.ts" });
  try {
    const { runEdits } = await import(pathToFileURL(built.fileOf("runEdits")).href);
    const { caught, survived, notTried } = runEdits(root, values.only, print);
    const score = caught / (caught + survived || 1);
    print(`${caught} caught, ${survived} survived, ${notTried} could not be tried.`);
    print(`Score of the edits: ${(100 * score).toFixed(1)} %`);
    if (score < ENOUGH || notTried > 0) process.exitCode = 1;
  } finally {
    await built.remove();
  }
}
if (values.stryker || !values.edits) {
  const only = values.stryker && values.only ? ["--mutate", values.only] : [];
  const stryker = fileURLToPath(
    new URL("../node_modules/@stryker-mutator/core/bin/stryker.js", import.meta.url),
  );
  const { status } = spawnSync(process.execPath, [stryker, "run", ...only], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
