import type { Contact, ContactInfo, ContactPolicy } from "../../src/domain/index.js";

/** The fields that people of the model type into. Small, so that they get in each other's way. */
export const FIELDS = [
  "team.name",
  "team.email",
  "desk.name",
  "desk.email",
  "alert.userId",
] as const;

export type Field = (typeof FIELDS)[number];

/** What somebody has typed, by field. */
export type Edits = ReadonlyMap<Field, string>;

export const PAGERS = ["pager-1", "pager-2"];

export const policy: ContactPolicy = {
  id: "model",
  version: 1,
  environments: ["sandbox", "production"],
  launchEnvironment: "production",
  sections: [
    {
      id: "alert",
      kind: "contacts",
      source: "portal-users",
      audience: "operator",
      editableIn: ["production"],
      required: true,
    },
    { id: "team", kind: "contacts", audience: "operator", required: true },
    { id: "desk", kind: "contacts", audience: "end-users", required: true },
  ],
};

/** One row a section, with an id that everybody gives it, as if both had begun from the same empty row. */
const ROWS: Readonly<Record<string, string>> = {
  alert: "3f0f6c1e-0000-4000-8000-000000000001",
  team: "3f0f6c1e-0000-4000-8000-000000000002",
  desk: "3f0f6c1e-0000-4000-8000-000000000003",
};

function placeOf(field: Field): { section: string; name: "name" | "email" | "userId" } {
  const [section = "", name] = field.split(".");
  return { section, name: name === "email" || name === "userId" ? name : "name" };
}

export function typedIn(info: ContactInfo, field: Field): string | undefined {
  const { section, name } = placeOf(field);
  return info.contacts[section]?.find(({ id }) => id === ROWS[section])?.[name];
}

/** The record with what was typed put over it: the merge of two people's fields that a person would make. */
export function withEdits(info: ContactInfo, edits: Edits): ContactInfo {
  const contacts = { ...info.contacts };
  for (const [field, value] of edits) {
    const { section, name } = placeOf(field);
    const id = ROWS[section] ?? "";
    const row: Contact = contacts[section]?.find((one) => one.id === id) ?? { id };
    contacts[section] = [{ ...row, [name]: value }];
  }
  return { ...info, contacts };
}

/** What of `edits` the record does not say yet. */
export function notYetIn(info: ContactInfo, edits: Edits): Map<Field, string> {
  return new Map([...edits].filter(([field, value]) => typedIn(info, field) !== value));
}

/** Whether anything is due, by rules of the model's own: the server's verdict is held against it. */
export function isComplete(
  info: ContactInfo,
  environment: string,
  activeUsers: ReadonlySet<string>,
): boolean {
  const typed = (["team.name", "team.email", "desk.name", "desk.email"] as const).every(
    (field) => typedIn(info, field) !== undefined,
  );
  if (environment === "sandbox") return typed;
  return typed && activeUsers.has(typedIn(info, "alert.userId") ?? "");
}
