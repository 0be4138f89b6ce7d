import type { MessageLimits } from "./fitMessages.js";

const HOUR = 60 * 60 * 1000;

/** How many messages an account may send within any hour. */
export interface MessageLimitOptions {
  /** Requests (one for each person) and test messages of the whole account. @default 60 */
  messagesPerHour?: number;
  /** Of these, those of one sender, so that nobody uses up what is for all. @default 30 */
  messagesPerSender?: number;
  /** Messages for one recipient, and invitations for one: nobody is sent all of them. @default 6 */
  messagesPerRecipient?: number;
  /** Invitations, also those sent again, which are counted apart because only administrators send them. @default 60 */
  invitationsPerHour?: number;
}

/** The allowances that these options come to. */
export function messageLimits({
  messagesPerHour = 60,
  messagesPerSender = 30,
  messagesPerRecipient = 6,
  invitationsPerHour = 60,
}: MessageLimitOptions): MessageLimits {
  const recipient = messagesPerRecipient;
  return {
    window: HOUR,
    message: { account: messagesPerHour, sender: messagesPerSender, recipient },
    invitation: { account: invitationsPerHour, sender: invitationsPerHour, recipient },
  };
}
