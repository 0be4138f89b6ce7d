import { aliasesFirst } from "../../domain/record/aliasesFirst.js";
import type { Contact } from "../../domain/record/ContactInfo.js";
import type { RecipientChannel } from "./Recipients.js";

/** Aliases first, then as given (R5). Who stands twice in a section is written to once. */
export function inOrderOfWriting(
  contacts: readonly Contact[],
  channel: RecipientChannel,
): Contact[] {
  const first = new Map<string | undefined, Contact>();
  for (const contact of aliasesFirst(contacts)) {
    const key = contact[channel]?.toLowerCase();
    if (!first.has(key)) first.set(key, contact);
  }
  return [...first.values()];
}
