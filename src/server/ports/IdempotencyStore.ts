/** The answer that a repeated call gets again. */
export interface RememberedAnswer {
  status: number;
  /** The JSON text that was sent. */
  body: string;
}

/** Whose call it is: what a person asks to have erased is found by it. */
export interface IdempotencyOwner {
  accountId: string;
  userId: string;
}

export type IdempotencyClaim =
  /** Nobody has used the key: the caller does the work, then calls `finish` or `release` with this token. */
  | { status: "claimed"; token: string }
  /** The same call was answered before. */
  | { status: "finished"; answer: RememberedAnswer }
  /** The same call is being worked on. */
  | { status: "pending" }
  /** The key belongs to another call. */
  | { status: "reused" };

/**
 * Lets a call that is sent twice take effect once. `key` is already bound to the account and the user. A claim that
 * is neither renewed, finished nor released within a minute falls back, for a process that died; an answer is kept a
 * day. Each claim has a token of its own, so that whoever lost it to another changes nothing any more.
 */
export interface IdempotencyStore {
  /** Atomic: of two claims of a key at the same time, one is `claimed`. `fingerprint` stands for the call's content. */
  claim(key: string, fingerprint: string, owner: IdempotencyOwner): Promise<IdempotencyClaim>;
  /** The work goes on: the claim's minute begins anew. `false`: it is somebody else's by now. */
  renew(key: string, token: string): Promise<boolean>;
  /** `false`: the claim is somebody else's by now, and the answer is not kept. */
  finish(key: string, token: string, answer: RememberedAnswer): Promise<boolean>;
  /** Frees the key, unless the claim is somebody else's by now. */
  release(key: string, token: string): Promise<void>;
}
