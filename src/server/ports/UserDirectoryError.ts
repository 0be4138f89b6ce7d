/** Why a directory refuses. */
export type UserDirectoryErrorCode =
  | "not_found"
  | "already_a_user"
  | "last_administrator"
  | "yourself"
  | "role_not_grantable"
  | "rate_limited"
  | "unavailable";

/**
 * Thrown by a host's {@link UserDirectory}; the handler turns it into a problem document with the same code. The
 * message is for developers and is never sent.
 */
export class UserDirectoryError extends Error {
  override readonly name = "UserDirectoryError";
  readonly code: UserDirectoryErrorCode;
  /** For `rate_limited` and `unavailable`: seconds until it is worth trying again. */
  readonly retryAfter: number | undefined;

  constructor(code: UserDirectoryErrorCode, options: { retryAfter?: number } = {}) {
    super(`The user directory refused: ${code}`);
    this.code = code;
    this.retryAfter = options.retryAfter;
  }
}
