/**
 * `npm run prove:hours`: every minute around every change of the clock of three years, in every zone, against another date
 * library. Takes some minutes. Built first, because the tests' own transformation makes it ten times slower.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
// Within the project, so that the built file finds the packages.
const outDir = await mkdtemp(join(root, "node_modules", ".prove-hours-"));

try {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    build: {
      ssr: "tests/domain/hours/proof/proveHours.ts",
      outDir,
      rolldownOptions: { output: { entryFileNames: "proveHours.js" } },
    },
  });
  const { proveHours } = await import(pathToFileURL(join(outDir, "proveHours.js")).href);
  const started = performance.now();
  const failures = proveHours((/** @type {string} */ line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`${Math.round((performance.now() - started) / 1000)} s\n`);
  if (failures > 0) process.exitCode = 1;
} finally {
  await rm(outDir, { recursive: true, force: true });
}
