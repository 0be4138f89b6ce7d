import type { Contact } from "../record/ContactInfo.js";
import type { ChannelName, ChannelRule } from "./ContactPolicy.js";
import type { SectionRequirement } from "./Requirements.js";

/**
 * What a section asks of this very contact. An alias is no person: where an e-mail is asked for, that alone has to be
 * given for it (R5), also where an optional one would do for a person, whose number is required.
 */
export function channelRule(
  { alias }: Pick<Contact, "alias">,
  { channels }: Pick<SectionRequirement, "channels">,
  channel: ChannelName,
): ChannelRule {
  const rule = channels[channel];
  if (alias !== true || channels.email === "hidden") return rule;
  if (channel === "email") return channels.phone === "required" ? "required" : rule;
  return rule === "required" ? "optional" : rule;
}
