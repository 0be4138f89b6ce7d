import { ContactGateError } from "../../client/index.js";
import { type ErrorMessages, formatPlural, type Messages } from "../../messages/index.js";

/** The words for a failure: by its finer reason where there are some, else by its code. */
export function errorWords(error: unknown, messages: Messages): ErrorMessages {
  const { errors } = messages;
  const fallback = errors.unexpected ?? { title: "", text: "" };
  if (!(error instanceof ContactGateError)) return fallback;
  if (error.code === "rate_limited" && error.retryAfter !== undefined && errors.rate_limited) {
    const minutes = Math.max(1, Math.ceil(error.retryAfter / 60_000));
    const text = formatPlural(messages.ask.retryIn, minutes, messages.locale);
    return { ...errors.rate_limited, text };
  }
  // Elsewhere a 404 is something that went wrong; here it is a person who has been removed meanwhile.
  const reason = error.reason === "not_found" ? "user_gone" : error.reason;
  // The reason comes from a server: "constructor" is no reason of ours.
  const finer = reason && Object.hasOwn(errors, reason) ? errors[reason] : undefined;
  return finer ?? errors[error.code] ?? fallback;
}
