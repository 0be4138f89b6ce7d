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

const COLOUR_PAIR = /light-dark\(\s*([^(),]+(?:\([^()]*\))?)\s*,\s*([^(),]+(?:\([^()]*\))?)\s*\)/g;

/** Red, green and blue from 0 to 255, and alpha from 0 to 1, of `#rgb`, `#rrggbb` and `rgb(r g b / a)`. */
function channelsOf(colour: string): number[] {
  const [, hex] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour) ?? [];
  if (hex) {
    const digits = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
    return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)).concat(1);
  }
  const [, ...channels] = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(colour) ?? [];
  if (channels.length === 4) return channels.map(Number);
  throw new Error(
    `src/styles: cannot read the colour "${colour}": write #rgb, #rrggbb or rgb(r g b / a).`,
  );
}

/** `light` on a light page, `dark` on a dark one. `--cg-dark` is 0 or 1, and stands in \`tokens.css\`. */
function byCanvas(light: string, dark: string): string {
  const [before, after] = [channelsOf(light), channelsOf(dark)];
  const [red, green, blue, alpha] = before.map((value, index) => {
    const change = Math.round(((after[index] ?? 0) - value) * 1000) / 1000;
    return change === 0 ? `${value}` : `calc(${value} + ${change} * var(--cg-dark))`;
  });
  const opacity = alpha === "1" ? "" : ` / ${alpha}`;
  return `rgb(from Canvas ${red} ${green} ${blue}${opacity})`;
}

/**
 * Writes `light-dark(light, dark)` as a colour that is made from `Canvas`, which follows the page's `color-scheme` as well.
 * Compilers of hosts rewrite `light-dark()`, and then know only of schemes that are set in the CSS that they compile:
 * without one, no colour is left. A browser that can not do this (before Chrome 119, Firefox 128, Safari 18) gets the light
 * colours.
 */
export function withoutLightDark(css: string): string {
  const pairs = css.replace(COLOUR_PAIR, (_, light, dark) => byCanvas(light.trim(), dark.trim()));
  if (pairs.includes("light-dark(")) throw new Error("src/styles: cannot read a light-dark().");
  const plain = css.replace(COLOUR_PAIR, (_, light) => light.trim());
  const tokens = [...plain.matchAll(/^ {2}(--cg-[\w-]+):([^;]+);/gm)]
    .filter(([declaration]) => !css.includes(declaration))
    .map(([, name, value = ""]) => `    ${name}:${value.replace(/\s+/g, " ")};`);
  if (tokens.length === 0) return pairs;
  return `${pairs.trimEnd()}
@supports not (color: rgb(from Canvas r g b)) {
  :where(.cg-root) {
${tokens.join("\n")}
  }
}
`;
}

/** The two stylesheets that ship: one cascade layer, and the same rules without it. */
function assembleStyles(folder: URL): { layered: string; unlayered: string } {
  const rules = styleFiles(folder)
    .map((file) => withoutLightDark(readFileSync(new URL(file, folder), "utf8")).trim())
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
