import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What a file imports that it may not, and the rule that has to say so. */
const FORBIDDEN: [rule: string, file: string, code: string][] = [
  ["room-domain", "src/domain/a.ts", 'import "../client/port.js";'],
  ["room-domain", "src/domain/typed.ts", 'import type { Port } from "../client/port.js";'],
  ["room-domain", "src/domain/inline.ts", 'export type A = import("../client/port.js").Port;'],
  ["room-domain", "src/domain/again.ts", 'export type { Port } from "../client/port.js";'],
  ["room-domain", "src/domain/late.ts", 'export const a = () => import("../client/port.js");'],
  ["room-domain", "src/domain/outside.ts", 'import "../../tests/helper.js";'],
  ["room-messages", "src/messages/a.ts", 'import type { Rule } from "../domain/rule.js";'],
  ["room-client", "src/client/a.ts", 'import type { Gate } from "../gate/state.js";'],
  ["room-gate", "src/gate/a.ts", 'import type { Words } from "../messages/words.js";'],
  ["room-form", "src/form/a.ts", 'import type { Port } from "../client/port.js";'],
  [
    "room-components",
    "src/components/a.ts",
    'import type { Handler } from "../server/handler.js";',
  ],
  ["room-components", "src/components/b.ts", 'import "../testing/index.js";'],
  ["room-element", "src/element/a.ts", 'import type { Rule } from "../domain/rule.js";'],
  ["room-server", "src/server/a.ts", 'import "../client/http/createHttpClient.js";'],
  ["room-server", "src/server/b.ts", 'import type { Gate } from "../gate/state.js";'],
  ["kept-formik", "src/components/c.ts", 'import type { FormikProps } from "formik";'],
  ["kept-radix", "src/gate/b.ts", 'import "@radix-ui/react-dialog";'],
  ["kept-yup", "src/domain/b.ts", 'import type { Schema } from "yup";'],
  ["kept-downshift", "src/form/b.ts", 'import "downshift";'],
  ["kept-dates", "src/components/e.ts", 'import "@internationalized/date";'],
  ["kept-zones", "src/domain/d.ts", 'import "@vvo/tzdb";'],
  ["kept-phones", "src/domain/e.ts", 'import "libphonenumber-js/min";'],
  ["phones-on-demand", "src/components/f.ts", 'import "../domain/phones/numberingPlans.js";'],
  ["without-react", "src/domain/c.ts", 'import "react";'],
  ["without-react", "src/server/c.ts", 'import type { ReactNode } from "react";'],
  ["no-cycle", "src/gate/one.ts", 'import "./two.js";'],
  ["no-cycle", "src/gate/typedOne.ts", 'import type { Two } from "./typedTwo.js";'],
  ["group-words", "src/components/words/a.ts", 'import "../ui/part.js";'],
  ["group-section", "src/components/section/a.ts", 'import type { Form } from "../form/form.js";'],
  ["group-gate", "src/components/gate/a.ts", 'import "../page/page.js";'],
  ["group-page", "src/components/page/b.ts", 'import "../loose.js";'],
  ["public-entries-only", "examples/portal/a.ts", 'import "../../src/domain/rule.js";'],
  ["no-unresolved", "src/gate/c.ts", 'import "./nothing.js";'],
];

/** What the same files may import. */
const ALLOWED: [file: string, code: string][] = [
  ["src/domain/rule.ts", "export type Rule = 1;"],
  ["src/domain/schema.ts", 'import "yup"; import "./rule.js";'],
  ["src/domain/timeZones/table.ts", 'import "@vvo/tzdb"; import "@internationalized/date";'],
  ["src/domain/phones/numberingPlans.ts", 'import "libphonenumber-js/min";'],
  [
    "src/components/g.ts",
    'export const load = () => import("../domain/phones/numberingPlans.js");',
  ],
  ["src/messages/words.ts", "export type Words = 1;"],
  ["src/client/port.ts", 'import "../domain/rule.js"; export type Port = 1;'],
  ["src/client/protocol.ts", "export type Problem = 1;"],
  ["src/client/http/createHttpClient.ts", 'import "../port.js";'],
  ["src/gate/state.ts", 'import "../client/port.js"; export type Gate = 1;'],
  ["src/gate/two.ts", 'import "./one.js";'],
  ["src/gate/typedTwo.ts", 'import type { One } from "./typedOne.js"; export type Two = 1;'],
  ["src/form/form.ts", 'import "formik"; import "../gate/state.js";'],
  [
    "src/components/d.tsx",
    'import "@radix-ui/react-dialog"; import "../form/form.js"; import "react";',
  ],
  ["src/components/ui/part.ts", "export {};"],
  ["src/components/words/word.ts", "export {};"],
  ["src/components/form/form.ts", 'import "../section/sub/deep.js"; export type Form = 1;'],
  ["src/components/section/sub/deep.ts", 'import "../../words/word.js";'],
  ["src/components/page/page.ts", 'import "../form/form.js";'],
  ["src/components/loose.ts", "export {};"],
  // None of the four imports one that imports it; their folders do.
  ["src/components/ui/left/one.ts", 'import "../right/two.js";'],
  ["src/components/ui/right/two.ts", "export {};"],
  ["src/components/ui/right/three.ts", 'import "../left/four.js";'],
  ["src/components/ui/left/four.ts", "export {};"],
  ["src/server/handler.ts", 'import "../client/protocol.js"; export type Handler = 1;'],
  ["src/testing/index.ts", 'import "../client/port.js";'],
  ["examples/portal/b.ts", 'import "contact-gate/domain";'],
  ["src/domain/index.ts", 'export * from "./rule.js";'],
  ["tests/helper.ts", "export {};"],
];

interface Violation {
  from: string;
  rule: { name: string };
}

let folder: string;
let violations: Violation[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rooms-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  for (const name of [".dependency-cruiser.mjs", "tsconfig.json"]) {
    symlinkSync(join(ROOT, name), join(folder, name));
  }
  const files = [...FORBIDDEN.map(([, file, code]) => [file, code] as const), ...ALLOWED];
  for (const [file, code] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const answer = execFileSync(
    process.execPath,
    [
      join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["src", "examples", "--config", ".dependency-cruiser.mjs", "--output-type", "json"],
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 2 ** 20 },
  );
  violations = JSON.parse(answer).summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesBrokenBy = (file: string) =>
  violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

describe("the table of rooms", () => {
  it.each(FORBIDDEN)("%s refuses %s: %s", (rule, file) => {
    expect(rulesBrokenBy(file)).toEqual([rule]);
  });

  const partners = ["src/gate/two.ts", "src/gate/typedTwo.ts"];
  it.each(ALLOWED.filter(([file]) => !partners.includes(file)))("accepts %s: %s", (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  it("refuses folders of components that need each other", () => {
    const folders = violations.filter(({ rule }) => rule.name === "no-folder-cycle");
    expect(new Set(folders.map(({ from }) => from))).toEqual(
      new Set(["src/components/ui/left", "src/components/ui/right"]),
    );
  });
});
