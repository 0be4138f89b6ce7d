import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPackage } from "../../vite.config.js";
import { DIST, ROOT } from "./support/dist.js";

let host: string;

/** A host that has the package and what it depends on, but no React. */
beforeAll(() => {
  host = mkdtempSync(join(tmpdir(), "without-react-"));
  const installed = join(host, "node_modules");
  const own = join(installed, "contact-gate");
  mkdirSync(own, { recursive: true });
  cpSync(DIST, join(own, "dist"), { recursive: true });
  cpSync(join(ROOT, "package.json"), join(own, "package.json"));
  for (const name of Object.keys(readPackage(new URL(`file://${ROOT}/`)).dependencies)) {
    mkdirSync(dirname(join(installed, name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(installed, name));
  }
});

afterAll(() => rmSync(host, { recursive: true, force: true }));

function load(entry: string): string {
  const code = `import * as all from ${JSON.stringify(entry)}; process.stdout.write(Object.keys(all).join(" "));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: host,
    encoding: "utf8",
    stdio: "pipe",
  });
}

describe("a host without React", () => {
  it.each([
    ["contact-gate/domain", "evaluateCompleteness"],
    ["contact-gate/hours-exchange", "toOsm"],
    ["contact-gate/http-client", "createHttpClient"],
    ["contact-gate/memory-client", "createMemoryClient"],
    ["contact-gate/server", "createContactGateHandler"],
    ["contact-gate/locales/en", "en"],
  ])("loads %s in plain Node", (entry, name) => {
    expect(load(entry).split(" ")).toContain(name);
  });

  it("cannot load the components: there is no React to be found", () => {
    expect(() => load("contact-gate")).toThrow(/Cannot find package 'react'/);
  });
});
