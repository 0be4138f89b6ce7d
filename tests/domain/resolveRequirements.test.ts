import { describe, expect, it } from "vitest";
import {
  type ContactPolicy,
  createActionsCenterPolicy,
  PolicyError,
  resolveRequirements,
} from "../../src/domain/index.js";

const policy = createActionsCenterPolicy({ merchantIntegrations: ["ordering", "reservations"] });
const production = { environment: "production", integrations: [] };

function sectionsOf(integrations: string[], environment = "production") {
  return resolveRequirements(policy, { environment, integrations }).sections.map(({ id }) => id);
}

describe("the policy of the actions center", () => {
  it("has the sections of R4 to R10 in the order of the page, all required", () => {
    const { sections } = resolveRequirements(policy, {
      environment: "production",
      integrations: ["ordering"],
    });
    expect(sections.map(({ id, required, audience }) => [id, required, audience])).toEqual([
      ["alert", true, "operator"],
      ["technicalEmergency", true, "operator"],
      ["technicalNonEmergency", true, "operator"],
      ["merchantOperations", true, "operator"],
      ["operationsInternal", true, "operator"],
      ["operationsShared", true, "end-users"],
      ["supportHours", true, "end-users"],
    ]);
  });

  it("launches in production (R1)", () => {
    expect(resolveRequirements(policy, production)).toMatchObject({
      policyId: "actions-center",
      policyVersion: 1,
      launchEnvironment: "production",
    });
  });

  it("recommends an alias for emergencies alone (R5)", () => {
    const recommended = resolveRequirements(policy, production).sections.filter(
      ({ recommendAlias }) => recommendAlias,
    );
    expect(recommended.map(({ id }) => id)).toEqual(["technicalEmergency"]);
  });
});

describe("what an account has", () => {
  it.each([
    { integrations: ["ordering"], has: true },
    { integrations: ["reservations", "other"], has: true },
    { integrations: ["other"], has: false },
    { integrations: [], has: false },
    { integrations: ["Ordering"], has: false },
  ])("contacts for merchant issues with $integrations: $has (R7)", ({ integrations, has }) => {
    expect(sectionsOf(integrations).includes("merchantOperations")).toBe(has);
  });

  it("names what the account does not have", () => {
    expect(resolveRequirements(policy, production).absentSections).toEqual(["merchantOperations"]);
  });

  it("has no section with an empty list of integrations", () => {
    const none = createActionsCenterPolicy({ merchantIntegrations: [] });
    expect(resolveRequirements(none, production).absentSections).toEqual(["merchantOperations"]);
  });

  it("can edit alert contacts in production only (R4)", () => {
    const editable = (environment: string) =>
      resolveRequirements(policy, { environment, integrations: [] })
        .sections.filter((section) => !section.editable)
        .map(({ id, editableIn }) => ({ id, editableIn }));
    expect(editable("production")).toEqual([]);
    expect(editable("sandbox")).toEqual([{ id: "alert", editableIn: ["production"] }]);
  });
});

describe("defaults", () => {
  const own = (section: Partial<ContactPolicy["sections"][number]>): ContactPolicy => ({
    id: "own",
    version: 1,
    environments: ["live"],
    launchEnvironment: "live",
    sections: [
      { id: "billing", kind: "contacts", audience: "operator", required: true, ...section },
    ],
  });
  const resolve = (section: Partial<ContactPolicy["sections"][number]>) =>
    resolveRequirements(own(section), { environment: "live", integrations: [] }).sections[0];

  it("are filled in for a required section", () => {
    expect(resolve({})).toEqual({
      id: "billing",
      kind: "contacts",
      source: "anyone",
      audience: "operator",
      required: true,
      min: 1,
      max: 50,
      channels: { name: "required", email: "required", phone: "optional" },
      recommendAlias: false,
      editable: true,
    });
  });

  it("ask for nothing in a section that is not required", () => {
    expect(resolve({ required: false })).toMatchObject({ min: 0, required: false });
  });

  it("give way to what the policy says", () => {
    expect(
      resolve({ min: 2, max: 3, channels: { phone: "required", name: "hidden" } }),
    ).toMatchObject({
      min: 2,
      max: 3,
      channels: { name: "hidden", email: "required", phone: "required" },
    });
  });
});

describe("an environment that is not declared", () => {
  it.each(["staging", "", "__proto__", "Production"])("%j is refused by name", (environment) => {
    const resolve = () => resolveRequirements(policy, { environment, integrations: [] });
    expect(resolve).toThrow(expect.objectContaining({ code: "undeclared_environment" }));
    expect(resolve).toThrow(PolicyError);
    expect(resolve).toThrow(JSON.stringify(environment));
  });
});
