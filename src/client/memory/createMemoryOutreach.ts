import {
  type CountedMessage,
  fitMessages,
  type MessageLimits,
  type SentMessage,
} from "../../domain/users/fitMessages.js";
import { ContactGateError } from "../ContactGateError.js";
import type { Asked } from "../PortalUser.js";

/** Who was asked for what, which address was tried when, and how many messages left the account within the hour. */
export interface MemoryOutreach {
  /** @throws ContactGateError `rate_limited` with the milliseconds to wait, when these do not fit any more */
  count(messages: readonly CountedMessage[]): void;
  askedOf(user: string): Asked | undefined;
  ask(user: string, asked: Asked): void;
  /** This person is gone; without one, nothing is due any more. */
  forgetAsked(user?: string): void;
  /** ISO 8601 instant of the last test of this contact at this address. */
  testedAt(contact: string, address: string): string | undefined;
  test(contact: string, address: string): string;
}

export function createMemoryOutreach(limits: MessageLimits): MemoryOutreach {
  let sent: readonly SentMessage[] = [];
  const asked = new Map<string, Asked>();
  const tests = new Map<string, { address: string; at: string }>();

  return {
    count(messages) {
      const fit = fitMessages(sent, messages, limits, Date.now());
      if (!fit.ok) {
        throw new ContactGateError("rate_limited", "The account sent too many messages.", {
          status: 429,
          retryAfter: fit.retryAfter,
        });
      }
      sent = fit.sent;
    },
    askedOf: (user) => asked.get(user),
    ask: (user, what) => void asked.set(user, what),
    forgetAsked(user) {
      if (user === undefined) asked.clear();
      else asked.delete(user);
    },
    testedAt(contact, address) {
      const test = tests.get(contact);
      return test?.address === address ? test.at : undefined;
    },
    test(contact, address) {
      const at = new Date().toISOString();
      tests.set(contact, { address, at });
      return at;
    },
  };
}
