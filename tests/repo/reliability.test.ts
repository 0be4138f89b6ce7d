import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { longTexts } from "../attack/longInputs/longTexts.js";
import { READERS } from "../attack/longInputs/readers.js";
import { patternsIn, regularExpressionsOf } from "../attack/regularExpressions.js";

const ROOT = resolve(import.meta.dirname, "../..");
const page = readFileSync(resolve(ROOT, "docs/reliability.md"), "utf8");

const NAMED = /`((?:tests|stories)\/[^`]+)`/g;
const files = [...new Set([...page.matchAll(NAMED)].map(([, file = ""]) => file))];

/** Tests that are named beside their file: in the last cell of a table's row, or in brackets right after it. */
function titles(): { file: string; title: string }[] {
  const found: { file: string; title: string }[] = [];
  let file = "";
  for (const line of page.split("\n")) {
    const isRow = line.startsWith("|");
    const cell = (isRow && line.split(" | ").at(-1)) || line;
    const namesTests = /`tests\/|the same file/.test(cell);
    for (const [, path, title] of cell.matchAll(/`(tests\/[^`]+)`|"([^"]+)"/g)) {
      if (path) file = path;
      else if (title && namesTests && (isRow || cell.includes(`("${title}")`))) {
        found.push({ file, title });
      }
    }
  }
  return found;
}

const count = async () => {
  const ours = await regularExpressionsOf(resolve(ROOT, "src"));
  const ofTheExample = await regularExpressionsOf(resolve(ROOT, "examples/portal"));
  const published = patternsIn(resolve(ROOT, "src/server/openapi.json"), ROOT);
  return ours.length + ofTheExample.length + published.length;
};

describe("docs/reliability.md", () => {
  it.each(files)("names %s, which is there", (file) => {
    expect(existsSync(resolve(ROOT, file))).toBe(true);
  });

  it.each(titles())("names the test $title of $file", ({ file, title }) => {
    const code = readFileSync(resolve(ROOT, file), "utf8");
    expect(code).toContain(title.replace(/…$/, ""));
  });

  it("names many of both", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(titles().length).toBeGreaterThan(15);
  });

  it("has the numbers of what is tried", { timeout: 60_000 }, async () => {
    const readers = Object.keys(READERS).length;
    expect(page).toContain(`${await count()} regular expressions, all linear; `);
    expect(page).toContain(`${readers} readers with ${longTexts(1).length} texts of 100 KB`);
  });
});
