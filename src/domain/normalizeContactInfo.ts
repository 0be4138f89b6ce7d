import type { Contact, ContactInfo } from "./ContactInfo.js";
import type { ChannelName } from "./ContactPolicy.js";
import { isBlankContact } from "./isBlankContact.js";
import { normalizePhone } from "./normalizePhone.js";
import { normalizeSupportHours } from "./normalizeSupportHours.js";
import type { Requirements, SectionRequirement } from "./Requirements.js";

/**
 * The record as it is stored and compared, for client and server alike: text trimmed, empty fields and rows with
 * nothing in them left out, phone numbers as RFC 3966 wants them, times as `"HH:MM"`. What can't be read stays as it
 * was typed. With `requirements`, what a section does not ask for is left out too. Sections that were left out stay so.
 * Only known fields are taken over; neither argument is changed.
 */
export function normalizeContactInfo(info: ContactInfo, requirements?: Requirements): ContactInfo {
  const sections = Object.entries(info.contacts).flatMap(([id, contacts = []]) => {
    const section = requirements?.sections.find((one) => one.id === id);
    const rows = contacts
      .map((contact) => normalizeContact(contact, section))
      .filter((contact) => !isBlankContact(contact));
    return [[id, rows] as const];
  });
  // Not by assignment: an id such as `__proto__` would change the object itself.
  return {
    contacts: Object.fromEntries(sections),
    supportHours: normalizeSupportHours(info.supportHours),
  };
}

function normalizeContact(contact: Contact, section: SectionRequirement | undefined): Contact {
  const isAsked = (channel: ChannelName) =>
    section?.source === "portal-users" || section?.channels[channel] !== "hidden";
  const name = isAsked("name") && contact.name?.trim();
  const email = isAsked("email") && contact.email?.trim();
  const phone = isAsked("phone") && contact.phone?.trim();
  const userId = section?.source !== "anyone" && contact.userId?.trim();
  return {
    id: contact.id,
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone: normalizePhone(phone) ?? phone }),
    ...(userId && { userId }),
    ...(contact.alias && { alias: true }),
  };
}
