import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { userFacts } from "../../src/domain/completeness/userFacts.js";
import {
  type ContactInfo,
  type ContactPolicy,
  evaluateCompleteness,
  isMissingCode,
  type KnownUser,
  type Requirements,
  resolveRequirements,
  reviewSave,
  type SectionRule,
} from "../../src/domain/index.js";
import { sampleId } from "../../src/testing/index.js";

type Standing = "active" | "invited" | "expired" | "removed";

const STANDINGS: readonly Standing[] = ["active", "invited", "expired", "removed"];

function requirementsOf(rule: Partial<SectionRule> = {}): Requirements {
  const policy: ContactPolicy = {
    id: "own",
    version: 1,
    environments: ["live"],
    launchEnvironment: "live",
    sections: [
      {
        id: "alert",
        kind: "contacts",
        source: "portal-users",
        audience: "operator",
        required: true,
        ...rule,
      },
    ],
  };
  return resolveRequirements(policy, { environment: "live", integrations: [] });
}

/** One person for each standing, called by the place. */
function account(standings: readonly Standing[]) {
  const info: ContactInfo = {
    contacts: {
      alert: standings.map((_, index) => ({ id: sampleId(index), userId: `u-${index}` })),
    },
    supportHours: { schedules: [] },
  };
  const users = new Map(
    standings.flatMap((status, index): [string, KnownUser][] => {
      if (status === "removed") return [];
      return [[`u-${index}`, { name: `N${index}`, email: `n${index}@a.example`, status }]];
    }),
  );
  return { info, users };
}

function verdict(standings: readonly Standing[], rule?: Partial<SectionRule>) {
  const { info, users } = account(standings);
  const { sections } = evaluateCompleteness(info, requirementsOf(rule), userFacts(users));
  const [section] = sections;
  return [
    section?.status,
    ...(section?.issues ?? []).map(({ path, code }) => `${path.split("/")[3] ?? ""} ${code}`),
  ];
}

describe("an alert contact who was invited (R4)", () => {
  it.each<[string, Standing[], Partial<SectionRule>, string[]]>([
    ["alone", ["invited"], {}, ["missing", "0 user_invited"]],
    ["besides an active one", ["active", "invited"], {}, ["complete"]],
    ["before an active one", ["invited", "active"], {}, ["complete"]],
    [
      "two, nobody active",
      ["invited", "invited"],
      {},
      ["missing", "0 user_invited", "1 user_invited"],
    ],
    [
      "one of the two that are asked for",
      ["active", "invited"],
      { min: 2 },
      ["missing", "1 user_invited"],
    ],
    [
      "besides the two that are asked for",
      ["active", "active", "invited"],
      { min: 2 },
      ["complete"],
    ],
    [
      "alone where two are asked for",
      ["invited"],
      { min: 2 },
      ["missing", "0 user_invited", " too_few"],
    ],
    [
      "besides one whose invitation expired",
      ["invited", "expired"],
      {},
      ["invalid", "0 user_invited", "1 user_inactive"],
    ],
    [
      "besides an active one and one who left",
      ["invited", "active", "removed"],
      {},
      ["invalid", "2 user_inactive"],
    ],
    ["expired", ["expired"], {}, ["invalid", "0 user_inactive"]],
    ["withdrawn", ["removed"], {}, ["invalid", "0 user_inactive"]],
    ["too many", ["active", "invited"], { max: 1 }, ["invalid", " too_many"]],
    ["alone where nobody is asked for", ["invited"], { required: false }, ["optional"]],
    [
      "where nobody has to, but two if any",
      ["active", "invited"],
      { required: false, min: 2 },
      ["missing", "1 user_invited"],
    ],
  ])("%s", (_, standings, rule, expected) => {
    expect(verdict(standings, rule)).toEqual(expected);
  });

  it("is known where nothing is known of the others", () => {
    const { info } = account(["invited"]);
    const facts = { invitedUsers: new Set(["u-0"]) };
    expect(evaluateCompleteness(info, requirementsOf(), facts).status).toBe("incomplete");
    expect(evaluateCompleteness(info, requirementsOf()).status).toBe("complete");
  });

  it("counts as active where a host says both", () => {
    const { info } = account(["active"]);
    const both = { activeUsers: new Set(["u-0"]), invitedUsers: new Set(["u-0"]) };
    expect(evaluateCompleteness(info, requirementsOf(), both).status).toBe("complete");
  });
});

