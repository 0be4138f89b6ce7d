import { describe, expect, it } from "vitest";
import {
  type ContactPolicy,
  evaluateCompleteness,
  parseContactInfo,
  resolveRequirements,
} from "../../src/domain/index.js";
import {
  SAMPLE_USERS,
  sampleContactInfo,
  sampleContext,
  samplePolicy,
  sampleRequirements,
  sampleSnapshot,
} from "../../src/testing/index.js";

describe("the sample record", () => {
  it.each(["production", "sandbox"])("is complete and well formed in %s", (environment) => {
    const requirements = sampleRequirements({ environment });
    const info = sampleContactInfo({}, requirements);
    const activeUsers = new Set(SAMPLE_USERS.map(({ id }) => id));
    expect(evaluateCompleteness(info, requirements, { activeUsers }).status).toBe("complete");
    expect(parseContactInfo(info, requirements)).toEqual({ info });
  });

  it("is complete for a host's own policy too", () => {
    const policy: ContactPolicy = {
      id: "own",
      version: 1,
      environments: ["live"],
      launchEnvironment: "live",
      sections: [
        {
          id: "billing",
          kind: "contacts",
          audience: "operator",
          required: true,
          min: 3,
          channels: { name: "hidden", phone: "required" },
        },
      ],
    };
    const requirements = resolveRequirements(policy, { environment: "live", integrations: [] });
    const info = sampleContactInfo({}, requirements);
    expect(evaluateCompleteness(info, requirements)).toMatchObject({
      status: "complete",
      total: 1,
    });
    expect(info.supportHours.schedules).toEqual([]);
  });

  it("is the same on every call, and new each time", () => {
    expect(sampleContactInfo()).toEqual(sampleContactInfo());
    expect(sampleContactInfo()).not.toBe(sampleContactInfo());
  });

  it("gives way section by section", () => {
    const info = sampleContactInfo({ contacts: { alert: [] } });
    expect(info.contacts).toEqual({ ...sampleContactInfo().contacts, alert: [] });
  });
});

describe("the sample snapshot", () => {
  it("is of a complete account", () => {
    expect(sampleSnapshot()).toMatchObject({ mode: "lock", completeness: { status: "complete" } });
  });

  it("judges the record and the context that it was given", () => {
    const info = sampleContactInfo({ contacts: { alert: [] } });
    expect(sampleSnapshot({ info }).completeness.currentlyDue).toHaveLength(1);
    const context = sampleContext({ environment: "sandbox" });
    expect(sampleSnapshot({ info, context }).completeness).toMatchObject({
      status: "complete",
      eventuallyDue: [{ section: "alert" }],
    });
  });

  it("can be sent as JSON", () => {
    const snapshot = sampleSnapshot({ policy: samplePolicy() });
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});
