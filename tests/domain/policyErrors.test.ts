import { describe, expect, it } from "vitest";
import {
  type ContactPolicy,
  createActionsCenterPolicy,
  PolicyError,
  resolveRequirements,
} from "../../src/domain/index.js";

const good = createActionsCenterPolicy({ merchantIntegrations: [] });
const section = { id: "billing", kind: "contacts", audience: "operator", required: true };

function errorOf(policy: unknown): PolicyError | undefined {
  try {
    resolveRequirements(policy as ContactPolicy, { environment: "production", integrations: [] });
    return undefined;
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
}

/** A policy with one section, which differs from a good one in this. */
function withSection(change: Record<string, unknown>) {
  return { ...good, sections: [{ ...section, ...change }] };
}

const MALFORMED: [what: string, policy: unknown, path: string][] = [
  ["no object", null, ""],
  ["a list", [], ""],
  ["a text", "policy", ""],
  ["no id", { ...good, id: undefined }, "/id"],
  ["a blank id", { ...good, id: "  " }, "/id"],
  ["no version", { ...good, version: undefined }, "/version"],
  ["a version as text", { ...good, version: "1" }, "/version"],
  ["half a version", { ...good, version: 1.5 }, "/version"],
  ["no environments", { ...good, environments: undefined }, "/environments"],
  ["an empty list of environments", { ...good, environments: [] }, "/environments"],
  ["an environment that is no text", { ...good, environments: [1] }, "/environments/0"],
  ["a hostile environment", { ...good, environments: ["constructor"] }, "/environments/0"],
  [
    "an environment twice",
    { ...good, environments: ["production", "production"] },
    "/environments/1",
  ],
  [
    "an undeclared launch environment",
    { ...good, launchEnvironment: "live" },
    "/launchEnvironment",
  ],
  ["no launch environment", { ...good, launchEnvironment: undefined }, "/launchEnvironment"],
  ["no sections", { ...good, sections: undefined }, "/sections"],
  ["an empty list of sections", { ...good, sections: [] }, "/sections"],
  ["too many sections", { ...good, sections: Array(101).fill(section) }, "/sections"],
  ["a section that is null", { ...good, sections: [null] }, "/sections/0"],
  ["two sections with one id", { ...good, sections: [section, section] }, "/sections/1/id"],
  ["no section id", withSection({ id: undefined }), "/sections/0/id"],
  ["an empty section id", withSection({ id: "" }), "/sections/0/id"],
  ["a section id with a space", withSection({ id: "my section" }), "/sections/0/id"],
  ["a section id with a slash", withSection({ id: "a/b" }), "/sections/0/id"],
  ["a section id that starts with a digit", withSection({ id: "1st" }), "/sections/0/id"],
  ["a very long section id", withSection({ id: "a".repeat(65) }), "/sections/0/id"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"].map(
    (id): [string, unknown, string] => [`the id ${id}`, withSection({ id }), "/sections/0/id"],
  ),
  ["no kind", withSection({ kind: undefined }), "/sections/0/kind"],
  ["support hours by another id", withSection({ kind: "supportHours" }), "/sections/0/id"],
  ["contacts by the id of the hours", withSection({ id: "supportHours" }), "/sections/0/id"],
  [
    "support hours twice",
    { ...good, sections: [...good.sections, good.sections.at(-1)] },
    "/sections/7/id",
  ],
  ["no audience", withSection({ audience: undefined }), "/sections/0/audience"],
  ["an unknown audience", withSection({ audience: "everybody" }), "/sections/0/audience"],
  ["an unknown source", withSection({ source: "directory" }), "/sections/0/source"],
  ["required as text", withSection({ required: "yes" }), "/sections/0/required"],
  ["no required", withSection({ required: undefined }), "/sections/0/required"],
  ["recommendAlias as a number", withSection({ recommendAlias: 1 }), "/sections/0/recommendAlias"],
  ["integrations as a text", withSection({ integrations: "x" }), "/sections/0/integrations"],
  ["an integration as a number", withSection({ integrations: [1] }), "/sections/0/integrations"],
  ["editableIn as a text", withSection({ editableIn: "production" }), "/sections/0/editableIn"],
  ["editable nowhere", withSection({ editableIn: [] }), "/sections/0/editableIn"],
  ["editable elsewhere", withSection({ editableIn: ["staging"] }), "/sections/0/editableIn"],
  ["min as text", withSection({ min: "1" }), "/sections/0/min"],
  ["min below 0", withSection({ min: -1 }), "/sections/0/min"],
  ["half a min", withSection({ min: 1.5 }), "/sections/0/min"],
  ["min NaN", withSection({ min: Number.NaN }), "/sections/0/min"],
  ["max 0", withSection({ max: 0 }), "/sections/0/max"],
  ["a huge max", withSection({ max: 1e9 }), "/sections/0/max"],
  ["min above max", withSection({ min: 3, max: 2 }), "/sections/0/min"],
  ["min above the default max", withSection({ min: 51 }), "/sections/0/min"],
  ["required with min 0", withSection({ min: 0 }), "/sections/0/min"],
  ["channels as a list", withSection({ channels: [] }), "/sections/0/channels"],
  ["an unknown channel", withSection({ channels: { fax: "required" } }), "/sections/0/channels"],
  ["an unknown rule", withSection({ channels: { name: "must" } }), "/sections/0/channels/name"],
  [
    "contacts that may lack address and number",
    withSection({ channels: { email: "optional" } }),
    "/sections/0/channels",
  ],
  [
    "contacts that have names alone",
    withSection({ channels: { email: "hidden", phone: "hidden" } }),
    "/sections/0/channels",
  ],
  [
    "reach by the mail alone",
    withSection({ channels: { email: "optional" }, reachableBy: ["email"] }),
    "/sections/0/reachableBy",
  ],
  [
    "reach by what is hidden",
    withSection({
      channels: { email: "optional", phone: "hidden" },
      reachableBy: ["email", "phone"],
    }),
    "/sections/0/reachableBy",
  ],
  [
    "reach by either where one is required",
    withSection({ reachableBy: ["email", "phone"] }),
    "/sections/0/reachableBy",
  ],
  [
    "reach of portal users",
    withSection({ source: "portal-users", reachableBy: ["email", "phone"] }),
    "/sections/0/reachableBy",
  ],
  [
    "all channels hidden",
    withSection({ channels: { name: "hidden", email: "hidden", phone: "hidden" } }),
    "/sections/0/channels",
  ],
];

describe("a malformed policy", () => {
  it.each(MALFORMED)("with %s is refused, saying where", (_what, policy, path) => {
    const error = errorOf(policy);
    expect(error).toMatchObject({ name: "PolicyError", code: "malformed_policy", path });
    expect(error?.message).toContain("To mend it, ");
  });

  it("names the section that is meant", () => {
    expect(errorOf(withSection({ min: 3, max: 2 }))?.message).toContain('section "billing"');
  });

  it("does not repeat what it was sent when that is no id", () => {
    const hostile = "<script>".repeat(1000);
    expect(errorOf(withSection({ id: hostile }))?.message).not.toContain("<script>");
  });
});

describe("a policy of a newer release", () => {
  it.each([
    ["version", { ...good, version: 2 }, "/version"],
    ["version, whatever else it has", { version: 2, areas: [] }, "/version"],
    ["kind of section", withSection({ kind: "postalAddress" }), "/sections/0/kind"],
  ])("with another %s is unsupported, not malformed", (_what, policy, path) => {
    expect(errorOf(policy)).toMatchObject({ code: "unsupported_policy", path });
  });
});

describe("a good policy", () => {
  it("may leave out what has a default, and may have keys of the host's own", () => {
    expect(errorOf(withSection({ note: "ours" }))).toBeUndefined();
  });

  it("survives being sent as JSON", () => {
    expect(errorOf(JSON.parse(JSON.stringify(good)))).toBeUndefined();
  });

  it("may hide all channels of portal users, who have none of their own", () => {
    const channels = { name: "hidden", email: "hidden", phone: "hidden" };
    expect(errorOf(withSection({ source: "portal-users", channels }))).toBeUndefined();
  });
});
