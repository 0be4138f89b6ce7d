import type { Contact } from "../../domain/ContactInfo.js";

/**
 * Aliases first, because whoever is on duty reads them, and then as given. Who stands twice in a section is written to
 * once.
 */
export function inOrderOfWriting(
  contacts: readonly Contact[],
  channel: "email" | "phone",
): Contact[] {
  const ordered = [
    ...contacts.filter(({ alias }) => alias),
    ...contacts.filter(({ alias }) => !alias),
  ];
  const first = new Map<string | undefined, Contact>();
  for (const contact of ordered) {
    const key = contact[channel]?.toLowerCase();
    if (!first.has(key)) first.set(key, contact);
  }
  return [...first.values()];
}
