import type { SectionRequirement } from "../policy/Requirements.js";
import type { Contact } from "../record/ContactInfo.js";
import { isSeen } from "../texts/isSeen.js";

/** A contact with none of the channels of which its section wants one. */
export function isUnreachable(
  contact: Contact,
  { reachableBy }: Pick<SectionRequirement, "reachableBy">,
): boolean {
  return reachableBy !== undefined && !reachableBy.some((channel) => isSeen(contact[channel]));
}
