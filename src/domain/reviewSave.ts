import type { Completeness, Issue } from "./Completeness.js";
import type { ContactInfo } from "./ContactInfo.js";
import { evaluateCompleteness } from "./evaluateCompleteness.js";
import { isMissingCode } from "./isMissingCode.js";
import type { Requirements } from "./Requirements.js";
import { refreshPortalUsers } from "./refreshPortalUsers.js";

export type SaveReview =
  | { outcome: "accepted"; info: ContactInfo; completeness: Completeness }
  /** `issues` holds what is wrong, or what would be missing from a record that was complete. */
  | { outcome: "validation" | "would_become_incomplete"; issues: Issue[] };

/**
 * May this record replace that one? What is wrong is refused. What is missing may be saved until the record is
 * complete, from then on it is refused. `users` are the active users of the account among those that `next` and
 * `stored` name.
 */
export function reviewSave(
  stored: ContactInfo,
  next: ContactInfo,
  requirements: Requirements,
  users: ReadonlyMap<string, { name: string; email: string }>,
): SaveReview {
  const activeUsers = new Set(users.keys());
  const info = refreshPortalUsers(next, requirements, users);
  const completeness = evaluateCompleteness(info, requirements, { activeUsers });
  const wrong = completeness.currentlyDue.filter(({ code }) => !isMissingCode(code));
  if (wrong.length > 0) return { outcome: "validation", issues: wrong };
  const before = evaluateCompleteness(stored, requirements, { activeUsers });
  if (before.status === "complete" && completeness.status === "incomplete") {
    return { outcome: "would_become_incomplete", issues: completeness.currentlyDue };
  }
  return { outcome: "accepted", info, completeness };
}
