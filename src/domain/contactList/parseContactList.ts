import { isEmail } from "../isEmail.js";
import { LIMITS } from "../limits.js";
import type { ContactList, ListedContact, ListRefusal } from "./ContactList.js";
import { type ListEntry, readLines } from "./readLines.js";
import { splitList } from "./splitList.js";

export interface ContactListOptions {
  /** Take letters outside ASCII in addresses (RFC 6531). @default false */
  international?: boolean;
  /** Addresses that were given before: who has one of them is a duplicate. @default none */
  known?: Iterable<string>;
  /** How many more there is room for. @default no limit */
  room?: number;
}

/**
 * Reads people from a list as it is copied from mails, tables and pages (R5–R9): `Ada Lovelace <ada@x.org>, bob@y.org`,
 * between commas, semicolons, tabs or lines, with quoted names, names in parentheses or in the cell beside, `mailto:`,
 * numbers and labels of lists. Addresses are the same whatever the case of their letters.
 *
 * Nothing is lost: each entry is taken, a duplicate, or refused with a reason and its text. A duplicate's name and number
 * complete the one it repeats. Takes time in proportion to the text, and throws for none.
 */
export function parseContactList(
  text: string,
  { international = false, known = [], room = Number.POSITIVE_INFINITY }: ContactListOptions = {},
): ContactList {
  const list: ContactList = { taken: [], duplicates: [], refused: [] };
  const knownKeys = new Set([...known].map(emailKey));
  const byKey = new Map<string, ListedContact>();

  for (const entry of readLines(splitList(text))) {
    const reason = refusalOf(entry, international);
    const { email = "", name, phone } = entry;
    const contact = { email, ...(name && { name }), ...(phone && { phone }) };
    const key = emailKey(email);
    const first = byKey.get(key);
    const refuse = (why: ListRefusal) =>
      list.refused.push({ text: text.slice(entry.start, entry.end), reason: why });
    if (reason) refuse(reason);
    else if (knownKeys.has(key)) list.duplicates.push({ ...contact, of: "known" });
    else if (first) {
      Object.assign(first, { ...contact, ...first });
      list.duplicates.push({ ...contact, of: "list" });
    } else if (list.taken.length >= room) refuse("too_many");
    else {
      byKey.set(key, contact);
      list.taken.push(contact);
    }
  }
  return list;
}

function refusalOf(
  { email, name = "" }: ListEntry,
  international: boolean,
): ListRefusal | undefined {
  if (email === undefined) return "no_email";
  if (!isEmail(email, { international })) return "invalid_email";
  return name.length > LIMITS.name ? "name_too_long" : undefined;
}

/** What two addresses have in common that reach the same mailbox, as far as can be told. */
function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
