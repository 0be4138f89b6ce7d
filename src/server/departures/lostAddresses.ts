import type { Contact, ContactInfo } from "../../domain/record/ContactInfo.js";

/** Ids of the contacts that a save takes away, or gives another address: their tests say nothing any more. */
export function lostAddresses(before: ContactInfo, after: ContactInfo): string[] {
  const kept = new Map(contactsIn(after).map(({ id, email }) => [id, email?.toLowerCase()]));
  return contactsIn(before)
    .filter(({ id, email }) => email !== undefined && kept.get(id) !== email.toLowerCase())
    .map(({ id }) => id);
}

function contactsIn({ contacts }: ContactInfo): Contact[] {
  return Object.values(contacts).flatMap((rows) => rows ?? []);
}
