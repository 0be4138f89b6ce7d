import type { Issue } from "../domain/completeness/Completeness.js";
import type { ContactInfo } from "../domain/record/ContactInfo.js";
import { contactsOf } from "../domain/record/contactsOf.js";
import { type FormIssue, fieldOf } from "./FormIssue.js";

/** Something a server refused, with the value it refused: it is shown until that value changes. */
export interface RefusedIssue {
  issue: FormIssue;
  value: unknown;
}

/**
 * A server counts the rows it was sent; the form may show blank ones between them, and people may have moved rows
 * since. So the row is found by its id.
 */
export function refusedIssues(
  issues: readonly Issue[],
  sent: ContactInfo,
  values: ContactInfo,
): RefusedIssue[] {
  return issues.map((issue) => {
    const placed = withRow(issue, sent);
    const found = lookUp(placed, values);
    return { issue: placed, value: found?.value };
  });
}

/** Those whose value is still the refused one, at the place where the row is now. */
export function standingIssues(
  refused: readonly RefusedIssue[],
  section: string,
  values: ContactInfo,
): FormIssue[] {
  return refused.flatMap(({ issue, value }) => {
    if (issue.section !== section) return [];
    const found = lookUp(issue, values);
    return found && Object.is(found.value, value) ? [{ ...issue, path: found.path }] : [];
  });
}

function withRow(issue: Issue, sent: ContactInfo): FormIssue {
  const [, kind, section = "", index] = issue.path.split("/");
  const rowId = kind === "contacts" ? contactsOf(sent, section)[Number(index)]?.id : undefined;
  return rowId === undefined ? issue : { ...issue, rowId };
}

/** Where the issue's value stands now; `undefined` when its row is gone. */
function lookUp(
  issue: FormIssue,
  values: ContactInfo,
): { path: string; value: unknown } | undefined {
  if (issue.rowId === undefined) {
    const whole = values.contacts[issue.section] ?? values.supportHours;
    return { path: issue.path, value: walk(values, issue.path) ?? whole };
  }
  const rows = contactsOf(values, issue.section);
  const index = rows.findIndex((row) => row.id === issue.rowId);
  const row = rows[index];
  if (!row) return undefined;
  const start = `/contacts/${issue.section}/${index}`;
  if (issue.path.split("/").length < 5) return { path: start, value: row };
  const field = fieldOf(issue.path);
  return { path: `${start}/${field}`, value: walk(row, `/${field}`) };
}

/** Follows a JSON Pointer over own properties only. */
function walk(from: unknown, path: string): unknown {
  let value = from;
  for (const step of path.split("/").slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
