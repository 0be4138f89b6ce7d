import type { ChannelName } from "../policy/ContactPolicy.js";
import type { Requirements, SectionRequirement } from "../policy/Requirements.js";
import type { Contact, ContactInfo } from "./ContactInfo.js";
import { contactsOf } from "./contactsOf.js";
import { normalizeContactInfo } from "./normalizeContactInfo.js";
import type { SupportSchedule } from "./SupportHours.js";

/** A contact as end users see it: how to reach it, and nothing by which the portal knows it. */
export type EndUserContact = Pick<Contact, ChannelName>;

/** What end users may be given (R9, R10). */
export interface EndUserInfo {
  /** By section id. */
  contacts: Record<string, EndUserContact[]>;
  supportHours: { schedules: Omit<SupportSchedule, "id">[] };
}

/**
 * What end users may see, and nothing else (R8): sections for end users that this account has, and of those what the
 * section asks for.
 */
export function toEndUserInfo(info: ContactInfo, requirements: Requirements): EndUserInfo {
  const normal = normalizeContactInfo(info, requirements);
  const shown = requirements.sections.filter(({ audience }) => audience === "end-users");
  return {
    contacts: Object.fromEntries(
      shown
        .filter(({ kind }) => kind === "contacts")
        .map((section) => [section.id, endUserContacts(section, normal)]),
    ),
    supportHours: {
      schedules: shown.some(({ kind }) => kind === "supportHours")
        ? normal.supportHours.schedules.map(({ id: _, ...schedule }) => schedule)
        : [],
    },
  };
}

function endUserContacts(section: SectionRequirement, info: ContactInfo): EndUserContact[] {
  return contactsOf(info, section.id).map(({ name, email, phone }) => ({
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  }));
}
