/**
 * - `malformed_policy`: the policy contradicts itself or is not of the documented form.
 * - `unsupported_policy`: its version or a section's kind is newer than this release; a reload may bring a newer one.
 * - `undeclared_environment`: the context names an environment that the policy does not have.
 */
export type PolicyErrorCode = "malformed_policy" | "unsupported_policy" | "undeclared_environment";

/** A policy can not be used. The message, for developers, says what is wrong where, and how to mend it. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly code: PolicyErrorCode;
  /** JSON Pointer into the policy, `/sections/2/min`; `""` when the whole policy is meant. */
  readonly path: string;

  constructor(code: PolicyErrorCode, path: string, message: string) {
    super(message);
    this.code = code;
    this.path = path;
  }
}
