import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);

function fileLinks(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^(https?:|#)/.test(target));
}

/** The path of a link, without the heading it leads to. */
const pathOf = (link: string) => link.replace(/#.*$/, "");

const README = readFileSync(new URL("README.md", ROOT), "utf8");
const [, hours = ""] = README.split("## Support hours that others can't hold\n");
const rows = (hours.split("\n## ")[0] ?? "")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (it can|---)/.test(line));

it("every file that the README links to exists", () => {
  const missing = fileLinks(README).filter(
    (link) => !existsSync(fileURLToPath(new URL(pathOf(link), ROOT))),
  );
  expect(missing).toEqual([]);
});

it("says of the support hours what a test shows, on every line", () => {
  expect(rows.length).toBeGreaterThan(10);
  const unproved = rows.filter((row) => !fileLinks(row).some((link) => link.startsWith("tests/")));
  expect(unproved).toEqual([]);
});
