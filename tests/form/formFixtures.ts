import {
  type Contact,
  type ContactInfo,
  closedWeek,
  createActionsCenterPolicy,
  type Requirements,
  resolveRequirements,
} from "../../src/domain/index.js";

const policy = createActionsCenterPolicy({ merchantIntegrations: ["ordering"] });

export function requirementsIn(
  environment: "production" | "sandbox",
  integrations = ["things-to-do"],
): Requirements {
  return resolveRequirements(policy, { environment, integrations });
}

export function person(number: number, fields: Partial<Contact> = {}): Contact {
  return {
    id: `8c1a4d5e-1a2b-4c3d-8e4f-${String(number).padStart(12, "0")}`,
    name: `Person ${number}`,
    email: `person${number}@northwind.example`,
    ...fields,
  };
}

export function completeInfo(): ContactInfo {
  return {
    contacts: {
      alert: [
        { id: person(1).id, userId: "u-anna", name: "Anna", email: "anna@northwind.example" },
      ],
      technicalEmergency: [person(2)],
      technicalNonEmergency: [person(3), person(4)],
      operationsInternal: [person(5)],
      operationsShared: [person(6)],
    },
    supportHours: {
      schedules: [
        {
          id: person(7).id,
          timeZones: ["Europe/Warsaw"],
          weekly: { ...closedWeek(), monday: [{ opens: "09:00", closes: "17:00" }] },
        },
      ],
    },
  };
}

/** Complete but for one section. */
export function without(section: string): ContactInfo {
  const info = completeInfo();
  return { ...info, contacts: { ...info.contacts, [section]: [] } };
}
