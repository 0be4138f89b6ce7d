import type { SectionRequirement } from "../policy/Requirements.js";
import type { Contact } from "./ContactInfo.js";
import { isBlankContact } from "./isBlankContact.js";

/** A row that counts as not there in this section: nothing that the section asks for has been given. */
export function isBlankRow(contact: Contact, { source, channels }: SectionRequirement): boolean {
  if (source === "portal-users") return isBlankContact(contact);
  const { id, name, email, phone } = contact;
  return isBlankContact({
    id,
    ...(name && channels.name !== "hidden" && { name }),
    ...(email && channels.email !== "hidden" && { email }),
    ...(phone && channels.phone !== "hidden" && { phone }),
  });
}
