import type { ContactSource, SectionKind } from "../policy/ContactPolicy.js";
import type { ContactInfo } from "../record/ContactInfo.js";
import { contactsOf } from "../record/contactsOf.js";

/** A user of the account as its directory knows them. */
export interface KnownUser {
  name: string;
  email: string;
  /** Who was invited can still accept. @default "active" */
  status?: "active" | "invited" | "expired";
}

/** What is asked here of a policy, or of the requirements resolved from one. */
interface Sections {
  sections: readonly { id: string; kind: SectionKind; source?: ContactSource }[];
}

/** Ids of the sections whose contacts are users of the portal (R4). */
function portalUserSections({ sections }: Sections): string[] {
  return sections
    .filter((section) => section.kind === "contacts" && section.source === "portal-users")
    .map((section) => section.id);
}

/** The portal users that a record names (R4), each once: whom a server looks up in its directory. */
export function portalUserIds(info: ContactInfo, sections: Sections): string[] {
  return [...namingSections(info, sections).keys()];
}

/** For each portal user that a record names (R4), the ids of the sections that do. */
export function namingSections(info: ContactInfo, sections: Sections): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const section of portalUserSections(sections)) {
    for (const { userId } of contactsOf(info, section)) {
      if (userId === undefined) continue;
      const before = named.get(userId) ?? [];
      if (!before.includes(section)) named.set(userId, [...before, section]);
    }
  }
  return named;
}

/**
 * Puts the directory's names and e-mail addresses in the place of whatever a row in a section of portal users says
 * besides. Who is not in `users` keeps the copy, so that one can still see who it was.
 */
export function refreshPortalUsers(
  info: ContactInfo,
  requirements: Sections,
  users: ReadonlyMap<string, KnownUser>,
): ContactInfo {
  const contacts = { ...info.contacts };
  for (const section of portalUserSections(requirements)) {
    if (!Object.hasOwn(contacts, section)) continue;
    contacts[section] = contactsOf(info, section).map((contact) => {
      const { id, userId } = contact;
      const user = userId === undefined ? undefined : users.get(userId);
      return userId !== undefined && user
        ? { id, userId, name: user.name, email: user.email }
        : contact;
    });
  }
  return { ...info, contacts };
}
