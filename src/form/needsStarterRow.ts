import type { SectionRequirement } from "../domain/policy/Requirements.js";
import type { Contact } from "../domain/record/ContactInfo.js";

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
