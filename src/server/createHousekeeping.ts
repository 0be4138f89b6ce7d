import type { Expiring } from "./ports/Expiring.js";

/** Milliseconds between two looks for what is past its time. */
const EVERY = 10 * 60 * 1000;

/**
 * Something to call with each request: now and then it deletes what is past its time, of whatever account, and nobody waits for
 * it.
 */
export function createHousekeeping(
  places: readonly (Partial<Expiring> | undefined)[],
  onError: (error: unknown) => void,
): () => void {
  let last = Date.now();
  return () => {
    const now = Date.now();
    if (now - last < EVERY) return;
    last = now;
    for (const place of places) place?.deleteExpired?.().catch(onError);
  };
}
