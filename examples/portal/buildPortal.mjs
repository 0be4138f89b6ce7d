import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const portal = fileURLToPath(new URL("./", import.meta.url));
const root = path.resolve(portal, "../..");

/**
 * The instant of the last change below `entry`; 0 when there is nothing.
 *
 * @param {string} entry
 * @returns {Promise<number>}
 */
async function lastChange(entry) {
  const found = await stat(entry).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(entry);
  const changes = await Promise.all(names.map((name) => lastChange(path.join(entry, name))));
  return Math.max(found.mtimeMs, ...changes);
}

/**
 * True when `output` is missing or older than any of `inputs`.
 *
 * @param {string} output
 * @param {string[]} inputs
 */
async function isStale(output, inputs) {
  const made = await stat(output).catch(() => undefined);
  if (!made) return true;
  const changes = await Promise.all(inputs.map(lastChange));
  return Math.max(...changes) > made.mtimeMs;
}

/** @param {string[]} args */
function runNpm(...args) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const child = spawn("npm", args, {
        cwd: root,
        stdio: ["ignore", "ignore", "inherit"],
        shell: process.platform === "win32",
      });
      child.once("error", reject);
      child.once("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`"npm ${args.join(" ")}" failed with ${code}.`));
      });
    })
  );
}

/** Builds the library and the portal, each only when something in it has changed since. */
export async function buildPortal() {
  const library = path.join(root, "dist/index.js");
  const libraryInputs = ["src", "scripts", "vite.config.ts", "package.json"];
  if (
    await isStale(
      library,
      libraryInputs.map((input) => path.join(root, input)),
    )
  ) {
    await runNpm("run", "build");
  }
  const portalInputs = ["server", "shared", "web", "public", "index.html"];
  const inputs = [library, ...portalInputs.map((input) => path.join(portal, input))];
  const outputs = [
    { output: "dist/server/main.js", config: "vite.server.config.ts" },
    { output: "dist/client/index.html", config: "vite.config.ts" },
  ];
  for (const { output, config } of outputs) {
    if (await isStale(path.join(portal, output), inputs)) {
      await build({ configFile: path.join(portal, config), logLevel: "error" });
    }
  }
}
