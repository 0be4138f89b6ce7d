import { isEmail } from "../addresses/isEmail.js";
import { tidyEmail } from "../addresses/tidyEmail.js";
import type { Issue, IssueCode } from "../completeness/Completeness.js";
import { LIMITS } from "../limits.js";
import { hasControlCharacter } from "../texts/hasControlCharacter.js";
import { tidyLine } from "../texts/tidyLine.js";
import { type AskedFor, issueOf, parseAsked } from "./parseAsked.js";

/** Somebody new: who they are, what they may do, and what they are asked. */
export interface InvitedPerson extends AskedFor {
  name: string;
  email: string;
  role: string;
}

/**
 * An invitation as it came, with its texts as those of a record are stored. A name is no longer than a contact's, because whoever is invited may become an alert
 * contact (R4). Whether there is such a role is for the directory to say.
 * @param known ids of the sections that the account is asked for
 */
export function parseInvitation(
  given: { name?: unknown; email?: unknown; role?: unknown; message?: unknown; sections?: unknown },
  known: ReadonlySet<string>,
): { invitation: InvitedPerson } | { issues: Issue[] } {
  const name = readName(given.name);
  const email = readEmail(given.email);
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
  return typeof value === "string" && !hasControlCharacter(value) ? value.trim() : undefined;
}

function readName(value: unknown): string | undefined {
  const name = readText(value);
  return name && tidyLine(name);
}

function readEmail(value: unknown = ""): string | undefined {
  return typeof value === "string" ? tidyEmail(value) : undefined;
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
