import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { looseTexts } from "./support/looseTexts.js";

const ROOT = resolve(import.meta.dirname, "../..");
/** A name for a file that is not on the disk, in the place where the types of React are found. */
const CASE = resolve(ROOT, "src/looseTextCase.tsx");

const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(ROOT, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  ROOT,
);

function foundIn(code: string): string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const text = `import type { ReactElement, ReactNode } from "react";
    declare const on: boolean; declare const word: string; declare const node: ReactNode;
    declare const icon: ReactElement; declare const words: string[];
    declare const Heading: "h2" | "h3";
    declare function Around(props: { children: ReactNode }): ReactElement;
    declare function Always(): ReactElement; declare function Sometimes(): ReactElement | null;
    export const shown = ${code};`;
  host.fileExists = (file) => file === CASE || fileExists.call(host, file);
  host.readFile = (file) => (file === CASE ? text : readFile.call(host, file));
  host.getSourceFile = (file, target, ...rest) =>
    file === CASE
      ? ts.createSourceFile(file, text, target)
      : (known.get(file) ?? getSourceFile.call(host, file, target, ...rest));
  const program = ts.createProgram([CASE], options, host);
  for (const file of program.getSourceFiles()) known.set(file.fileName, file);
  known.delete(CASE);
  return looseTexts(program, (file) => file === CASE).map(({ code: child }) => child);
}
/** Files of the cases are read once for all of them. */
const known = new Map<string, ts.SourceFile>();

describe("a text that a page translator replaces never stands beside what comes and goes", () => {
  it("in src", () => {
    const files = fileNames.filter((file) => file.startsWith(resolve(ROOT, "src/")));
    const program = ts.createProgram(files, options);
    const found = looseTexts(program, (file) => files.includes(file));
    expect(
      found.map(({ file, line, code }) => `${file.slice(ROOT.length + 1)}:${line} ${code}`),
    ).toEqual([]);
  }, 60_000);

  it.each([
    ["<p>{word}{on && <b>x</b>}</p>", ["{word}"]],
    ["<p>{on && <b>x</b>} at {word}</p>", ["at", "{word}"]],
    ["<p>{word} <b>x</b></p>", ["{word}"]],
    ['<p>{on && <i>x</i>}{" "}<b>x</b></p>', ['{" "}']],
    ["<p><Sometimes /> and</p>", ["and"]],
    ["<>{word}</>", ["{word}"]],
    ['<Around><b>x</b>{" "}<i>x</i></Around>', ['{" "}']],
    ['<p>{on && <><b>x</b>{" "}<i>x</i></>}</p>', ['{" "}']],
    ["<p>{words.map((one) => one)}</p>", ["{words.map((one) => one)}"]],
    ["<div>{node}<b>x</b></div>", ["{node}"]],
    ['<p>{on && ", "}<b>x</b></p>', ['{on && ", "}']],
    ["<p>{1}{word}</p>", ["{word}"]],
  ])(
    "is found: %s",
    (code, found) => {
      expect(foundIn(code)).toEqual(expect.arrayContaining(found));
    },
    60_000,
  );

  it.each([
    "<p>{word}</p>",
    "<p>{on ? word : <b>x</b>}</p>",
    "<p><span>{word}</span>{on && <b>x</b>}</p>",
    "<p>and <b>x</b></p>",
    "<p>and <Sometimes /></p>",
    '<p><b>x</b>{" "}{on && <i>x</i>}</p>',
    '<Heading><b>x</b>{" "}<i>x</i></Heading>',
    "<p>{icon} <b>x</b></p>",
    "<div>{on && <b>x</b>}<Sometimes /></div>",
    "<div>{node}</div>",
  ])(
    "is left alone where it is safe: %s",
    (code) => {
      expect(foundIn(code)).toEqual([]);
    },
    60_000,
  );
});
