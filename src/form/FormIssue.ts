import type { Issue } from "../domain/completeness/Completeness.js";

/** An issue at its place in the form. `path` counts the rows as shown, blank ones included. */
export interface FormIssue extends Issue {
  /** Id of the contact that is meant: it stays right when rows above are removed. */
  rowId?: string;
}

/** The same thing wrong with the same contact, wherever its row has moved. */
export function isSameIssue(a: FormIssue, b: FormIssue): boolean {
  return (
    a.code === b.code &&
    a.section === b.section &&
    a.rowId === b.rowId &&
    (a.rowId === undefined ? a.path === b.path : fieldOf(a.path) === fieldOf(b.path))
  );
}

/** The last step of a path: `email` of `/contacts/technicalEmergency/0/email`. */
export function fieldOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
