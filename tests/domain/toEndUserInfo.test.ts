import { describe, expect, it } from "vitest";
import {
  type ContactInfo,
  type ContactPolicy,
  emptyContactInfo,
  resolveRequirements,
  toEndUserInfo,
} from "../../src/domain/index.js";
import { sampleContactInfo, sampleId, sampleRequirements } from "../../src/testing/index.js";

describe("what end users may see (R8)", () => {
  it("is the contacts for end users and the hours, without anything internal", () => {
    const { operationsShared, ...rest } = sampleContactInfo().contacts;
    const info = sampleContactInfo({
      contacts: {
        ...rest,
        operationsShared: (operationsShared ?? []).map((row) => ({
          ...row,
          alias: true,
          userId: "u",
        })),
      },
    });
    const shown = toEndUserInfo(info, sampleRequirements());
    expect(shown.contacts).toEqual({
      operationsShared: [
        {
          name: "Jordan Bell 1",
          email: "operationsshared.1@northwind.example",
          phone: "+48221234567",
        },
      ],
    });
    expect(shown.supportHours.schedules[0]).toEqual({
      timeZones: ["Europe/Warsaw"],
      weekly: expect.objectContaining({ monday: [{ opens: "09:00", closes: "17:00" }] }),
    });
  });

  it("is nothing when nothing has been given", () => {
    expect(toEndUserInfo(emptyContactInfo(), sampleRequirements())).toEqual({
      contacts: { operationsShared: [] },
      supportHours: { schedules: [] },
    });
  });

  it("leaves out hours that are for the operator, hidden fields and sections the account does not have", () => {
    const policy: ContactPolicy = {
      id: "own",
      version: 1,
      environments: ["live"],
      launchEnvironment: "live",
      sections: [
        {
          id: "help",
          kind: "contacts",
          audience: "end-users",
          required: true,
          channels: { phone: "hidden" },
        },
        {
          id: "vip",
          kind: "contacts",
          audience: "end-users",
          required: true,
          integrations: ["vip"],
        },
        { id: "supportHours", kind: "supportHours", audience: "operator", required: true },
      ],
    };
    const requirements = resolveRequirements(policy, { environment: "live", integrations: [] });
    const row = {
      id: sampleId(1),
      name: "Help",
      email: "help@northwind.example",
      phone: "+48221234567",
    };
    const info: ContactInfo = {
      contacts: { help: [row], vip: [row] },
      supportHours: sampleContactInfo().supportHours,
    };
    expect(toEndUserInfo(info, requirements)).toEqual({
      contacts: { help: [{ name: "Help", email: "help@northwind.example" }] },
      supportHours: { schedules: [] },
    });
  });
});
