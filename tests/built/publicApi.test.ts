import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { libraryEntries } from "../../vite.config.js";
import { DIST, ROOT } from "./support/dist.js";

const entries = libraryEntries(new URL(`file://${ROOT}/`)).map((file) =>
  file.replace(/^src\//, "").replace(/\.ts$/, ".d.ts"),
);

/** Every name that the built types export, an entry at a time; `type` marks what is gone at run time. */
function describeApi(): string {
  const program = ts.createProgram(
    entries.map((file) => join(DIST, file)),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  );
  const checker = program.getTypeChecker();
  return entries
    .map((file) => {
      const source = program.getSourceFile(join(DIST, file));
      const symbol = source && checker.getSymbolAtLocation(source);
      if (!symbol) throw new Error(`dist/${file} exports nothing.`);
      const names = checker.getExportsOfModule(symbol).map((exported) => {
        const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
        const { flags } = isAlias ? checker.getAliasedSymbol(exported) : exported;
        return (flags & ts.SymbolFlags.Value) === 0 ? `type ${exported.name}` : exported.name;
      });
      return [file.replace(/\.d\.ts$/, ""), ...names.sort().map((name) => `  ${name}`)].join("\n");
    })
    .join("\n\n");
}

it("the public API changes only on purpose", async () => {
  await expect(`${describeApi()}\n`).toMatchFileSnapshot("publicApi.txt");
});

it("what the types promise is there at run time", async () => {
  const promised = describeApi().split("\n\n");
  for (const block of promised) {
    const [entry, ...names] = block.split("\n").map((line) => line.trim());
    const module = await import(/* @vite-ignore */ join(DIST, `${entry}.js`));
    const values = names.filter((name) => !name.startsWith("type "));
    expect(Object.keys(module).sort(), entry).toEqual(values.sort());
  }
});
