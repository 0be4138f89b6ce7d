import type { ContactInfo } from "../domain/record/ContactInfo.js";
import type { ContactInfoFormOptions } from "./ContactInfoForm.js";
import { withStarterRows } from "./withStarterRows.js";

/** The record as the form shows it; people who can only look get no row to type into. */
export function shownInfo(
  { requirements, readOnly = false }: ContactInfoFormOptions,
  info: ContactInfo,
  shown?: ContactInfo,
): ContactInfo {
  return readOnly ? info : withStarterRows(info, requirements, shown);
}

/**
 * The stored record changed under a dirty form: what was typed stays. What can't be typed here follows the stored
 * record, or saving it would be refused.
 */
export function keepTyped(
  typed: ContactInfo,
  stored: ContactInfo,
  { requirements }: Pick<ContactInfoFormOptions, "requirements">,
): ContactInfo {
  const fixed = requirements.sections.filter((section) => !section.editable);
  const follows = (id: string) => fixed.some((section) => section.id === id);
  const contacts = Object.entries(stored.contacts).filter(([id]) => follows(id));
  const hours = fixed.some(({ kind }) => kind === "supportHours") ? stored : typed;
  return {
    contacts: { ...typed.contacts, ...Object.fromEntries(contacts) },
    supportHours: hours.supportHours,
  };
}
