import type { IssueCode } from "../../domain/Completeness.js";
import { ContactGateError } from "../ContactGateError.js";
import { MESSAGE_MAX_LENGTH } from "../PortalUser.js";

/** Control characters but the line feed, which a message of several lines has. */
const CONTROL = /(?!\n)\p{Cc}/u;

/**
 * The ids of what is asked, each once.
 * @throws ContactGateError `validation` for a message that is too long or not plain text, and for an unknown section
 */
export function readAsked(
  { sections = [], message = "" }: { sections?: readonly string[]; message?: string },
  known: ReadonlySet<string>,
): string[] {
  if (message.length > MESSAGE_MAX_LENGTH) {
    throw invalid("/message", "too_long", { max: MESSAGE_MAX_LENGTH });
  }
  if (CONTROL.test(message)) throw invalid("/message", "invalid_type");
  if (!sections.every((id) => known.has(id))) throw invalid("/sections", "invalid_type");
  return [...new Set(sections)];
}

function invalid(path: string, code: IssueCode, params?: { max: number }): ContactGateError {
  return new ContactGateError("validation", "What is asked is not valid.", {
    status: 422,
    issues: [{ section: "", path, code, ...(params && { params }) }],
  });
}
