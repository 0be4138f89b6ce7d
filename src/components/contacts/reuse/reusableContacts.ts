import { emailKey } from "../../../domain/addresses/emailKey.js";
import { isEmail } from "../../../domain/addresses/isEmail.js";
import { CHANNEL_ORDER } from "../../../domain/policy/channelOrder.js";
import type { SectionRequirement } from "../../../domain/policy/Requirements.js";
import type { Contact } from "../../../domain/record/ContactInfo.js";
import { isBlankRow } from "../../../domain/record/isBlankRow.js";
import type { OtherContacts } from "./OtherContacts.js";

/** Somebody who was given elsewhere and is not here yet. */
export interface ReusableContact {
  /** The same for the same person in every section. */
  key: string;
  /** As this section would have it: without the fields that it does not ask for. */
  contact: Omit<Contact, "id">;
  /** Ids of the sections that have the contact, in the order of the page. */
  sections: string[];
}

/**
 * Who of the other sections can be given here too (WCAG 3.3.7). Whoever is in several of them is offered once, with what
 * any of them knows. An address that is not right yet is not spread.
 */
export function reusableContacts(
  section: SectionRequirement,
  rows: readonly Contact[],
  others: readonly OtherContacts[],
): ReusableContact[] {
  const here = new Set(rows.map(personKey));
  const found = new Map<string, ReusableContact>();
  for (const { section: id, contacts } of others) {
    for (const given of contacts) {
      const key = personKey(given);
      if (key === undefined || here.has(key)) continue;
      const contact = forSection(given, section);
      const known = found.get(key);
      if (known) {
        Object.assign(known.contact, { ...contact, ...known.contact });
        if (!known.sections.includes(id)) known.sections.push(id);
      } else found.set(key, { key, contact, sections: [id] });
    }
  }
  return [...found.values()].filter(({ contact }) => !isBlankRow({ id: "", ...contact }, section));
}

/** By the address; without one by the number, else the name. Absent where nothing is given, or the address is wrong. */
function personKey({ email, phone, name }: Contact): string | undefined {
  const address = emailKey(email);
  if (address) return isEmail(address, { international: true }) ? `email ${address}` : undefined;
  if (phone?.trim()) return `phone ${phone.trim()}`;
  return name?.trim() ? `name ${name.trim().toLowerCase()}` : undefined;
}

function forSection(given: Contact, { channels }: SectionRequirement): Omit<Contact, "id"> {
  const contact: Omit<Contact, "id"> = {};
  for (const channel of CHANNEL_ORDER) {
    const text = given[channel]?.trim();
    if (text && channels[channel] !== "hidden") contact[channel] = text;
  }
  if (given.alias && channels.email !== "hidden") contact.alias = true;
  return contact;
}
