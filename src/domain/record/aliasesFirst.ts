import type { Contact } from "./ContactInfo.js";

/** The order in which contacts are written to: aliases first, because whoever is on duty reads them (R5), then as given. */
export function aliasesFirst<Row extends Pick<Contact, "alias">>(contacts: readonly Row[]): Row[] {
  return [...contacts.filter(({ alias }) => alias), ...contacts.filter(({ alias }) => !alias)];
}
