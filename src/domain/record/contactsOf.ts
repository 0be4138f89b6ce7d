import type { Contact, ContactInfo } from "./ContactInfo.js";

/** The contacts of a section, none when it holds nothing. Safe for any id, `constructor` included. */
export function contactsOf(info: ContactInfo, sectionId: string): readonly Contact[] {
  return (Object.hasOwn(info.contacts, sectionId) ? info.contacts[sectionId] : undefined) ?? [];
}
