import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../../..");
export const DIST = join(ROOT, "dist");

if (!existsSync(join(DIST, "index.js"))) {
  throw new Error("There is no build to test. Run `npm run build` first.");
}

/** The build's files with this ending, relative to `dist`. */
export function distFiles(ending: string): string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort();
}

export const readDist = (file: string) => readFileSync(join(DIST, file), "utf8");
