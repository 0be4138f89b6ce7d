import type { ContactGateError } from "../../client/index.js";
import type { GateWords } from "../../messages/GateWords.js";
import type { ErrorMessages } from "../../messages/index.js";

/** Why there is nothing to show yet, and what to do; of an error that a load should not have, that it is unexpected. */
export function loadWords({ loadErrors, gate }: GateWords, error: ContactGateError): ErrorMessages {
  return (
    loadErrors[error.code] ??
    loadErrors.unexpected ?? { title: gate.crashedTitle, text: gate.crashedText }
  );
}
