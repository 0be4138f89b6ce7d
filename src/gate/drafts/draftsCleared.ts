import { openChannel } from "../../client/openChannel.js";
import { newId } from "../../domain/newId.js";

/** The event by which a host's call reaches every provider on the page, which share no state. */
export const DRAFTS_CLEARED = "contact-gate:drafts-cleared";

/** What a host's call waits for: writes that were under way go first, and what they wrote is removed. */
export class DraftsCleared extends Event {
  /** Tells a page its own call from another tab's. */
  readonly id = newId();
  readonly pending: Promise<unknown>[] = [];

  constructor() {
    super(DRAFTS_CLEARED);
  }
}

const CHANNEL = "contact-gate/drafts";

/** Has the other tabs of this browser clear theirs as well. Only ids of calls are sent. */
export function tellOtherTabs({ id }: DraftsCleared): void {
  const channel = openChannel(CHANNEL);
  channel?.postMessage(id);
  channel?.close();
}

/** Calls back with the id of each call, in this tab or another; returns the way to stop. */
export function hearOfClearing(onCleared: (id: unknown) => void): () => void {
  const channel = openChannel(CHANNEL);
  if (channel) channel.onmessage = ({ data }: MessageEvent) => onCleared(data);
  return () => channel?.close();
}
