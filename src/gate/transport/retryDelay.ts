import type { ContactGateError } from "../../client/index.js";
import { passesByItself } from "../state/passesByItself.js";

/** Milliseconds around which the first retry waits; each next one waits twice as long. */
const FIRST = 500;
const LONGEST = 60_000;

/**
 * Milliseconds to wait before something that failed is tried again without asking anybody, or `undefined` where that
 * does not help: only silence (`network`, `timeout`), 429 and a backend that can't answer now pass by themselves. A
 * refusal, an answer that can't be read and a 500 stay what they are. The second half of each wait is left to
 * chance, so that a thousand pages do not come back at once; what `Retry-After` asked for is waited for in full.
 * @param attempt how many tries have failed before this one: 0, 1, 2…
 * @param random from 0 to 1, as `Math.random()` gives it
 */
export function retryDelay(
  error: ContactGateError,
  attempt: number,
  random: number,
): number | undefined {
  if (!passesByItself(error)) return undefined;
  const backoff = Math.min(LONGEST, FIRST * 2 ** attempt);
  return (error.retryAfter ?? backoff / 2) + (random * backoff) / 2;
}
