import type { Issue } from "../domain/index.js";
import type { ContactInfoSnapshot } from "./ContactInfoSnapshot.js";

export const CONTACT_GATE_ERROR_CODES = [
  "network",
  "timeout",
  "unauthenticated",
  "forbidden",
  "conflict",
  "validation",
  "rate_limited",
  "unavailable",
  "context_changed",
  "unexpected",
] as const;

export type ContactGateErrorCode = (typeof CONTACT_GATE_ERROR_CODES)[number];

export interface ContactGateErrorDetails {
  /** HTTP status, when there was an answer. */
  status?: number;
  /** The problem document's own code when it is finer: `last_administrator`, `would_become_incomplete`… */
  reason?: string;
  /** For `validation`: what is wrong, without values. */
  issues?: Issue[];
  /** For `conflict` on save: the record as it is now. */
  current?: ContactInfoSnapshot;
  /** For `rate_limited` and `unavailable`: milliseconds to wait. */
  retryAfter?: number;
  cause?: unknown;
}

/**
 * The only error a client rejects with. Its message says what happened and how to mend it, for developers; what
 * people read comes from `messages.errors[code]`. It never holds a contact value.
 */
export class ContactGateError extends Error {
  override readonly name = "ContactGateError";
  readonly code: ContactGateErrorCode;
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly issues: Issue[] | undefined;
  readonly current: ContactInfoSnapshot | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ContactGateErrorCode, message: string, details: ContactGateErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.reason = details.reason;
    this.issues = details.issues;
    this.current = details.current;
    this.retryAfter = details.retryAfter;
  }
}
