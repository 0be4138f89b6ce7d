import type { ContactInfo } from "../domain/record/ContactInfo.js";
import type { FormIssue } from "./FormIssue.js";

/** A submit that did not go through because of what was typed; what it asked for is shown from then on. */
export interface SubmitAttempt {
  /** True for "Submit", false for "Save and finish later", which what is missing does not stop. */
  final: boolean;
  /** The rows there were; one that is added later starts without errors. */
  rowIds: ReadonlySet<string>;
  /** As they were when it failed, in the order on the page. The summary keeps them, so that nothing jumps. */
  problems: readonly FormIssue[];
}

export function rowIds(info: ContactInfo): ReadonlySet<string> {
  return new Set(Object.values(info.contacts).flatMap((rows = []) => rows.map((row) => row.id)));
}
