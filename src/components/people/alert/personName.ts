import type { Contact } from "../../../domain/index.js";

/** How an alert contact is called: name, else e-mail, else the id of the portal's user. */
export function personName(contact: Contact): string {
  return contact.name || contact.email || contact.userId || contact.id;
}
