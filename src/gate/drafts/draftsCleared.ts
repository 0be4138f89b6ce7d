/** The event by which a host's call reaches every provider on the page, which share no state. */
export const DRAFTS_CLEARED = "contact-gate:drafts-cleared";

/** What a host's call waits for: writes that were under way go first, and what they wrote is removed. */
export class DraftsCleared extends Event {
  readonly pending: Promise<unknown>[] = [];

  constructor() {
    super(DRAFTS_CLEARED);
  }
}
