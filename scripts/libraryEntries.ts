import { readdirSync, readFileSync } from "node:fs";

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
export function isExternal(root: URL): (id: string) => boolean {
  const { dependencies, peerDependencies } = readPackage(root);
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return (id) =>
    id.startsWith("node:") || names.some((name) => id === name || id.startsWith(`${name}/`));
}
