import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { styleFiles } from "../../vite.config.js";

const FOLDER = new URL("../../src/styles/", import.meta.url);

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "");
const files = styleFiles(FOLDER).map((name) => ({
  name,
  css: withoutComments(readFileSync(new URL(name, FOLDER), "utf8")),
}));

/** Lines of any file that match, as "file: line". */
const lines = (pattern: RegExp) =>
  files.flatMap(({ name, css }) =>
    css
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );

describe("src/styles", () => {
  it("lists every file once", () => {
    const there = readdirSync(FOLDER).filter((name) => name !== "index.css");
    expect(files.map(({ name }) => name).sort()).toEqual(there.sort());
  });

  it("gives the layer in index.css only, so that the unlayered twin can exist", () => {
    expect(lines(/@layer/)).toEqual([]);
  });

  it("sizes everything by --cg-rem, which a host can set", () => {
    const media = /@media/;
    expect(lines(/\d\s*rem\b/).filter((line) => !media.test(line))).toEqual([
      "tokens.css: --cg-rem: 1rem;",
    ]);
  });

  it("knows no left and right, width and height", () => {
    const physical =
      /(^|[\s;{])((min-|max-)?(width|height)|(margin|padding|border|inset)-(top|right|bottom|left)|top|right|bottom|left|border-(top|bottom)-(left|right)-radius)\s*:/;
    expect(lines(physical)).toEqual([]);
    expect(lines(/(text-align|float|clear):\s*(left|right)/)).toEqual([]);
  });

  it("moves nothing for those who asked for less motion", () => {
    const moving = files.filter(({ css }) => /^\s*(animation|transition)(-\w+)?:/m.test(css));
    for (const { name, css } of moving) {
      expect(css, name).toContain("@media (prefers-reduced-motion: no-preference)");
    }
  });
});
