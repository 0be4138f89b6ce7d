import { ContactGateError } from "../../client/index.js";
import type { SaveOutcome } from "./ContactGate.js";

/** Why nothing can be saved before the first load. */
export function notLoadedYet(): SaveOutcome {
  const error = new ContactGateError(
    "unexpected",
    "Nothing can be saved before the contact information has been loaded once.",
  );
  return { status: "failed", error };
}
