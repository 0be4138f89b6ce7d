import { describe, expect, it } from "vitest";
import {
  type Contact,
  type ContactInfo,
  type ContactPolicy,
  closedWeek,
  normalizeContactInfo,
  resolveRequirements,
} from "../../src/domain/index.js";
import { sampleContactInfo, sampleId, sampleRequirements } from "../../src/testing/index.js";

const id = sampleId(1);

function normalizeRow(row: Omit<Contact, "id">, section = "technicalEmergency") {
  const info: ContactInfo = {
    contacts: { [section]: [{ id, ...row }] },
    supportHours: { schedules: [] },
  };
  return normalizeContactInfo(info, sampleRequirements()).contacts[section];
}

describe("contacts", () => {
  it.each<[string, Omit<Contact, "id">, Contact[]]>([
    [
      "loses spaces around",
      { name: " Jordan  Bell ", email: "\tj@a.pl " },
      [{ id, name: "Jordan  Bell", email: "j@a.pl" }],
    ],
    ["loses empty fields", { name: "Jordan", email: "", phone: "  " }, [{ id, name: "Jordan" }]],
    [
      "has its phone written one way",
      { phone: "+48 22 123 45 67 ext 1" },
      [{ id, phone: "+48221234567;ext=1" }],
    ],
    [
      "has its e-mail without what is around it",
      { email: "\u200b<mailto:j@a.pl>;" },
      [{ id, email: "j@a.pl" }],
    ],
    ["keeps a phone that can't be read", { phone: " 22 123 " }, [{ id, phone: "22 123" }]],
    ["keeps the alias tick", { name: "Duty", alias: true }, [{ id, name: "Duty", alias: true }]],
    ["loses an alias tick that is off", { name: "Duty", alias: false }, [{ id, name: "Duty" }]],
    ["is dropped when nothing was typed", { name: " ", alias: true }, []],
  ])("one %s", (_what, row, expected) => {
    expect(normalizeRow(row)).toEqual(expected);
  });

  it("lose fields that are not theirs", () => {
    const odd = { name: "Jordan", admin: true } as Omit<Contact, "id">;
    expect(normalizeRow(odd)).toEqual([{ id, name: "Jordan" }]);
  });

  it("of portal users keep their copies", () => {
    const row = { userId: "u-anna", name: "Anna", email: "anna@northwind.example" };
    expect(normalizeRow(row, "alert")).toEqual([{ id, ...row }]);
  });

  it("lose what the section does not ask for, when it is known what it asks for", () => {
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
          channels: { phone: "hidden" },
        },
      ],
    };
    const requirements = resolveRequirements(policy, { environment: "live", integrations: [] });
    const info = {
      contacts: { billing: [{ id, name: "J", phone: "+48221234567" }] },
      supportHours: { schedules: [] },
    };
    expect(normalizeContactInfo(info, requirements).contacts.billing).toEqual([{ id, name: "J" }]);
    expect(normalizeContactInfo(info).contacts.billing).toEqual([
      { id, name: "J", phone: "+48221234567" },
    ]);
  });
});

describe("sections", () => {
  it("that were left out stay left out, empty ones stay empty", () => {
    const info = { contacts: { alert: [] }, supportHours: { schedules: [] } };
    expect(normalizeContactInfo(info)).toEqual(info);
  });

  it("by hostile names change no object", () => {
    const contacts = JSON.parse('{"__proto__":[{"id":"1","name":"x"}]}') as ContactInfo["contacts"];
    const normal = normalizeContactInfo({ contacts, supportHours: { schedules: [] } });
    expect(Object.keys(normal.contacts)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(normal.contacts)).toBe(Object.prototype);
  });
});

describe("support hours", () => {
  it("have readable times, every weekday, and no empty lists", () => {
    const monday = [{ opens: "9", closes: "1700 " }];
    const info: ContactInfo = {
      contacts: {},
      supportHours: {
        schedules: [
          {
            id,
            timeZones: ["Europe/Warsaw", " Europe/Warsaw", ""],
            weekly: { monday } as ReturnType<typeof closedWeek>,
            exceptions: [
              { date: " 2026-12-24 ", name: " ", ranges: [{ opens: "9 am", closes: "noonish" }] },
            ],
            languages: [],
            channels: ["phone", "phone"],
          },
        ],
      },
    };
    expect(normalizeContactInfo(info).supportHours).toEqual({
      schedules: [
        {
          id,
          timeZones: ["Europe/Warsaw"],
          weekly: { ...closedWeek(), monday: [{ opens: "09:00", closes: "17:00" }] },
          exceptions: [{ date: "2026-12-24", ranges: [{ opens: "09:00", closes: "noonish" }] }],
          channels: ["phone"],
        },
      ],
    });
  });
});

it("changes nothing that it was given", () => {
  const info = sampleContactInfo({
    contacts: { technicalEmergency: [{ id, name: " J " }, { id }] },
  });
  const before = structuredClone(info);
  normalizeContactInfo(info, sampleRequirements());
  expect(info).toEqual(before);
});
