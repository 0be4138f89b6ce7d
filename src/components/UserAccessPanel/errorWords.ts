import { ContactGateError } from "../../client/index.js";
import type { ErrorMessages, Messages } from "../../messages/index.js";

/** The words for a failure: by its finer reason where there are some, else by its code. */
export function errorWords(error: unknown, messages: Messages): ErrorMessages {
  const { errors } = messages;
  const fallback = errors.unexpected ?? { title: "", text: "" };
  if (!(error instanceof ContactGateError)) return fallback;
  // The reason comes from a server: "constructor" is no reason of ours.
  const finer =
    error.reason && Object.hasOwn(errors, error.reason) ? errors[error.reason] : undefined;
  return finer ?? errors[error.code] ?? fallback;
}
