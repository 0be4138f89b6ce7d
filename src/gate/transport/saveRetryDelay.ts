import type { ContactGateError } from "../../client/index.js";
import { retryDelay } from "./retryDelay.js";

/** How often a save is repeated without asking. */
const RETRIES = 2;
/** Milliseconds that somebody at a busy button is kept waiting at most between two tries. */
const PATIENCE = 5_000;

/**
 * Milliseconds before a save is sent once more by itself, or `undefined`: then the person is told. Repeating one is
 * harmless, since its revision lets it take effect once, and a conflict whose current record equals what was sent is
 * the lost answer. One that timed out has already kept the person waiting long enough.
 */
export function saveRetryDelay(
  error: ContactGateError,
  attempt: number,
  random: number,
): number | undefined {
  if (attempt >= RETRIES || error.code === "timeout") return undefined;
  const delay = retryDelay(error, attempt, random);
  return delay !== undefined && delay <= PATIENCE ? delay : undefined;
}
