import type { IdempotencyStore, RememberedAnswer } from "./IdempotencyStore.js";

const KEPT_FOR = 24 * 60 * 60 * 1000;
const GIVEN_UP_AFTER = 60 * 1000;
const MAX_KEYS = 10_000;

interface Entry {
  fingerprint: string;
  answer: RememberedAnswer | undefined;
  claimedAt: number;
}

/** Keeps answers in this process: enough for one process, and forgotten on a restart. */
export function createMemoryIdempotency(): IdempotencyStore {
  const entries = new Map<string, Entry>();

  function forgetOld(now: number) {
    for (const [key, { claimedAt }] of entries) {
      if (now - claimedAt < KEPT_FOR && entries.size <= MAX_KEYS) return;
      entries.delete(key);
    }
  }

  return {
    async claim(key, fingerprint) {
      const now = Date.now();
      forgetOld(now);
      const entry = entries.get(key);
      if (!entry) {
        entries.set(key, { fingerprint, answer: undefined, claimedAt: now });
        return { status: "claimed" };
      }
      if (entry.fingerprint !== fingerprint) return { status: "reused" };
      if (entry.answer) return { status: "finished", answer: entry.answer };
      if (now - entry.claimedAt < GIVEN_UP_AFTER) return { status: "pending" };
      entry.claimedAt = now;
      return { status: "claimed" };
    },
    async finish(key, answer) {
      const entry = entries.get(key);
      if (entry) entry.answer = answer;
    },
    async release(key) {
      entries.delete(key);
    },
  };
}
