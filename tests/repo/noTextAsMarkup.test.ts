import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** Every way by which a browser makes markup or script out of a text. */
const SINKS =
  /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|setHTML(Unsafe)?|parseHTMLUnsafe|createContextualFragment|parseFromString|srcdoc|srcDoc|document\.write(ln)?|execCommand|eval|importScripts|createPolicy)\b|\bnew Function\b|\bset(Timeout|Interval)\(\s*["'`]/;

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !/(^|\/)(dist|node_modules)\//.test(name))
    .map((name) => join(folder, name));
}

describe("a text never becomes markup or script", () => {
  it.each(["src", "examples", "stories", ".storybook"])("in %s", (folder) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(0);
    const found = files.filter((file) => SINKS.test(readFileSync(join(ROOT, file), "utf8")));
    expect(found).toEqual([]);
  });

  it.each([
    "<p dangerouslySetInnerHTML={{ __html: name }} />",
    "element.innerHTML = name;",
    "document.write(name);",
    'setTimeout("go()", 1);',
    "new Function(name)();",
    "eval(name);",
    "<iframe srcDoc={name} />",
  ])("or would be found: %s", (code) => {
    expect(SINKS.test(code)).toBe(true);
  });
});
