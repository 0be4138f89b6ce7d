import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { assembleStyles } from "./scripts/assembleStyles.js";
import { isExternal, libraryEntries } from "./scripts/libraryEntries.js";

const root = new URL("./", import.meta.url);

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
