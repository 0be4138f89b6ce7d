import type { ContactGateError } from "../../client/index.js";
import { retryDelay } from "./retryDelay.js";

/** Milliseconds between two questions while the answers are such that asking often helps nobody. */
const SELDOM = 60_000;

/**
 * Milliseconds that a poll waits at least after a failed one; `Infinity` after a refusal (4xx), which no repetition
 * changes: then it is asked again when the page is looked at anew, or when the person says so.
 * @param failures how many polls in a row have failed before this one
 * @param random from 0 to 1
 */
export function pollDelay(error: ContactGateError, failures: number, random: number): number {
  return (
    retryDelay(error, failures, random) ?? (isRefusal(error) ? Number.POSITIVE_INFINITY : SELDOM)
  );
}

function isRefusal({ code, status = 0 }: ContactGateError): boolean {
  return (
    ["unauthenticated", "forbidden", "context_changed"].includes(code) ||
    (status >= 400 && status < 500)
  );
}
