import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distFiles, ROOT, readDist } from "./support/dist.js";

const DIRECTIVE = /^(["'])use client\1;/;
/** What only a client component may import from React. */
const CLIENT_ONLY = /import[^;]*\b(use[A-Z]\w*|createContext|Component|lazy)\b[^;]*from "react"/;

function sourceOf(file: string): string {
  const path = join(ROOT, "src", file.replace(/\.js$/, ""));
  const source = [".ts", ".tsx"].map((ending) => path + ending).find(existsSync);
  return source === undefined ? "" : readFileSync(source, "utf8");
}

const modules = distFiles(".js").map((file) => ({ file, code: readDist(file) }));
const named = (list: typeof modules) => list.map(({ file }) => file);

describe('"use client" in the build', () => {
  it("stands at the top of every module with hooks", () => {
    const withHooks = modules.filter(({ code }) => CLIENT_ONLY.test(code));
    expect(withHooks.length).toBeGreaterThan(5);
    expect(named(withHooks.filter(({ code }) => !DIRECTIVE.test(code)))).toEqual([]);
  });

  it("survives wherever a source module says it, and appears nowhere else", () => {
    const built = modules.filter(({ code }) => DIRECTIVE.test(code));
    const written = modules.filter(({ file }) => DIRECTIVE.test(sourceOf(file)));
    expect(named(built)).toEqual(named(written));
  });

  it("is in no module of the rooms that run without React", () => {
    const rooms = /^(domain|messages|client|server)\//;
    const marked = modules.filter(({ file, code }) => rooms.test(file) && DIRECTIVE.test(code));
    expect(named(marked)).toEqual([]);
  });
});
