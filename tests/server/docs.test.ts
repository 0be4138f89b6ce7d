import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CONTACT_GATE_ERROR_CODES } from "../../src/client/index.js";
import { PROBLEM_STATUS } from "../../src/client/protocol.js";
import { ISSUE_CODES } from "../../src/domain/index.js";
import document from "../../src/server/openapi.json" with { type: "json" };

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

it("docs/errors.md has a row for every problem, with its status", () => {
  const text = read("errors.md");
  for (const [code, status] of Object.entries(PROBLEM_STATUS)) {
    expect(text).toContain(`| ${status} | \`${code}\` |`);
  }
});

it("docs/errors.md explains every code of an error and of an issue", () => {
  const text = read("errors.md");
  for (const code of CONTACT_GATE_ERROR_CODES) expect(text).toContain(`| \`${code}\` |`);
  for (const code of ISSUE_CODES) expect(text).toContain(`\`${code}\``);
});

it("docs/protocol.md has every published call", () => {
  const text = read("protocol.md");
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of Object.keys(item).filter((key) => key !== "parameters")) {
      expect(text).toContain(`\`${method.toUpperCase()} ${path}\``);
    }
  }
});
