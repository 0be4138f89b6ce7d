import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EDITS } from "../mutation/edits.js";
import { promisesOf } from "../mutation/promisesOf.js";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(resolve(ROOT, file), "utf8");
const promises = promisesOf(read("docs/reliability.md"));

/** The edits that `npm run test:mutation` makes must not rot unseen between two runs of it. */
describe("the list of edits", () => {
  it("knows many promises", () => {
    expect(promises.length).toBeGreaterThan(100);
  });

  it.each(promises.map((text) => [text.slice(0, 60), text]))("breaks: %s…", (_, promise = "") => {
    const edits = EDITS.filter((edit) => edit.promises.some((text) => promise.startsWith(text)));
    expect(edits.length).toBeGreaterThan(0);
  });

  it.each(EDITS.map((edit) => [`${edit.file}: ${edit.find}`, edit] as const))(
    "finds its text once in %s",
    (_, { file, find, replace }) => {
      expect(read(file).split(find)).toHaveLength(2);
      expect(replace).not.toBe(find);
    },
  );

  it("names promises that are there, and tests that are there", () => {
    const names = EDITS.flatMap((edit) => edit.promises);
    expect(names.filter((name) => !promises.some((text) => text.startsWith(name)))).toEqual([]);
    const files = EDITS.flatMap(({ tests }) => tests);
    expect(files.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
    expect(EDITS.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });
});
