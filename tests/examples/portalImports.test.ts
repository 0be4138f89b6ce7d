import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const portal = fileURLToPath(new URL("../../examples/portal/", import.meta.url));

const files = readdirSync(portal, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|tsx|mjs|css|html)$/.test(name))
  .filter((name) => !/^(dist|data)[\\/]/.test(name));

/** What a file imports, in any of the ways that its language knows. */
function importsOf(text: string): string[] {
  const patterns = [
    /\bfrom\s*["']([^"']+)["']/g,
    /\bimport\s*\(?\s*["']([^"']+)["']/g,
    /@import\s+(?:url\()?["']([^"']+)["']/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
}

const imports = files.flatMap((file) =>
  importsOf(readFileSync(path.join(portal, file), "utf8")).map((name) => ({ file, name })),
);

test("the portal reads nothing outside its own folder by a relative path", () => {
  const outside = imports.filter(({ file, name }) => {
    if (!name.startsWith(".")) return false;
    const target = path.resolve(portal, path.dirname(file), name);
    return path.relative(portal, target).startsWith("..");
  });
  expect(outside).toEqual([]);
});

test("the portal uses the package, by public entry points only", () => {
  const entries = Object.keys(manifest.exports).map((entry) =>
    entry.replace(/^\./, "contact-gate"),
  );
  const isPublic = (name: string) =>
    entries.some((entry) => {
      const [start = "", end] = entry.split("*");
      return end === undefined ? name === entry : name.startsWith(start) && name.endsWith(end);
    });
  const used = imports.filter(({ name }) => /^contact-gate(\/|$)/.test(name));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter(({ name }) => !isPublic(name))).toEqual([]);
});
