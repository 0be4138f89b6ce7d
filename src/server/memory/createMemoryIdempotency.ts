import { newId } from "../../domain/newId.js";
import type { Expiring } from "../ports/Expiring.js";
import type { IdempotencyStore, RememberedAnswer } from "../ports/IdempotencyStore.js";

const KEPT_FOR = 24 * 60 * 60 * 1000;
const GIVEN_UP_AFTER = 60 * 1000;
const MAX_KEYS = 10_000;

interface Entry {
  fingerprint: string;
  token: string;
  answer: RememberedAnswer | undefined;
  claimedAt: number;
}

/** Keeps answers in this process: enough for one process, and forgotten on a restart. */
export function createMemoryIdempotency(): IdempotencyStore & Expiring {
  /** The one that was claimed or renewed the longest time ago comes first. */
  const entries = new Map<string, Entry>();

  function forgetOld(now: number) {
    for (const [key, { claimedAt }] of entries) {
      if (now - claimedAt < KEPT_FOR && entries.size <= MAX_KEYS) return;
      entries.delete(key);
    }
  }

  function put(key: string, entry: Entry) {
    entries.delete(key);
    entries.set(key, entry);
  }

  /** The claim with this token, while its work goes on. */
  function claimOf(key: string, token: string): Entry | undefined {
    const entry = entries.get(key);
    return entry?.token === token && !entry.answer ? entry : undefined;
  }

  return {
    async claim(key, fingerprint) {
      const now = Date.now();
      forgetOld(now);
      const entry = entries.get(key);
      if (entry && entry.fingerprint !== fingerprint) return { status: "reused" };
      if (entry?.answer) return { status: "finished", answer: entry.answer };
      if (entry && now - entry.claimedAt < GIVEN_UP_AFTER) return { status: "pending" };
      const token = newId();
      put(key, { fingerprint, token, answer: undefined, claimedAt: now });
      return { status: "claimed", token };
    },
    async renew(key, token) {
      const entry = claimOf(key, token);
      if (entry) put(key, { ...entry, claimedAt: Date.now() });
      return entry !== undefined;
    },
    async finish(key, token, answer) {
      const entry = claimOf(key, token);
      if (entry) entry.answer = answer;
      return entry !== undefined;
    },
    async release(key, token) {
      if (claimOf(key, token)) entries.delete(key);
    },
    async deleteExpired() {
      forgetOld(Date.now());
    },
  };
}
