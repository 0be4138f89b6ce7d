import { readFileSync } from "node:fs";

const IMPORT = /^@import "\.\/([\w-]+\.css)" layer\(contact-gate\);$/;

/** The files that `src/styles/index.css` names, in its order. An unreadable line is an error, not a rule that is lost. */
export function styleFiles(folder: URL): string[] {
  const index = readFileSync(new URL("index.css", folder), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return index
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const file = IMPORT.exec(line)?.[1];
      if (file === undefined) throw new Error(`src/styles/index.css: cannot read "${line}"`);
      return file;
    });
}

/** The two stylesheets that ship: one cascade layer, and the same rules without it. */
export function assembleStyles(folder: URL): { layered: string; unlayered: string } {
  const rules = styleFiles(folder)
    .map((file) => readFileSync(new URL(file, folder), "utf8").trim())
    .join("\n\n");
  return { layered: `@layer contact-gate {\n${rules}\n}\n`, unlayered: `${rules}\n` };
}
