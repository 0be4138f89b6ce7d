import { tidyEmail } from "../addresses/tidyEmail.js";
import { normalizePhone } from "../phones/normalizePhone.js";
import type { ChannelName } from "../policy/ContactPolicy.js";
import type { SectionRequirement } from "../policy/Requirements.js";
import { tidyLine } from "../texts/tidyLine.js";
import { withoutUnseen } from "../texts/withoutUnseen.js";
import type { Contact } from "./ContactInfo.js";

/** One contact as it is stored and compared; without `section`, whatever section it is of. */
export function normalizeContact(
  contact: Contact,
  section: SectionRequirement | undefined,
): Contact {
  const isAsked = (channel: ChannelName) =>
    section?.source === "portal-users" || section?.channels[channel] !== "hidden";
  const name = isAsked("name") && contact.name && tidyLine(contact.name);
  const email = isAsked("email") && contact.email && tidyEmail(contact.email);
  const phone = isAsked("phone") && contact.phone && withoutUnseen(contact.phone).trim();
  const userId = section?.source !== "anyone" && contact.userId?.trim();
  return {
    id: contact.id,
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone: normalizePhone(phone) ?? phone }),
    ...(userId && { userId }),
    ...(contact.alias && { alias: true }),
  };
}
