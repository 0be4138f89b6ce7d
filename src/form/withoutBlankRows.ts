import type { ContactInfo } from "../domain/record/ContactInfo.js";
import { isBlankContact } from "../domain/record/isBlankContact.js";

/** The record without the rows into which nothing was typed; sections that lose nothing keep their identity. */
export function withoutBlankRows(info: ContactInfo): ContactInfo {
  const contacts = Object.fromEntries(
    Object.entries(info.contacts).map(([section, rows = []]) => [
      section,
      rows.some(isBlankContact) ? rows.filter((row) => !isBlankContact(row)) : rows,
    ]),
  );
  return { contacts, supportHours: info.supportHours };
}
