import type { IssueCode, SectionStatus } from "../domain/completeness/Completeness.js";
import { isMissingCode } from "../domain/completeness/isMissingCode.js";
import type { FormSectionCompleteness } from "./evaluateFormSection.js";
import { type FormIssue, fieldOf } from "./FormIssue.js";
import type { SubmitAttempt } from "./SubmitAttempt.js";

/** These came with the record: there is nothing to wait for. */
const NOBODY_TYPED: ReadonlySet<IssueCode> = new Set<IssueCode>(["user_required", "user_inactive"]);

/** All errors are always known; these are the ones to show: of controls that were left, and after a failed submit. */
export function shownIssues(
  { status, issues }: FormSectionCompleteness,
  blurred: ReadonlySet<string>,
  attempt?: SubmitAttempt,
): FormIssue[] {
  if (status === "deferred") return [];
  return issues.filter(
    (issue) =>
      isAskedFor(issue, attempt) ||
      blurred.has(blurKey(issue.path, issue.rowId)) ||
      NOBODY_TYPED.has(issue.code),
  );
}

/** What is being typed is not called a problem before it is shown as one; after a submit, what is missing is. */
export function shownStatus(
  { status }: FormSectionCompleteness,
  shown: readonly FormIssue[],
): SectionStatus {
  if (shown.length > 0) return "invalid";
  return status === "invalid" ? "missing" : status;
}

/** Touched is kept by row id, not by index: it stays with its row when another is removed (formik#3344). */
export function blurKey(path: string, rowId: string | undefined): string {
  return rowId === undefined ? path : `${rowId}/${fieldOf(path)}`;
}

function isAskedFor(issue: FormIssue, attempt: SubmitAttempt | undefined): boolean {
  if (!attempt) return false;
  if (issue.rowId !== undefined && !attempt.rowIds.has(issue.rowId)) return false;
  return attempt.final || !isMissingCode(issue.code);
}
