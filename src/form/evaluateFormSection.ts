import type { SectionCompleteness } from "../domain/completeness/Completeness.js";
import { contactIssues } from "../domain/completeness/contactIssues.js";
import { type CompletenessFacts, evaluateSection } from "../domain/completeness/evaluateSection.js";
import type { SectionRequirement } from "../domain/policy/Requirements.js";
import type { Contact, ContactInfo } from "../domain/record/ContactInfo.js";
import { contactsOf } from "../domain/record/contactsOf.js";
import type { FormIssue } from "./FormIssue.js";

export interface FormSectionCompleteness extends SectionCompleteness {
  issues: FormIssue[];
}

/** Judges one section as shown: every issue of a row knows the row, and an empty row says what it wants. */
export function evaluateFormSection(
  section: SectionRequirement,
  values: ContactInfo,
  facts?: CompletenessFacts,
): FormSectionCompleteness {
  const verdict = evaluateSection(section, values, facts);
  if (section.kind === "supportHours") return verdict;
  const rows = contactsOf(values, section.id);
  const first = rows[0];
  const [issue] = verdict.issues;
  // Field by field, that helps more than "give at least one contact".
  if (first && issue?.code === "section_missing") {
    const path = `/contacts/${section.id}/0`;
    return { ...verdict, issues: withRows(contactIssues(first, section, path), rows) };
  }
  return { ...verdict, issues: withRows(verdict.issues, rows) };
}

function withRows(issues: readonly FormIssue[], rows: readonly Contact[]): FormIssue[] {
  return issues.map((issue) => {
    const rowId = rows[Number(issue.path.split("/")[3])]?.id;
    return rowId === undefined ? issue : { ...issue, rowId };
  });
}
