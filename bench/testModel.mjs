/**
 * `npm run test:model`: the long form of tests/model, two people with two tabs each in random schedules.
 * `-- --runs=5000` for more of them, `-- --seed=1 --path=2:3` for one that failed. Takes some minutes.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1500" },
    seed: { type: "string" },
    path: { type: "string" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
// Within the project, so that the built file finds the packages.
const outDir = await mkdtemp(join(root, "node_modules", ".test-model-"));

try {
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: { ssr: "tests/model/runModel.ts", outDir, target: "node20" },
  });
  const { runModel } = await import(pathToFileURL(join(outDir, "runModel.js")).href);
  const started = performance.now();
  const { failure, ...numbers } = await runModel({
    runs: Number(values.runs),
    ...(values.seed !== undefined && { seed: Number(values.seed) }),
    ...(values.path !== undefined && { path: values.path }),
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `${JSON.stringify({ ...numbers, seconds })}\n${failure ?? "Nothing broke."}\n`,
  );
  if (failure !== undefined) process.exitCode = 1;
} finally {
  await rm(outDir, { recursive: true, force: true });
}
