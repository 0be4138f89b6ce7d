import type { ContactInfo } from "../../domain/record/ContactInfo.js";

/** Ids of the contacts that are in the one record and not in the other. */
export function lostContacts(before: ContactInfo, after: ContactInfo): string[] {
  const kept = new Set(idsIn(after));
  return idsIn(before).filter((id) => !kept.has(id));
}

function idsIn({ contacts }: ContactInfo): string[] {
  return Object.values(contacts).flatMap((rows) => (rows ?? []).map(({ id }) => id));
}
