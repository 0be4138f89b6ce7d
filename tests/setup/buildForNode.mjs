import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds modules that run as processes of their own, each under its name.
 *
 * @param {Record<string, string>} entries name and path from the root of the repository
 * @returns {Promise<{ fileOf: (name: string) => string, remove: () => Promise<void> }>}
 */
export async function buildForNode(entries) {
  // Within the project, so that the built files find the packages.
  const outDir = await mkdtemp(join(root, "node_modules", ".built-"));
  const input = Object.entries(entries).map(([name, path]) => [name, join(root, path)]);
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(input),
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  return {
    fileOf: (name) => join(outDir, `${name}.mjs`),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}
