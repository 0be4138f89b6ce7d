import type { ContactInfoSnapshot } from "../../src/client/index.js";
import { type Completeness, closedWeek, type Issue } from "../../src/domain/index.js";

const DUE: Issue = { section: "team", path: "/contacts/team", code: "section_missing" };

function verdict(complete: boolean): Completeness {
  const issues = complete ? [] : [DUE];
  return {
    status: complete ? "complete" : "incomplete",
    sections: [{ id: "team", status: complete ? "complete" : "missing", issues }],
    currentlyDue: issues,
    eventuallyDue: [],
    done: complete ? 1 : 0,
    total: 1,
  };
}

/** A snapshot of a small policy; `complete` is the server's verdict. */
export function aSnapshot({
  complete = false,
  environment = "production",
  account = "northwind",
  user = "u-anna",
  ...rest
}: {
  complete?: boolean;
  environment?: string;
  account?: string;
  user?: string;
} & Partial<Omit<ContactInfoSnapshot, "account">> = {}): ContactInfoSnapshot {
  return {
    protocol: 1,
    account: { id: account, name: "Northwind Tours" },
    context: { environment, integrations: [] },
    policy: {
      id: "test",
      version: 1,
      environments: ["sandbox", "production"],
      launchEnvironment: "production",
      sections: [{ id: "team", kind: "contacts", audience: "operator", required: true }],
    },
    info: {
      contacts: { team: [] },
      supportHours: { schedules: [{ id: "s", timeZones: [], weekly: closedWeek() }] },
    },
    revision: complete ? "2" : "1",
    completeness: verdict(complete),
    mode: "lock",
    viewer: {
      id: user,
      name: "Anna",
      email: "anna@northwind.example",
      can: { editContacts: true, manageUsers: true },
    },
    roles: [],
    ...rest,
  };
}
