import { ContactGateError } from "../ContactGateError.js";
import type { Asked } from "../PortalUser.js";

/** Milliseconds in which an account may send as many messages as its limit says. */
const WINDOW = 60 * 60 * 1000;

/** Who was asked for what, which address was tried when, and how many messages left the account within the hour. */
export interface MemoryOutreach {
  /** @throws ContactGateError `rate_limited` with the milliseconds to wait, when these do not fit any more */
  count(messages: number): void;
  askedOf(user: string): Asked | undefined;
  ask(user: string, asked: Asked): void;
  /** This person is gone; without one, nothing is due any more. */
  forgetAsked(user?: string): void;
  /** ISO 8601 instant of the last test of this contact at this address. */
  testedAt(contact: string, address: string): string | undefined;
  test(contact: string, address: string): string;
}

/** @param limit messages an hour */
export function createMemoryOutreach(limit: number): MemoryOutreach {
  let sent: number[] = [];
  const asked = new Map<string, Asked>();
  const tests = new Map<string, { address: string; at: string }>();

  return {
    count(messages) {
      const now = Date.now();
      sent = sent.filter((at) => now - at < WINDOW);
      if (sent.length + messages > limit) {
        // So many of the oldest have to be past the window; with more than the limit it never fits.
        const last = sent[sent.length + messages - limit - 1];
        throw new ContactGateError("rate_limited", "The account sent too many messages.", {
          status: 429,
          retryAfter: last === undefined ? WINDOW : last + WINDOW - now,
        });
      }
      for (let one = 0; one < messages; one += 1) sent.push(now);
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
