import type { MessageKind } from "../../domain/users/fitMessages.js";
import { messageLimits } from "../../domain/users/messageLimits.js";
import type { Call } from "../Call.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { addressHash } from "./addressHash.js";

/**
 * Whoever sends something passes here before the host sends it, so that a count that can not be kept sends nothing. An
 * attempt counts whatever comes of it.
 * @param addresses of whom the messages are for, one each
 * @throws HttpProblem `rate_limited` with the seconds to wait, when so many do not fit into the hour of the account, the sender
 * or a recipient any more
 */
export async function countMessages(
  { options, principal, outreach }: Call,
  kind: MessageKind,
  addresses: readonly string[],
): Promise<void> {
  const sender = principal.user.id;
  const recipients = await Promise.all(addresses.map(addressHash));
  const messages = recipients.map((recipient) => ({ kind, sender, recipient }));
  const limits = messageLimits(options);
  const counted = await outreach.count(principal.account.id, messages, limits);
  if (counted.ok) return;
  const seconds = Math.max(1, Math.ceil(counted.retryAfter / 1000));
  throw new HttpProblem("rate_limited", { headers: { "retry-after": String(seconds) } });
}
