import { PROBLEM_STATUS } from "../client/protocol.js";
import { HttpProblem } from "./http/HttpProblem.js";
import { isOutage } from "./isOutage.js";
import { UserDirectoryError } from "./ports/UserDirectoryError.js";

/** Seconds after which a call is worth repeating that met an outage. */
const RETRY_AFTER = "2";

/** The answer to whatever was thrown, and whether the host is told because nobody meant it. */
export function problemOf(thrown: unknown): { problem: HttpProblem; isFault: boolean } {
  if (thrown instanceof HttpProblem) return { problem: thrown, isFault: isInternal(thrown) };
  if (isOutage(thrown)) {
    const headers = { "retry-after": RETRY_AFTER };
    return { problem: new HttpProblem("unavailable", { headers }), isFault: true };
  }
  const problem =
    thrown instanceof UserDirectoryError ? refusal(thrown) : new HttpProblem("internal");
  return { problem, isFault: isInternal(problem) };
}

function refusal({ code, retryAfter }: UserDirectoryError): HttpProblem {
  // From a host without types: a code without a status would be sent as a success.
  if (!Object.hasOwn(PROBLEM_STATUS, code)) return new HttpProblem("internal");
  return new HttpProblem(code, {
    ...(retryAfter !== undefined && { headers: { "retry-after": String(Math.ceil(retryAfter)) } }),
  });
}

function isInternal({ code }: HttpProblem): boolean {
  return PROBLEM_STATUS[code] === 500;
}
