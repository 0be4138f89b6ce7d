import type { Requirements } from "../policy/Requirements.js";
import type { ContactInfo } from "./ContactInfo.js";
import { contactsOf } from "./contactsOf.js";

/** The part of a stored record that exists for this account: what absent sections still hold is not sent (R7). */
export function presentContactInfo(info: ContactInfo, requirements: Requirements): ContactInfo {
  const present: ContactInfo = { contacts: {}, supportHours: { schedules: [] } };
  for (const section of requirements.sections) {
    if (section.kind === "supportHours") present.supportHours = info.supportHours;
    else if (Object.hasOwn(info.contacts, section.id)) {
      present.contacts[section.id] = [...contactsOf(info, section.id)];
    }
  }
  return present;
}
