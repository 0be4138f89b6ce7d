import type { Contact } from "../domain/ContactInfo.js";
import type { SectionRequirement } from "../domain/Requirements.js";

/** A required section that is typed, not picked, is never without a row to type into. */
export function needsStarterRow(section: SectionRequirement, rows: readonly Contact[]): boolean {
  return (
    rows.length === 0 &&
    section.kind === "contacts" &&
    section.source === "anyone" &&
    section.required &&
    section.editable
  );
}
