import type { Requirements } from "../policy/Requirements.js";
import type { ContactInfo } from "./ContactInfo.js";
import { isBlankContact } from "./isBlankContact.js";
import { normalizeContact } from "./normalizeContact.js";
import { normalizeSupportHours } from "./normalizeSupportHours.js";

/**
 * The record as it is stored and compared, for client and server alike: text trimmed and without what nobody
 * sees, e-mail addresses without what is around them (`mailto:`, brackets), empty fields and rows with nothing in them left
 * out, phone numbers as RFC 3966 wants them, times as `"HH:MM"`. What can't be read stays as it
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
