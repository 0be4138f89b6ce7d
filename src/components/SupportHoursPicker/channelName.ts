import type { Messages } from "../../messages/index.js";

/** The channels on offer where a host has no list of its own. */
export const SUPPORT_CHANNELS: readonly string[] = ["phone", "email", "chat"];

/** How a channel is called inside a sentence; one without words is called what it is stored as. */
export function channelName(channel: string, messages: Messages): string {
  const { channelNames } = messages.hours;
  return (Object.hasOwn(channelNames, channel) ? channelNames[channel] : undefined) ?? channel;
}
