import type { Requirements, SectionRequirement } from "../policy/Requirements.js";
import type { Contact, ContactInfo } from "./ContactInfo.js";
import { contactsOf } from "./contactsOf.js";
import { normalizeContactInfo } from "./normalizeContactInfo.js";

/**
 * Do two records say the same, in the sections that this account has? Spaces, rows with nothing in them and the
 * copies of portal users' names don't matter; a section left out equals an empty one; the order of contacts matters.
 */
export function isSameContactInfo(
  a: ContactInfo,
  b: ContactInfo,
  requirements: Requirements,
): boolean {
  const [one, other] = [a, b].map((info) => normalizeContactInfo(info, requirements));
  if (!one || !other) return false;
  return requirements.sections.every((section) => isSameSection(section, one, other));
}

/** As {@link isSameContactInfo} for one section, of records that are already normalised. */
export function isSameSection(
  section: SectionRequirement,
  a: ContactInfo,
  b: ContactInfo,
): boolean {
  return contentOf(section, a) === contentOf(section, b);
}

/** Normalising writes the fields in one order, so the text tells whether the content is the same. */
function contentOf(section: SectionRequirement, info: ContactInfo): string {
  if (section.kind === "supportHours") return JSON.stringify(info.supportHours);
  const contacts = contactsOf(info, section.id);
  return JSON.stringify(section.source === "portal-users" ? contacts.map(withoutCopies) : contacts);
}

function withoutCopies({ id, userId }: Contact) {
  return { id, userId };
}
