// Prints how the house stands, from the sources alone: `npm run house`. The figures are for reading; lint holds the rules.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** @param {string} folder @returns {string[]} paths of sources, from `src` */
function sourcesIn(folder) {
  return readdirSync(path.join(SRC, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(at);
    return /\.tsx?$/.test(entry.name) ? [at] : [];
  });
}

const sources = sourcesIn(".");
const known = new Set(sources);
const textOf = (/** @type {string} */ file) => readFileSync(path.join(SRC, file), "utf8");

/** @param {string} file @returns {string[]} the sources that it imports, also when it needs only their types */
function importsOf(file) {
  const specifiers = textOf(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)\.js"/g);
  return [...specifiers].flatMap(([, specifier = ""]) => {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    return [`${target}.ts`, `${target}.tsx`].filter((one) => known.has(one));
  });
}

/**
 * @param {string[]} files
 * @param {(file: string) => string} placeOf
 * @returns {Map<string, Set<string>>} which places each place imports
 */
function arrowsBetween(files, placeOf) {
  const arrows = new Map();
  for (const file of files) {
    const from = placeOf(file);
    const targets = arrows.get(from) ?? new Set();
    arrows.set(from, targets);
    for (const imported of importsOf(file)) {
      const to = placeOf(imported);
      if (to !== from && files.includes(imported)) targets.add(to);
    }
  }
  return arrows;
}

/** @param {Map<string, Set<string>>} arrows @param {string} from @returns {Set<string>} all that can be reached */
function reachableFrom(arrows, from) {
  const reached = new Set();
  const waiting = [from];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const next of arrows.get(place) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
}

const inCycles = (/** @type {Map<string, Set<string>>} */ arrows) =>
  [...arrows.keys()].filter((place) => reachableFrom(arrows, place).has(place));

const countArrows = (/** @type {Map<string, Set<string>>} */ arrows) =>
  [...arrows.values()].reduce((sum, targets) => sum + targets.size, 0);

const components = sources.filter((file) => file.startsWith("components/"));
const folders = arrowsBetween(components, path.posix.dirname);
const groups = arrowsBetween(components, (file) => file.split("/")[1] ?? "");
const lines = sources
  .filter((file) => !file.startsWith("messages/locales/") && !file.endsWith("gateEnglish.ts"))
  .reduce((sum, file) => sum + textOf(file).split("\n").length - 1, 0);
const looseIn = (/** @type {string} */ room) =>
  readdirSync(path.join(SRC, room)).filter((name) => statSync(path.join(SRC, room, name)).isFile())
    .length;

/** @type {[string, string | number][]} */
const figures = [
  ["folders of components", folders.size],
  ["… of them in a dependency cycle", inCycles(folders).length],
  ["groups of components", groups.size],
  ["arrows between groups", countArrows(groups)],
  ["groups in a dependency cycle", inCycles(groups).length],
  ...["domain", "gate", "server"].map(
    (room) =>
      /** @type {[string, number]} */ ([`loose files in the root of ${room}/`, looseIn(room)]),
  ),
  ["lines of src without languages", lines],
];
for (const [name, value] of figures)
  process.stdout.write(`${name.padEnd(42)}${String(value).padStart(7)}\n`);
