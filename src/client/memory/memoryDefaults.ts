import type { Account, Role } from "../ContactInfoSnapshot.js";
import type { PortalUser } from "../PortalUser.js";

/** The account of a memory backend that was given none. */
export function defaultAccount(): Account {
  return { id: "northwind", name: "Northwind Tours", country: "PL" };
}

/** The users of a memory backend that was given none. */
export function defaultUsers(): PortalUser[] {
  return [
    person("u-anna", "Anna Kowalska", "anna.kowalska", "administrator"),
    person("u-priya", "Priya Raman", "priya.raman", "editor"),
    person("u-marek", "Marek Nowak", "marek.nowak", "readOnly"),
    person("u-jonas", "Jonas Lind", "jonas.lind", "tester"),
    {
      ...person("u-sofia", "Sofia Duarte", "sofia.duarte", "editor"),
      status: "invited",
      invitedAt: "2026-11-20T09:00:00.000Z",
    },
  ];
}

/** The roles of a memory backend that was given none. */
export function defaultRoles(): Role[] {
  return ["readOnly", "editor", "administrator", "tester"].map((id) => ({ id, grantable: true }));
}

function person(id: string, name: string, mailbox: string, role: string): PortalUser {
  return { id, name, email: `${mailbox}@northwind.example`, role, status: "active" };
}
