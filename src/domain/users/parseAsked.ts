import type { Issue, IssueCode } from "../completeness/Completeness.js";
import { LIMITS } from "../limits.js";
import { isSeen } from "../texts/isSeen.js";
import { withoutDirection } from "../texts/tidyLine.js";

/** What somebody is asked to fill in, and what is said to them. */
export interface AskedFor {
  /** Ids, each once. */
  sections: string[];
  /** Plain text, without spaces around it; absent when there is nothing to say. */
  message?: string;
}

/** Control characters but the line feed, which a message of several lines has. */
const CONTROL = /(?!\n)\p{Cc}/u;

/**
 * The part that an invitation and a request have in common, as it came: both fields may be absent.
 * @param known ids of the sections that the account is asked for
 */
export function parseAsked(
  given: { sections?: unknown; message?: unknown },
  known: ReadonlySet<string>,
): { asked: AskedFor } | { issues: Issue[] } {
  const { sections = [], message: text = "" } = given;
  const issues: Issue[] = [];
  const message = typeof text === "string" ? seenText(text) : undefined;
  if (message === undefined || CONTROL.test(message)) {
    issues.push(issueOf("/message", "invalid_type"));
  } else if (message.length > LIMITS.message) {
    issues.push(issueOf("/message", "too_long", { max: LIMITS.message }));
  }
  const ids = textsOf(sections);
  if (!ids) issues.push(issueOf("/sections", "invalid_type"));
  else if (!ids.every((id) => known.has(id))) issues.push(issueOf("/sections", "section_unknown"));
  if (issues.length > 0 || !ids) return { issues };
  return { asked: { sections: ids, ...(message && { message }) } };
}

function seenText(text: string): string {
  const plain = withoutDirection(text).trim();
  return isSeen(plain) || CONTROL.test(plain) ? plain : "";
}

/** A list of texts, each once; `undefined` when it is none. */
export function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((entry) => typeof entry === "string");
  return texts.length === value.length ? [...new Set(texts)] : undefined;
}

export function issueOf(path: string, code: IssueCode, params?: Issue["params"]): Issue {
  return { section: "", path, code, ...(params && { params }) };
}
