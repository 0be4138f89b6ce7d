import type { ContactInfo } from "../domain/ContactInfo.js";
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
