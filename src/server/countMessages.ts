import type { Call } from "./Call.js";
import { HttpProblem } from "./http/HttpProblem.js";

const MESSAGES_PER_HOUR = 60;
const HOUR = 60 * 60 * 1000;

/**
 * Whoever sends something passes here before the host sends it, so that a count that can not be kept sends nothing. An
 * attempt counts whatever comes of it.
 * @throws HttpProblem `rate_limited` with the seconds to wait, when so many do not fit into the account's hour any more
 */
export async function countMessages(
  { options, principal, outreach }: Call,
  messages: number,
): Promise<void> {
  const rule = { limit: options.messagesPerHour ?? MESSAGES_PER_HOUR, window: HOUR };
  const counted = await outreach.count(principal.account.id, messages, rule);
  if (counted.ok) return;
  const seconds = Math.max(1, Math.ceil(counted.retryAfter / 1000));
  throw new HttpProblem("rate_limited", { headers: { "retry-after": String(seconds) } });
}
