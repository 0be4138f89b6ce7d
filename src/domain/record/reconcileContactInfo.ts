import type { Issue } from "../completeness/Completeness.js";
import { isSpeakableKey } from "../jsonPointer.js";
import type { Requirements, SectionRequirement } from "../policy/Requirements.js";
import type { ContactInfo } from "./ContactInfo.js";
import { contactsOf } from "./contactsOf.js";
import { isSameSection } from "./isSameContactInfo.js";
import { normalizeContactInfo } from "./normalizeContactInfo.js";

/**
 * What to store when `sent` is to replace `stored`. An editable section is what was sent, empty when left out. A
 * deferred one stays as stored (R4), and what the account does not have stays untouched (R7); `issues` says where
 * something else was sent for these, and then nothing should be stored. `info` is normalised.
 */
export function reconcileContactInfo(
  stored: ContactInfo,
  sent: ContactInfo,
  requirements: Requirements,
): { info: ContactInfo; issues: Issue[] } {
  const before = normalizeContactInfo(stored);
  const after = normalizeContactInfo(sent, requirements);
  const issues: Issue[] = [];
  const contacts = new Map(Object.entries(before.contacts));
  let { supportHours } = before;

  for (const section of requirements.sections) {
    if (section.editable) {
      if (section.kind === "supportHours") supportHours = after.supportHours;
      else contacts.set(section.id, [...contactsOf(after, section.id)]);
    } else if (isGiven(section, after) && !isSameDeferred(section, before, after, requirements)) {
      issues.push({ section: section.id, path: pathOf(section), code: "section_deferred" });
    }
  }
  issues.push(...foreignIssues(after, requirements));
  return { info: { contacts: Object.fromEntries(contacts), supportHours }, issues };
}

/** Hours are always there in a record, so empty ones count as left out. */
function isGiven(section: SectionRequirement, info: ContactInfo): boolean {
  return section.kind === "supportHours"
    ? info.supportHours.schedules.length > 0
    : Object.hasOwn(info.contacts, section.id);
}

function isSameDeferred(
  section: SectionRequirement,
  before: ContactInfo,
  after: ContactInfo,
  requirements: Requirements,
): boolean {
  return isSameSection(section, normalizeContactInfo(before, requirements), after);
}

/** What was sent for sections that this account does not have. */
function foreignIssues(sent: ContactInfo, requirements: Requirements): Issue[] {
  const known = new Set(requirements.sections.map(({ id }) => id));
  const issues: Issue[] = [];
  const refuse = (id: string, path: string) => {
    const isAbsent = requirements.absentSections.includes(id);
    issues.push({
      section: isAbsent ? id : "",
      path,
      code: isAbsent ? "section_absent" : "section_unknown",
    });
  };
  for (const [id, contacts = []] of Object.entries(sent.contacts)) {
    if (known.has(id) || contacts.length === 0) continue;
    refuse(id, isSpeakableKey(id) ? `/contacts/${id}` : "/contacts");
  }
  if (!known.has("supportHours") && sent.supportHours.schedules.length > 0) {
    refuse("supportHours", "/supportHours");
  }
  return issues;
}

function pathOf(section: SectionRequirement): string {
  return section.kind === "supportHours" ? "/supportHours" : `/contacts/${section.id}`;
}
