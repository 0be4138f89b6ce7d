import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, readDist } from "./support/dist.js";

/** Runs a command; its output is the error when it refuses the package. */
function run(command: string, ...args: string[]) {
  return execFileSync(command, args, { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
}

const tool = (name: string) => join(ROOT, "node_modules/.bin", name);

describe("the package", () => {
  it("is accepted by publint --strict", () => {
    expect(run(tool("publint"), "--strict")).toContain("All good!");
  });

  it("gives right types to every way of importing it", () => {
    const answer = run(tool("attw"), "--pack", ".", "--profile", "esm-only");
    expect(answer).toContain('"contact-gate/testing"');
    expect(answer).not.toContain("❌");
  });

  it("holds the OpenAPI document of its protocol", () => {
    expect(JSON.parse(readDist("openapi.json")).openapi).toMatch(/^3\.1/);
  });

  it("holds its build and the sources its maps point at, and no test, story or example", () => {
    const [packed] = JSON.parse(run("npm", "pack", "--dry-run", "--json", "--ignore-scripts"));
    const folders = new Set(packed.files.map(({ path }: { path: string }) => path.split("/")[0]));
    expect([...folders].sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json", "src"].sort(),
    );
  });
});