const anybody = fc.record({
  standings: fc.array(fc.constantFrom(...STANDINGS), { maxLength: 5 }),
  min: fc.integer({ min: 1, max: 3 }),
});

property.prop([anybody])("a section is finished by active users alone", ({ standings, min }) => {
  const active = standings.filter((one) => one === "active").length;
  const gone = standings.some((one) => one === "expired" || one === "removed");
  expect(verdict(standings, { min })[0] === "complete").toBe(active >= min && !gone);
});

property.prop([anybody])("whoever accepts makes nothing worse", ({ standings, min }) => {
  const { info, users } = account(standings);
  const due = (known: ReadonlyMap<string, KnownUser>) =>
    evaluateCompleteness(info, requirementsOf({ min }), userFacts(known)).currentlyDue;
  const before = due(users).map(({ path, code }) => `${path} ${code}`);
  const accepted = new Map(
    [...users].map(([id, user]) => [
      id,
      user.status === "invited" ? { ...user, status: "active" as const } : user,
    ]),
  );
  const after = due(accepted).map(({ path, code }) => `${path} ${code}`);
  expect(before).toEqual(expect.arrayContaining(after));
  expect(after.filter((one) => one.endsWith("user_invited"))).toEqual([]);
});

describe("saving", () => {
  const requirements = requirementsOf();
  const EMPTY: ContactInfo = { contacts: {}, supportHours: { schedules: [] } };

  it("takes somebody invited into a record that is not complete yet, with the directory's name", () => {
    const { info, users } = account(["invited"]);
    expect(reviewSave(EMPTY, info, requirements, users)).toMatchObject({
      outcome: "accepted",
      info: { contacts: { alert: [{ userId: "u-0", name: "N0", email: "n0@a.example" }] } },
      completeness: { status: "incomplete", currentlyDue: [{ code: "user_invited" }] },
    });
    expect(isMissingCode("user_invited")).toBe(true);
  });

  it("keeps a record complete to which somebody invited is added", () => {
    const { info, users } = account(["active", "invited"]);
    const before = { ...info, contacts: { alert: info.contacts.alert?.slice(0, 1) } };
    expect(reviewSave(before, info, requirements, users)).toMatchObject({
      outcome: "accepted",
      completeness: { status: "complete" },
    });
  });

  it("refuses somebody invited in the place of the only one who counts", () => {
    const { info, users } = account(["active", "invited"]);
    const [active, invited] = (info.contacts.alert ?? []).map((one) => ({
      ...info,
      contacts: { alert: [one] },
    }));
    expect(reviewSave(active ?? EMPTY, invited ?? EMPTY, requirements, users)).toMatchObject({
      outcome: "would_become_incomplete",
      issues: [{ code: "user_invited" }],
    });
  });

  it.each(["expired", "removed"] as const)("refuses whose invitation is %s", (standing) => {
    const { info, users } = account([standing]);
    expect(reviewSave(EMPTY, info, requirements, users)).toMatchObject({
      outcome: "validation",
      issues: [{ code: "user_inactive" }],
    });
  });

  it("goes by users without a standing as active ones", () => {
    const { info } = account(["active"]);
    const users = new Map([["u-0", { name: "N", email: "n@a.example" }]]);
    expect(reviewSave(EMPTY, info, requirements, users).outcome).toBe("accepted");
  });
});
