import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as exchange from "../../../src/domain/hoursExchange/index.js";
import * as domain from "../../../src/domain/index.js";
import { buildForNode } from "../../setup/buildForNode.mjs";
import { DOMAIN_READERS, WITHOUT_TEXT } from "./domainReaders.js";
import { READERS } from "./readers.js";
import { runReaders } from "./runReaders.js";

/** Linear readers take some milliseconds a text, quadratic ones many seconds. */
const PATIENCE = 8000;

let built: Awaited<ReturnType<typeof buildForNode>>;
let outcomes: Map<string, string>;

beforeAll(async () => {
  built = await buildForNode({ worker: "tests/attack/longInputs/worker.ts" });
  outcomes = await runReaders(built.fileOf("worker"), Object.keys(READERS), PATIENCE);
}, 600_000);

afterAll(() => built?.remove());

describe("100 KB of anything", () => {
  it.each(Object.keys(READERS))("comes back from %s at once", (reader) => {
    expect(outcomes.get(reader)).toBe("done");
  });

  it("was tried on every public function of the domain that reads text", () => {
    const functions = Object.entries({ ...domain, ...exchange })
      .filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name))
      .map(([name]) => name);
    const known = [...Object.keys(DOMAIN_READERS), ...WITHOUT_TEXT].sort();
    expect(functions.sort()).toEqual(known);
  });

  it("would be noticed to hang", async () => {
    const found = await runReaders(built.fileOf("worker"), ["slow", "isEmail"], 2500);
    expect(Object.fromEntries(found)).toEqual({ slow: "hangs", isEmail: "done" });
  }, 60_000);
});
