import { formatMessage, type Messages } from "../../../messages/index.js";
import type { MovedRow } from "./useContactRows.js";

/** What is said of a contact that was moved: who it is, and its new place. */
export function movedText({ contact, index, total }: MovedRow, messages: Messages): string {
  const place = index + 1;
  const person =
    contact.name?.trim() ||
    contact.email?.trim() ||
    formatMessage(messages.form.contact, { number: place });
  return formatMessage(messages.contactLists.moved, { person, place, total });
}
