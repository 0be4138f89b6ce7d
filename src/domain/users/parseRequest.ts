import type { Issue } from "../completeness/Completeness.js";
import { LIMITS } from "../limits.js";
import { type AskedFor, issueOf, parseAsked, textsOf } from "./parseAsked.js";

/** What people who are users already are asked. */
export interface AskedOfUsers extends AskedFor {
  /** User ids, each once. */
  users: string[];
}

/**
 * A request to people who are users already, as it came: somebody has to be asked for something. Whether they are users is
 * for the directory to say.
 * @param known ids of the sections that the account is asked for
 */
export function parseRequest(
  given: { users?: unknown; sections?: unknown; message?: unknown },
  known: ReadonlySet<string>,
): { request: AskedOfUsers } | { issues: Issue[] } {
  const parsed = parseAsked(given, known);
  const users = textsOf(given.users ?? []);
  const issues = [...usersIssues(users), ...("issues" in parsed ? parsed.issues : [])];
  if ("asked" in parsed && parsed.asked.sections.length === 0) {
    issues.push(issueOf("/sections", "too_few", { min: 1 }));
  }
  if (issues.length > 0 || !users || "issues" in parsed) return { issues };
  return { request: { users, ...parsed.asked } };
}

function usersIssues(users: string[] | undefined): Issue[] {
  if (!users) return [issueOf("/users", "invalid_type")];
  if (users.length === 0) return [issueOf("/users", "user_required")];
  if (users.length <= LIMITS.askedUsers) return [];
  return [issueOf("/users", "too_many", { max: LIMITS.askedUsers })];
}
