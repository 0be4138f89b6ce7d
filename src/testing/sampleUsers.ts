import type { PortalUser } from "../client/PortalUser.js";

/** People of the sample account; the memory client's own first users have the same ids and names. */
export const SAMPLE_USERS: readonly PortalUser[] = [
  sampleUser("u-anna", "Anna Kowalska", "anna.kowalska", "administrator"),
  sampleUser("u-priya", "Priya Raman", "priya.raman", "editor"),
  sampleUser("u-marek", "Marek Nowak", "marek.nowak", "readOnly"),
];

function sampleUser(id: string, name: string, mailbox: string, role: string): PortalUser {
  return { id, name, email: `${mailbox}@northwind.example`, role, status: "active" };
}
