import { portalContextOf } from "../.storybook/storyGlobals.js";
import { createMemoryClient } from "../src/client/memory/index.js";
import {
  type ContactInfo,
  closedWeek,
  createActionsCenterPolicy,
  type Requirements,
  resolveRequirements,
} from "../src/domain/index.js";

export const policy = createActionsCenterPolicy({ merchantIntegrations: ["ordering"] });

/** What the portal that the toolbar chose asks for. One object a choice, as a host would keep it. */
export function requirementsOf(globals: Record<string, unknown>): Requirements {
  const context = portalContextOf(globals);
  const key = JSON.stringify(context);
  const known = made.get(key) ?? resolveRequirements(policy, context);
  made.set(key, known);
  return known;
}
const made = new Map<string, Requirements>();

export const users = createMemoryClient().users;

const office = [{ opens: "09:00", closes: "17:00" }];

export const hours: ContactInfo["supportHours"] = {
  schedules: [
    {
      id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9b01",
      timeZones: ["Europe/Warsaw"],
      weekly: {
        ...closedWeek(),
        monday: office,
        tuesday: office,
        wednesday: office,
        thursday: office,
        friday: office,
      },
    },
  ],
};

/** Four of seven sections, as the person before left it. */
export const partlyFilled: ContactInfo = {
  contacts: {
    alert: [
      {
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000001",
        userId: "u-anna",
        name: "Anna Kowalska",
        email: "anna.kowalska@northwind.example",
      },
    ],
    technicalNonEmergency: [
      {
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000002",
        name: "Integrations team",
        email: "integrations@northwind.example",
        phone: "+48225550120",
      },
      {
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000003",
        name: "Priya Raman",
        email: "priya.raman@northwind.example",
      },
    ],
    merchantOperations: [
      {
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000004",
        name: "Supplier desk",
        email: "suppliers@northwind.example",
      },
    ],
  },
  supportHours: hours,
};

export const complete: ContactInfo = {
  contacts: {
    ...partlyFilled.contacts,
    technicalEmergency: [
      {
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000005",
        name: "On-call pager",
        email: "oncall@northwind.example",
        phone: "+48225550199;ext=7",
        alias: true,
      },
    ],
    operationsInternal: [
      {
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000006",
        name: "Booking escalations",
        email: "escalations@northwind.example",
      },
    ],
    operationsShared: [
      {
        id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000007",
        name: "Northwind Tours support",
        email: "support@northwind.example",
      },
    ],
  },
  supportHours: hours,
};
