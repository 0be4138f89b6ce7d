import { describe, expect, it } from "vitest";
import {
  type ContactInfo,
  type ContactPolicy,
  emptyContactInfo,
  reconcileContactInfo,
  resolveRequirements,
} from "../../src/domain/index.js";
import {
  sampleContactInfo,
  sampleId,
  sampleRequirements,
  sampleSupportHours,
} from "../../src/testing/index.js";

const production = sampleRequirements();
const sandbox = sampleRequirements({ environment: "sandbox" });
const withoutMerchants = sampleRequirements({ integrations: [] });
const stored = sampleContactInfo();
const { alert, merchantOperations, ...others } = stored.contacts;
const jordan = [{ id: sampleId(77), name: "Jordan", email: "jordan@northwind.example" }];

function sent(contacts: ContactInfo["contacts"], supportHours = stored.supportHours): ContactInfo {
  return { contacts, supportHours };
}

describe("an editable section", () => {
  it("becomes what was sent", () => {
    const contacts = { ...stored.contacts, technicalEmergency: jordan };
    expect(reconcileContactInfo(stored, sent(contacts), production)).toEqual({
      info: sent(contacts),
      issues: [],
    });
  });

  it.each<[string, ContactInfo["contacts"]]>([
    ["left out", {}],
    ["empty", { technicalEmergency: [] }],
    ["blank", { technicalEmergency: [{ id: sampleId(1), name: " " }] }],
  ])("that was sent %s is emptied", (_how, change) => {
    const { technicalEmergency: _, ...rest } = stored.contacts;
    const { info, issues } = reconcileContactInfo(stored, sent({ ...rest, ...change }), production);
    expect(issues).toEqual([]);
    expect(info.contacts.technicalEmergency).toEqual([]);
    expect(info.contacts.operationsShared).toEqual(stored.contacts.operationsShared);
  });

  it("of support hours is emptied by empty ones", () => {
    const { info } = reconcileContactInfo(
      stored,
      sent(stored.contacts, { schedules: [] }),
      production,
    );
    expect(info.supportHours).toEqual({ schedules: [] });
  });

  it("is stored normalised", () => {
    const typed = [{ id: sampleId(77), name: " Jordan ", email: "jordan@northwind.example" }];
    const { info } = reconcileContactInfo(stored, sent({ technicalEmergency: typed }), production);
    expect(info.contacts.technicalEmergency).toEqual(jordan);
  });
});

describe("a deferred section (R4)", () => {
  it.each<[string, ContactInfo["contacts"]]>([
    ["left out", {}],
    ["equal", { alert }],
    [
      "equal but for the copies",
      { alert: (alert ?? []).map(({ id, userId = "" }) => ({ id, userId })) },
    ],
  ])("is kept when it was sent %s", (_how, change) => {
    const { info, issues } = reconcileContactInfo(stored, sent({ ...others, ...change }), sandbox);
    expect(issues).toEqual([]);
    expect(info.contacts.alert).toEqual(alert);
  });

  it.each<[string, ContactInfo["contacts"]]>([
    ["emptied", { alert: [] }],
    ["another user", { alert: [{ id: sampleId(1), userId: "u-marek" }] }],
    ["one user more", { alert: [...(alert ?? []), { id: sampleId(9), userId: "u-marek" }] }],
  ])("is refused when it was sent different: %s", (_how, change) => {
    const { info, issues } = reconcileContactInfo(stored, sent({ ...others, ...change }), sandbox);
    expect(issues).toEqual([
      { section: "alert", path: "/contacts/alert", code: "section_deferred" },
    ]);
    expect(info.contacts.alert).toEqual(alert);
  });

  it("of which nothing is stored takes an empty one for the same", () => {
    const result = reconcileContactInfo(emptyContactInfo(), sent({ alert: [] }), sandbox);
    expect(result.issues).toEqual([]);
  });

  it("of support hours is kept when empty ones are sent, refused when others are", () => {
    const policy: ContactPolicy = {
      id: "own",
      version: 1,
      environments: ["live", "test"],
      launchEnvironment: "live",
      sections: [
        {
          id: "supportHours",
          kind: "supportHours",
          audience: "end-users",
          required: true,
          editableIn: ["live"],
        },
      ],
    };
    const test = resolveRequirements(policy, { environment: "test", integrations: [] });
    const before = sent({}, sampleSupportHours());
    const [schedule] = before.supportHours.schedules;
    const other = { schedules: schedule ? [{ ...schedule, timeZones: ["UTC"] }] : [] };
    const reconcile = (hours: ContactInfo["supportHours"]) =>
      reconcileContactInfo(before, sent({}, hours), test);
    expect(reconcile({ schedules: [] })).toEqual({ info: before, issues: [] });
    expect(reconcile(sampleSupportHours())).toEqual({ info: before, issues: [] });
    expect(reconcile(other)).toEqual({
      info: before,
      issues: [{ section: "supportHours", path: "/supportHours", code: "section_deferred" }],
    });
  });
});

describe("a section that the account does not have (R7)", () => {
  it("is kept as it was stored", () => {
    const { info, issues } = reconcileContactInfo(stored, sent(others), withoutMerchants);
    expect(issues).toEqual([]);
    expect(info.contacts.merchantOperations).toEqual(merchantOperations);
  });

  it("is refused when something is sent for it, even what is stored", () => {
    const { issues } = reconcileContactInfo(stored, sent(stored.contacts), withoutMerchants);
    expect(issues).toEqual([
      {
        section: "merchantOperations",
        path: "/contacts/merchantOperations",
        code: "section_absent",
      },
    ]);
  });
});

describe("a section that the policy does not have", () => {
  it("is refused when it is sent", () => {
    const { issues, info } = reconcileContactInfo(
      stored,
      sent({ ...others, billing: jordan }),
      sandbox,
    );
    expect(issues).toEqual([{ section: "", path: "/contacts/billing", code: "section_unknown" }]);
    expect(info.contacts).not.toHaveProperty("billing");
  });

  it("is kept when it was stored, for the policy may get it back", () => {
    const before = sent({ ...stored.contacts, billing: jordan });
    const { info } = reconcileContactInfo(before, stored, production);
    expect(info.contacts.billing).toEqual(jordan);
  });
});
