import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const page = readFileSync(resolve(ROOT, "docs/rules.md"), "utf8");

const rows = [...page.matchAll(/^\| (R\d+) \| `(tests\/[^`]+)`, "(.+)" \|$/gm)].map(
  ([, rule = "", file = "", title = ""]) => ({ rule, file, title }),
);

describe("docs/rules.md", () => {
  it("cites for each of the rules a test that shows its effect", () => {
    const rules = Array.from({ length: 18 }, (_, index) => `R${index + 1}`);
    expect(rows.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each(rows)("cites a test for $rule that exists: $title", ({ file, title }) => {
    expect(readFileSync(resolve(ROOT, file), "utf8")).toContain(`"${title}"`);
  });
});
