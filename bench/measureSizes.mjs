import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What a page embeds: the gate over a backend that speaks HTTP. */
const EMBEDDING = `
export { ContactGateModal, ContactGateProvider } from "contact-gate";
export { createHttpClient } from "contact-gate/http-client";
`;

/**
 * Chunks that wait for an act of the person or for something to go wrong, or that are shown where there is no form: to
 * somebody without rights, and above an open portal.
 */
const LATER = new RegExp(
  `/(${[
    "UserAccessPanel",
    "InvitePerson",
    "AskDialog",
    "NoRightsScreen",
    "BannerContent",
    "numberingPlans",
    "HoursTextPanel",
    "TimeList",
    "SupportHoursPreview",
    "EndUserHours",
    "zoneSearch",
    "ConflictPanel",
    "mergeContactInfo",
    "mergeUnsaved",
    "isAlreadySaved",
    "CrashedScreen",
    "ContactInfoPage",
    "PastePanel",
    "ReusePanel",
  ].join("|")})`,
);

/** @param {string | Uint8Array} text */
const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/**
 * @typedef {object} Sizes in bytes, gzipped, without React
 * @property {number} know what a page needs in order to know whether it is locked
 * @property {number} gate the gate as first shown, its stylesheet included
 * @property {{ name: string, bytes: number, when: "know" | "gate" | "later" }[]} chunks each part
 * @property {{ know: string[], gate: string[] }} modules the paths of the modules that come at that moment
 */

/**
 * Bundles the built package as a host would and weighs it.
 *
 * @returns {Promise<Sizes>}
 */
export async function measureSizes() {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    // As a host ships it, also when a test measures.
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "embedding",
        resolveId: (id) => (id === "embedding" ? "\0embedding" : undefined),
        load: (id) => (id === "\0embedding" ? EMBEDDING : undefined),
      },
    ],
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: "embedding",
        preserveEntrySignatures: "strict",
        external: /^react(-dom)?(\/|$)/,
        checks: { moduleLevelDirective: false },
      },
    },
  });
  if (Array.isArray(result) || !("output" in result)) throw new Error("One output was expected.");
  const chunks = new Map(
    result.output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])),
  );

  /**
   * @param {Iterable<string>} from
   * @param {(name: string) => boolean} [follow] which dynamic imports are taken along
   */
  function closure(from, follow = () => false) {
    const reached = new Set(from);
    for (const name of reached) {
      const chunk = chunks.get(name);
      for (const next of chunk?.imports ?? []) if (chunks.has(next)) reached.add(next);
      for (const next of chunk?.dynamicImports ?? []) if (follow(next)) reached.add(next);
    }
    return reached;
  }

  const entries = [...chunks.values()].filter(({ isEntry }) => isEntry);
  const names = entries.map(({ fileName }) => fileName);
  const know = closure(names);
  const shown = closure(names, (name) => !LATER.test(chunks.get(name)?.facadeModuleId ?? name));

  const parts = [...chunks.values()].map((chunk) => ({
    name: chunk.name,
    bytes: gzipped(chunk.code),
    when: know.has(chunk.fileName)
      ? /** @type {const} */ ("know")
      : shown.has(chunk.fileName)
        ? /** @type {const} */ ("gate")
        : /** @type {const} */ ("later"),
  }));
  /** @param {("know" | "gate")[]} when */
  const sum = (...when) =>
    parts
      .filter((part) => when.some((moment) => moment === part.when))
      .reduce((total, { bytes }) => total + bytes, 0);
  /** @param {Set<string>} names */
  const modulesOf = (names) => [...names].flatMap((name) => chunks.get(name)?.moduleIds ?? []);
  const css = await minifiedStyles();
  return {
    know: sum("know"),
    gate: sum("know", "gate") + gzipped(css),
    modules: {
      know: modulesOf(know),
      gate: modulesOf(new Set([...shown].filter((name) => !know.has(name)))),
    },
    chunks: [{ name: "styles.css", bytes: gzipped(css), when: "gate" }, ...parts],
  };
}

/** The stylesheet as a host's build ships it. */
async function minifiedStyles() {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    build: { write: false, cssTarget: "esnext", rolldownOptions: { input: "dist/styles.css" } },
  });
  if (Array.isArray(result) || !("output" in result)) throw new Error("One output was expected.");
  const css = result.output.find(({ fileName }) => fileName.endsWith(".css"));
  return css?.type === "asset" ? css.source : readFileSync(`${ROOT}dist/styles.css`);
}
