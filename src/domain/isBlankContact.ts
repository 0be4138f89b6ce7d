import type { Contact } from "./ContactInfo.js";

/** A row into which nothing has been typed: it counts as not there. */
export function isBlankContact(contact: Contact): boolean {
  return !(
    contact.name?.trim() ||
    contact.email?.trim() ||
    contact.phone?.trim() ||
    contact.userId?.trim()
  );
}
