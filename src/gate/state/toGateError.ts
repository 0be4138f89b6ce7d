import { ContactGateError } from "../../client/index.js";

/** A host's own client may reject with anything; here it becomes an error with a code. */
export function toGateError(error: unknown): ContactGateError {
  return error instanceof ContactGateError
    ? error
    : new ContactGateError(
        "unexpected",
        "The client rejected with something other than a ContactGateError; reject with one, so that people are told what happened.",
        { cause: error },
      );
}
