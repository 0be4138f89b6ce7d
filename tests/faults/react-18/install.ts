import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = import.meta.dirname;

/** Installs React 18 beside these tests, by its own lock: among the other packages the two Reacts would mix. */
export function setup(): void {
  const wanted = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")).dependencies;
  if (Object.entries(wanted).every(([name, version]) => installed(name) === version)) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: FOLDER });
}

function installed(name: string): unknown {
  const file = join(FOLDER, "node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}
