import type { Asked } from "../../client/PortalUser.js";
import type { CountedMessage, MessageLimits } from "../../domain/users/fitMessages.js";

export type MessageCount =
  | { ok: true }
  /** They do not fit any more, and none was counted. `retryAfter`: milliseconds until they would. */
  | { ok: false; retryAfter: number };

/** What one person was asked, the last time. */
export interface AskedUser {
  userId: string;
  asked: Asked;
}

/** The last test message of one contact. */
export interface ContactTest {
  contactId: string;
  /** SHA-256 of the address that was tested, in hexadecimal. The address itself is never handed to the store. */
  addressHash: string;
  /** ISO 8601 instant. */
  at: string;
}

/**
 * What an account sent: how many messages within the hour, who was asked for what, and which contact was tested when.
 * `createPostgresStore` has one.
 */
export interface OutreachStore {
  /**
   * Counts these messages, all or none, by the rule of `fitMessages` (`contact-gate/domain`). Atomic over every process: of
   * two calls for the last place one gets it, so that never more than the limits are counted within a window. What is past
   * the window is forgotten.
   */
  count(
    accountId: string,
    messages: readonly CountedMessage[],
    limits: MessageLimits,
  ): Promise<MessageCount>;
  /** What each person of the account was asked, the last time; in any order. */
  readAsked(accountId: string): Promise<AskedUser[]>;
  /** Notes that each of these people was asked this, in the place of what they were asked before. */
  noteAsked(accountId: string, userIds: readonly string[], asked: Asked): Promise<void>;
  /** These people are gone. Without `userIds`: nothing is due any more, so nobody is asked. */
  forgetAsked(accountId: string, userIds?: readonly string[]): Promise<void>;
  /** The last test of each contact of the account; in any order. */
  readTests(accountId: string): Promise<ContactTest[]>;
  /** Notes a test, in the place of the contact's one before. */
  noteTest(accountId: string, test: ContactTest): Promise<void>;
  /** These contacts are gone, or have another address. */
  forgetTests(accountId: string, contactIds: readonly string[]): Promise<void>;
}
