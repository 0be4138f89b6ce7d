/**
 * What only administrators may send (`invitation`) has an allowance of its own, so that nobody else can use it up; requests
 * and tests are a `message`.
 */
export type MessageKind = "invitation" | "message";

/** A message that is to be sent. */
export interface CountedMessage {
  kind: MessageKind;
  /** The id of whoever sends it. */
  sender: string;
  /** Stands for whom it reaches. */
  recipient: string;
}

/** A message that was sent, or tried. */
export interface SentMessage extends CountedMessage {
  /** Milliseconds since 1970. */
  at: number;
}

/** Messages of a kind that fit into the window. */
export interface MessageAllowance {
  /** Of the whole account. */
  account: number;
  /** Of each sender. */
  sender: number;
  /** For each recipient. */
  recipient: number;
}

export interface MessageLimits {
  /** Milliseconds; it slides. */
  window: number;
  invitation: MessageAllowance;
  message: MessageAllowance;
}

export type MessageFit =
  /** They fit: all that counts from now on. */
  | { ok: true; sent: SentMessage[] }
  /** `retryAfter`: milliseconds until they would. */
  | { ok: false; retryAfter: number };

/** Do these messages fit beside what was sent already? All of them or none. */
export function fitMessages(
  sent: readonly SentMessage[],
  next: readonly CountedMessage[],
  limits: MessageLimits,
  now: number,
): MessageFit {
  const recent = sent.filter(({ at }) => at > now - limits.window);
  const waits = next.flatMap((message) =>
    sharesOf(message, limits).map(({ limit, isIn }) => {
      const times = recent.filter(isIn).map(({ at }) => at);
      const excess = times.length + next.filter(isIn).length - limit;
      if (excess <= 0) return 0;
      // So many of the oldest have to be past the window; with more than the limit it never fits.
      const last = times.sort((one, other) => one - other)[excess - 1];
      return last === undefined ? limits.window : last + limits.window - now;
    }),
  );
  const retryAfter = Math.max(0, ...waits);
  if (retryAfter > 0) return { ok: false, retryAfter };
  return { ok: true, sent: [...recent, ...next.map((message) => ({ ...message, at: now }))] };
}

/** The allowances that a message takes from. */
function sharesOf({ kind, sender, recipient }: CountedMessage, limits: MessageLimits) {
  const allowance = limits[kind];
  const share = (limit: number, isSame: (one: CountedMessage) => boolean) => ({
    limit,
    isIn: (one: CountedMessage) => one.kind === kind && isSame(one),
  });
  return [
    share(allowance.account, () => true),
    share(allowance.sender, (one) => one.sender === sender),
    share(allowance.recipient, (one) => one.recipient === recipient),
  ];
}
