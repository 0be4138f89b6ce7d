import type { CompletenessFacts } from "../domain/completeness/evaluateSection.js";
import { isMissingCode } from "../domain/completeness/isMissingCode.js";
import type { Requirements } from "../domain/policy/Requirements.js";
import type { ContactInfo } from "../domain/record/ContactInfo.js";
import { evaluateFormSection } from "./evaluateFormSection.js";
import type { FormIssue } from "./FormIssue.js";

/** What keeps this from being sent, in the order on the page. What is only missing can wait unless it is `final`. */
export function blockingIssues(
  values: ContactInfo,
  requirements: Requirements,
  facts: CompletenessFacts | undefined,
  final: boolean,
): FormIssue[] {
  return requirements.sections
    .filter((section) => section.editable)
    .flatMap((section) => evaluateFormSection(section, values, facts).issues)
    .filter((issue) => final || !isMissingCode(issue.code));
}
