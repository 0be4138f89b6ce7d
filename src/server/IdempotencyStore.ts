/** The answer that a repeated call gets again. */
export interface RememberedAnswer {
  status: number;
  /** The JSON text that was sent. */
  body: string;
}

export type IdempotencyClaim =
  /** Nobody has used the key: the caller does the work, then calls `finish` or `release`. */
  | { status: "claimed" }
  /** The same call was answered before. */
  | { status: "finished"; answer: RememberedAnswer }
  /** The same call is being worked on. */
  | { status: "pending" }
  /** The key belongs to another call. */
  | { status: "reused" };

/**
 * Lets a call that is sent twice take effect once. `key` is already bound to the account and the user. A claim that
 * is neither finished nor released falls back after a minute, for a process that died; an answer is kept a day.
 */
export interface IdempotencyStore {
  /** Atomic: of two claims of a key at the same time, one is `claimed`. `fingerprint` stands for the call's content. */
  claim(key: string, fingerprint: string): Promise<IdempotencyClaim>;
  finish(key: string, answer: RememberedAnswer): Promise<void>;
  release(key: string): Promise<void>;
}
