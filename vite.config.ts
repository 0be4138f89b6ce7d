import { readdirSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const root = new URL("./", import.meta.url);

interface PackageFile {
  exports: Record<string, string | { default: string }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

export function readPackage(root: URL): PackageFile {
  return JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
}

/** The modules that the package's `exports` promise: `dist/x.js` comes from `src/x.ts`, a `*` from every file there. */
export function libraryEntries(root: URL): string[] {
  return Object.values(readPackage(root).exports)
    .flatMap((target) => (typeof target === "string" ? [] : [target.default]))
    .map((file) => file.replace("./dist/", "src/").replace(/\.js$/, ".ts"))
    .flatMap((file) => {
      if (!file.includes("*")) return [file];
      const folder = file.slice(0, file.lastIndexOf("/"));
      return readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`);
    });
}

/** What a host installs with the package, and so is not built into it. */
function isExternal(root: URL): (id: string) => boolean {
  const { dependencies, peerDependencies } = readPackage(root);
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return (id) =>
    id.startsWith("node:") || names.some((name) => id === name || id.startsWith(`${name}/`));
}

const IMPORT = /^@import "\.\/([\w-]+\.css)" layer\(contact-gate\);$/;

/** The files that `src/styles/index.css` names, in its order. An unreadable line is an error, not a rule that is lost. */
export function styleFiles(folder: URL): string[] {
  const index = readFileSync(new URL("index.css", folder), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return index
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const file = IMPORT.exec(line)?.[1];
      if (file === undefined) throw new Error(`src/styles/index.css: cannot read "${line}"`);
      return file;
    });
}

/** The two stylesheets that ship: one cascade layer, and the same rules without it. */
function assembleStyles(folder: URL): { layered: string; unlayered: string } {
  const rules = styleFiles(folder)
    .map((file) => readFileSync(new URL(file, folder), "utf8").trim())
    .join("\n\n");
  return { layered: `@layer contact-gate {\n${rules}\n}\n`, unlayered: `${rules}\n` };
}

/** Puts what is not a module into the package: the two stylesheets and the OpenAPI document. */
const plainFiles: Plugin = {
  name: "contact-gate:plain-files",
  apply: "build",
  generateBundle() {
    const { layered, unlayered } = assembleStyles(new URL("src/styles/", root));
    const openapi = readFileSync(new URL("src/server/openapi.json", root), "utf8");
    for (const [fileName, source] of [
      ["styles.css", layered],
      ["styles.unlayered.css", unlayered],
      ["openapi.json", openapi],
    ] as const) {
      this.emitFile({ type: "asset", fileName, source });
    }
  },
};

/** The library's build. Types are written by `tsc` next to it (`npm run build`). */
export default defineConfig({
  plugins: [react(), plainFiles],
  build: {
    target: "es2022",
    sourcemap: true,
    minify: false,
    lib: { entry: libraryEntries(root), formats: ["es"] },
    rolldownOptions: {
      external: isExternal(root),
      // Kept module by module, or bundling would drop "use client" (rolldown#4862).
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
      checks: { moduleLevelDirective: false },
    },
  },
});
