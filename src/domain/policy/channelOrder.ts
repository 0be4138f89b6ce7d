import type { ChannelName } from "./ContactPolicy.js";
import type { SectionRequirement } from "./Requirements.js";

/** The fields of a contact as the page has them: the e-mail is what people have at hand. */
export const CHANNEL_ORDER = ["email", "name", "phone"] as const satisfies readonly ChannelName[];

/** The first field of a section's contacts; absent where it asks for none. */
export function firstChannel({ channels }: SectionRequirement): ChannelName | undefined {
  return CHANNEL_ORDER.find((channel) => channels[channel] !== "hidden");
}
