import type { Messages } from "../../messages/index.js";
import { capitalised } from "./capitalised.js";

/** The channels on offer where a host has no list of its own. */
export const SUPPORT_CHANNELS: readonly string[] = ["phone", "email", "chat"];

function wordsFor(channel: string, messages: Messages): string | undefined {
  const { channelNames } = messages.hours;
  return Object.hasOwn(channelNames, channel) ? channelNames[channel] : undefined;
}

/** How a channel is called inside a sentence; one without words is called what it is stored as. */
export function channelName(channel: string, messages: Messages): string {
  return wordsFor(channel, messages) ?? channel;
}

/** How a channel is called where it stands alone. What is stored may be a name, which is not ours to change. */
export function channelLabel(channel: string, messages: Messages): string {
  const words = wordsFor(channel, messages);
  return words === undefined ? channel : capitalised(words, messages.locale);
}
