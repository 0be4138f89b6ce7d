import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { vi } from "vitest";

export interface Expression {
  file: string;
  source: string;
  flags: string;
}

/** Every regular expression of the modules below `folder`: the literals, and those that are built when a module loads. */
export async function regularExpressionsOf(folder: string): Promise<Expression[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  const found: Expression[] = [];
  for (const file of files) {
    const { literals, built } = expressionsIn(readFileSync(join(folder, file), "utf8"), file);
    found.push(...literals.map((literal) => ({ file, ...literal })));
    if (built === 0) continue;
    const made = await builtBy(join(folder, file));
    if (made.length !== built) {
      throw new Error(`${file} builds a regular expression later than when it is loaded`);
    }
    found.push(...made.map(({ source, flags }) => ({ file, source, flags })));
  }
  return found;
}

/** The literals of a module, and how many expressions it builds out of texts. */
export function expressionsIn(code: string, name: string) {
  const literals: { source: string; flags: string }[] = [];
  let built = 0;
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText(parsed) === "RegExp") built += 1;
    ts.forEachChild(node, visit);
  };
  const parsed = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  visit(parsed);
  return { literals, built };
}

/** What `new RegExp` made while the module was loaded: of its own, since what it imports is loaded before. */
async function builtBy(file: string): Promise<RegExp[]> {
  const url = pathToFileURL(file).href;
  await import(url);
  const made: RegExp[] = [];
  const recording = new Proxy(RegExp, {
    construct(target, given: [pattern: string, flags?: string]) {
      const expression = new target(...given);
      made.push(expression);
      return expression;
    },
  });
  vi.stubGlobal("RegExp", recording);
  try {
    await import(`${url}?again`);
  } finally {
    vi.unstubAllGlobals();
  }
  return made;
}

/** What generated clients and servers will check texts by. */
export function patternsIn(path: string, root: string): Expression[] {
  const file = relative(root, path);
  const found = new Set<string>();
  JSON.parse(readFileSync(path, "utf8"), (key, value) => {
    if (key === "pattern" && typeof value === "string") found.add(value);
    return value;
  });
  return [...found].map((source) => ({ file, source, flags: "u" }));
}
