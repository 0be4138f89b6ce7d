import type { Issue, IssueCode } from "./Completeness.js";
import { isEmail } from "./isEmail.js";
import { LIMITS } from "./limits.js";
import { type AskedFor, issueOf, parseAsked } from "./parseAsked.js";

/** Somebody new: who they are, what they may do, and what they are asked. */
export interface InvitedPerson extends AskedFor {
  name: string;
  email: string;
  role: string;
}

/** Turns the text around it about: a sentence with such a name in it could be made to say something else. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/** Joiners, marks of direction and the like: a name of nothing else looks like no name. */
const UNSEEN = /[\p{Cf}\s]/gu;

/**
 * An invitation as it came, trimmed. A name is no longer than a contact's, because whoever is invited may become an alert
 * contact (R4). Whether there is such a role is for the directory to say.
 * @param known ids of the sections that the account is asked for
 */
export function parseInvitation(
  given: { name?: unknown; email?: unknown; role?: unknown; message?: unknown; sections?: unknown },
  known: ReadonlySet<string>,
): { invitation: InvitedPerson } | { issues: Issue[] } {
  const name = readName(given.name);
  const email = readText(given.email);
  const role = readText(given.role);
  const asked = parseAsked(given, known);
  const issues = [
    ...textIssues("/name", name, "name_required", LIMITS.name),
    ...textIssues("/email", email, "email_required", LIMITS.email),
    ...roleIssues(role),
    ...("issues" in asked ? asked.issues : []),
  ];
  if (email && email.length <= LIMITS.email && !isEmail(email)) {
    issues.push(issueOf("/email", "invalid_email"));
  }
  if (issues.length > 0 || "issues" in asked || !name || !email || !role) return { issues };
  return { invitation: { name, email, role, ...asked.asked } };
}

/** Longest id of a role. */
const ROLE_LENGTH = 254;

/** What is wrong with a role as {@link readText} answers it. */
export function roleIssues(role: string | undefined): Issue[] {
  return textIssues("/role", role, "invalid_type", ROLE_LENGTH);
}

/** A text without spaces around it, "" where there is none; `undefined` for what is no text, or not of one line. */
export function readText(value: unknown = ""): string | undefined {
  return typeof value === "string" && !/\p{Cc}/u.test(value) ? value.trim() : undefined;
}

function readName(value: unknown): string | undefined {
  const name = readText(value)?.replace(DIRECTION, "").trim();
  return name?.replace(UNSEEN, "") === "" ? "" : name;
}

function textIssues(
  path: string,
  text: string | undefined,
  whenEmpty: IssueCode,
  max: number,
): Issue[] {
  if (text === undefined) return [issueOf(path, "invalid_type")];
  if (text === "") return [issueOf(path, whenEmpty)];
  return text.length > max ? [issueOf(path, "too_long", { max })] : [];
}
