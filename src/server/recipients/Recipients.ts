import type { PortalContext } from "../../domain/policy/ContactPolicy.js";

/** By which way somebody has to be reachable. */
export type RecipientChannel = "email" | "phone";

/** Whose message this is, and what it is about. */
export interface RecipientsQuery {
  /** The account's id. */
  account: string;
  /** Where the message comes from: an issue in production is asked for with the production environment. */
  context: PortalContext;
  /** The id of the section that the message is for, such as `alert` (R4) or `technicalEmergency` (R5). */
  section: string;
  /**
   * Sections to turn to, one after the other, while nobody is reachable: `["technicalEmergency"]`. Contacts that are the
   * operator's alone (R8) are answered like all others, so don't pass them on to end users.
   * @default none: an empty list of recipients is the answer
   */
  fallback?: readonly string[];
  /** Who has no address (or number) of this kind is passed over. @default "email" */
  channel?: RecipientChannel;
}

/** Why somebody is written to. */
export interface RecipientReason {
  /** The section that names them; another one than was asked for when it is a fallback. */
  section: string;
  /**
   * - `alias`: a shared address or number of a team, which comes before the section's people.
   * - `contact`: named in the section.
   * - `portal_user`: named in the section, and an active user of the account at this moment (R4).
   */
  as: "alias" | "contact" | "portal_user";
  /** The section that was asked for and reaches nobody, when this one stands in for it. */
  fallbackFor?: string;
}

/** Somebody to write to now. */
export interface Recipient {
  /** The id of the contact in the record. */
  contactId: string;
  /** The id of the portal's user, for alert contacts (R4). */
  userId?: string;
  name?: string;
  email?: string;
  /** RFC 3966: `+48221234567;ext=12`. */
  phone?: string;
  reason: RecipientReason;
}

/**
 * What became of one section.
 * - `reached`: its contacts are the recipients.
 * - `nobody_given`: the account has named nobody.
 * - `nobody_reachable`: those who are named are no active users (R4), or have nothing of the wanted kind.
 * - `section_absent`: the account's integrations do not have the section (R7).
 * - `section_deferred`: it is not for the environment that the message comes from, as alerts are for production alone (R4).
 *   No fallback is looked at when it is the section that was asked for.
 */
export type RecipientOutcome =
  | "reached"
  | "nobody_given"
  | "nobody_reachable"
  | "section_absent"
  | "section_deferred";

/** The answer of `recipientsOf`. It holds contact values: keep it out of logs. */
export interface Recipients {
  /** In the order in which to write to them: aliases first, then as given. Nobody stands in it twice. */
  recipients: Recipient[];
  /** What became of each section that was looked at: first the one that was asked for, then the fallbacks. */
  sections: { id: string; outcome: RecipientOutcome }[];
}
