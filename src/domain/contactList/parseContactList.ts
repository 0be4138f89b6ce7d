import { emailKey } from "../addresses/emailKey.js";
import { isEmail } from "../addresses/isEmail.js";
import { LIMITS } from "../limits.js";
import type { ContactList, ListedContact, ListRefusal } from "./ContactList.js";
import type { ListEntry } from "./ListEntry.js";
import { readLines } from "./readLines.js";
import { readVCards } from "./readVCards.js";
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
 * between commas, semicolons, tabs or lines, with quoted names, names in parentheses, in the cell beside or in the line
 * above, `mailto:`, links, numbers and labels of lists, and from vCards. Jobs and companies in a table are no names.
 * Addresses are the same whatever the case of their letters.
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

  const refuse = ({ start, end }: ListEntry, reason: ListRefusal) =>
    list.refused.push({ text: text.slice(start, end), reason });

  for (const entry of entriesOf(text)) {
    const reason = refusalOf(entry, international);
    const { email = "", name, phone } = entry;
    const contact = { email, ...(name && { name }), ...(phone && { phone }) };
    const key = emailKey(email);
    const first = byKey.get(key);
    if (reason) {
      refuse(entry, reason);
      continue;
    }
    if (knownKeys.has(key)) list.duplicates.push({ ...contact, of: "known" });
    else if (first) {
      Object.assign(first, { ...contact, ...first });
      list.duplicates.push({ ...contact, of: "list" });
    } else if (list.taken.length >= room) {
      refuse(entry, "too_many");
      continue;
    } else {
      byKey.set(key, contact);
      list.taken.push(contact);
    }
    for (const other of entry.rest ?? []) refuse(other, "no_email");
  }
  return list;
}

function entriesOf(text: string): ListEntry[] {
  return readVCards(text).flatMap(
    ({ start, end, entries }) =>
      entries ?? readLines(splitList(text.slice(start, end))).map((entry) => moved(entry, start)),
  );
}

function moved({ rest, ...entry }: ListEntry, by: number): ListEntry {
  return {
    ...entry,
    start: entry.start + by,
    end: entry.end + by,
    ...(rest && { rest: rest.map((one) => moved(one, by)) }),
  };
}

function refusalOf(
  { email, name = "" }: ListEntry,
  international: boolean,
): ListRefusal | undefined {
  if (email === undefined) return "no_email";
  if (!isEmail(email, { international })) return "invalid_email";
  return name.length > LIMITS.name ? "name_too_long" : undefined;
}
