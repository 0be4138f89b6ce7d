import type { SectionRequirement } from "../policy/Requirements.js";
import type { ContactInfo } from "../record/ContactInfo.js";
import { contactsOf } from "../record/contactsOf.js";
import { isBlankRow } from "../record/isBlankRow.js";
import type { Issue, SectionCompleteness, SectionStatus } from "./Completeness.js";
import { type CompletenessFacts, contactIssues, isInvited } from "./contactIssues.js";
import { isMissingCode } from "./isMissingCode.js";
import { supportHoursIssues } from "./supportHoursIssues.js";

export type { CompletenessFacts } from "./contactIssues.js";

/**
 * The verdict over one section, so that a key typed re-checks no other. Issues come in the order of the page: those
 * of the rows, then those of the section as a whole.
 */
export function evaluateSection(
  section: SectionRequirement,
  info: ContactInfo,
  facts: CompletenessFacts = {},
): SectionCompleteness {
  const issues =
    section.kind === "supportHours"
      ? supportHoursIssues(info.supportHours, section)
      : contactSectionIssues(section, info, facts);
  return { id: section.id, status: statusOf(section, info, issues, facts), issues };
}

function contactSectionIssues(
  section: SectionRequirement,
  info: ContactInfo,
  facts: CompletenessFacts,
): Issue[] {
  const path = `/contacts/${section.id}`;
  const issues: Issue[] = [];
  const users = new Set<string>();
  const accepted = new Set<string>();
  let given = 0;
  for (const [index, contact] of contactsOf(info, section.id).entries()) {
    // A row of a portal user is picked, never typed, so an empty one is a fault and not a row to come.
    if (section.source === "anyone" && isBlankRow(contact, section)) continue;
    given += 1;
    const own = contactIssues(contact, section, `${path}/${index}`, facts);
    issues.push(...own);
    const { userId } = contact;
    if (section.source === "anyone" || userId === undefined) continue;
    if (own.length === 0) accepted.add(userId);
    if (users.has(userId)) {
      issues.push({ section: section.id, path: `${path}/${index}/userId`, code: "duplicate_user" });
    }
    users.add(userId);
  }
  return [
    // Whoever was invited besides enough active users keeps nobody waiting (R4).
    ...(accepted.size >= section.min
      ? issues.filter(({ code }) => code !== "user_invited")
      : issues),
    ...countIssues(section, given, path),
  ];
}

function countIssues(
  { id, required, min, max }: SectionRequirement,
  given: number,
  path: string,
): Issue[] {
  if (given === 0) return required ? [{ section: id, path, code: "section_missing" }] : [];
  if (given < min) return [{ section: id, path, code: "too_few", params: { min } }];
  if (given > max) return [{ section: id, path, code: "too_many", params: { max } }];
  return [];
}

function statusOf(
  section: SectionRequirement,
  info: ContactInfo,
  issues: Issue[],
  facts: CompletenessFacts,
): SectionStatus {
  if (!section.editable) return "deferred";
  if (issues.length > 0) {
    return issues.every(({ code }) => isMissingCode(code)) ? "missing" : "invalid";
  }
  if (section.required) return "complete";
  const isEmpty =
    section.kind === "supportHours"
      ? info.supportHours.schedules.length === 0
      : contactsOf(info, section.id).every((contact) =>
          section.source === "portal-users"
            ? isInvited(contact, facts)
            : isBlankRow(contact, section),
        );
  return isEmpty ? "optional" : "complete";
}
