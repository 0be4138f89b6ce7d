import { newId } from "../domain/newId.js";
import type { Requirements } from "../domain/policy/Requirements.js";
import type { Contact, ContactInfo } from "../domain/record/ContactInfo.js";
import { contactsOf } from "../domain/record/contactsOf.js";
import { isBlankContact } from "../domain/record/isBlankContact.js";
import { needsStarterRow } from "./needsStarterRow.js";

/**
 * The record as the form shows it: a required section without contacts has one empty row to type into. Blank rows
 * of `shown` are used again, so that a row does not change under the hand.
 */
export function withStarterRows(
  info: ContactInfo,
  requirements: Requirements,
  shown?: ContactInfo,
): ContactInfo {
  const contacts = Object.fromEntries(
    requirements.sections
      .filter((section) => section.kind === "contacts")
      .map((section): [string, Contact[]] => {
        const rows = (Object.hasOwn(info.contacts, section.id) && info.contacts[section.id]) || [];
        if (!needsStarterRow(section, rows)) return [section.id, rows];
        const blank = shown ? contactsOf(shown, section.id).filter(isBlankContact) : [];
        return [section.id, blank.length > 0 ? blank : [{ id: newId() }]];
      }),
  );
  return { contacts, supportHours: info.supportHours };
}
