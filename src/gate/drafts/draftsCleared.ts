/** The event by which a host's call reaches every provider on the page, which share no state. */
export const DRAFTS_CLEARED = "contact-gate:drafts-cleared";
