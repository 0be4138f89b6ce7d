import { ISSUE_CODES, type Issue } from "../completeness/Completeness.js";
import { toJsonPointer } from "../jsonPointer.js";
import type { Requirements } from "../policy/Requirements.js";
import { inDocumentOrder } from "./inDocumentOrder.js";

/** What is read of yup's `ValidationError`, so that its types stay in one module. */
export interface SchemaError {
  message: string;
  path?: string;
  params?: Record<string, unknown>;
  inner: readonly SchemaError[];
}

/**
 * What `contactInfoSchema` found, as codes and JSON Pointers, in the order of the page as far as `requirements` tell
 * it. Holds no contact value.
 */
export function issuesFromSchemaError(error: SchemaError, requirements?: Requirements): Issue[] {
  const errors = error.inner.length > 0 ? error.inner : [error];
  const sectionIds = requirements?.sections.map(({ id }) => id) ?? [];
  return inDocumentOrder(errors.map(toIssue), sectionIds);
}

function toIssue({ message, path: yupPath, params }: SchemaError): Issue {
  const path = toJsonPointer(yupPath);
  const code = ISSUE_CODES.find((one) => one === message) ?? "invalid_type";
  const [, root, id = ""] = path.split("/");
  const section = root === "supportHours" ? root : id;
  const extra = params?.issueParams as Issue["params"];
  return {
    section: code === "section_unknown" ? "" : section,
    path,
    code,
    ...(extra && { params: extra }),
  };
}
