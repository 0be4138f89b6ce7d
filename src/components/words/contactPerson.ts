import type { Contact } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";

/** How a contact is called in sentences and button names: by name, else e-mail, else its number. */
export function contactPerson(contact: Contact, index: number, messages: Messages): string {
  return (
    contact.name?.trim() ||
    contact.email?.trim() ||
    formatMessage(messages.form.unnamedContact, { number: index + 1 })
  );
}
