import type { Requirements } from "../policy/Requirements.js";
import type { ContactInfo } from "../record/ContactInfo.js";
import { type KnownUser, refreshPortalUsers } from "../users/refreshPortalUsers.js";
import type { Completeness, Issue } from "./Completeness.js";
import type { CompletenessFacts } from "./contactIssues.js";
import { dueSections } from "./dueSections.js";
import { evaluateCompleteness } from "./evaluateCompleteness.js";
import { isMissingCode } from "./isMissingCode.js";
import { userFacts } from "./userFacts.js";

export type SaveReview =
  | { outcome: "accepted"; info: ContactInfo; completeness: Completeness }
  /** `issues` holds what is wrong, or what would be missing from a record that was complete. */
  | { outcome: "validation" | "would_become_incomplete"; issues: Issue[] };

/**
 * May this record replace that one? What is wrong is refused. What is missing may be saved until the record is
 * complete, from then on it is refused. Somebody who has left the account opens the section that names them, and no other. `users` are the active users of the account among those that `next` and
 * `stored` name, and those with an invitation that can still be accepted (R4).
 */
export function reviewSave(
  stored: ContactInfo,
  next: ContactInfo,
  requirements: Requirements,
  users: ReadonlyMap<string, KnownUser>,
): SaveReview {
  const facts = userFacts(users);
  const info = refreshPortalUsers(next, requirements, users);
  const completeness = evaluateCompleteness(info, requirements, facts);
  const wrong = completeness.currentlyDue.filter(({ code }) => !isMissingCode(code));
  if (wrong.length > 0) return { outcome: "validation", issues: wrong };
  const lost = completeness.currentlyDue.filter(isProtected(stored, requirements, facts));
  if (lost.length > 0) return { outcome: "would_become_incomplete", issues: lost };
  return { outcome: "accepted", info, completeness };
}

/** Was this given before, in a record that was complete when those whom it names were still there? */
function isProtected(
  stored: ContactInfo,
  requirements: Requirements,
  { activeUsers, invitedUsers }: Required<CompletenessFacts>,
): (issue: Issue) => boolean {
  const whenAllWereThere = evaluateCompleteness(stored, requirements, { invitedUsers });
  if (whenAllWereThere.status !== "complete") return () => false;
  const open = dueSections(
    evaluateCompleteness(stored, requirements, { activeUsers, invitedUsers }),
  );
  return ({ section }) => !open.has(section);
}
