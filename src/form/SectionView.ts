import type { SectionStatus } from "../domain/completeness/Completeness.js";
import type { SectionRequirement } from "../domain/policy/Requirements.js";
import type { Contact } from "../domain/record/ContactInfo.js";
import type { SupportHours } from "../domain/record/SupportHours.js";
import type { FormSectionCompleteness } from "./evaluateFormSection.js";
import type { FormIssue } from "./FormIssue.js";

/** One section as the form shows it. Keeps its identity until something in it changes. */
export interface SectionView {
  requirement: SectionRequirement;
  /** What is typed; empty for support hours. */
  contacts: Contact[];
  /** Only in the section of support hours. */
  hours: SupportHours | undefined;
  /** All there is to say about it, shown or not. */
  completeness: FormSectionCompleteness;
  /** What may be shown: after blur or submit, or refused by a server. Keeps its identity while it says the same. */
  shownIssues: readonly FormIssue[];
  /** As shown: what is being typed is not called a problem before blur or submit. */
  status: SectionStatus;
  /** Other than the record the form was opened on. */
  dirty: boolean;
}
