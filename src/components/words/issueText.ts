import type { Issue } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";

/** What is wrong, in words. */
export function issueText({ code, path, params }: Issue, messages: Messages): string {
  // "Give at least one contact" would be wrong where hours are asked for.
  const key = code === "section_missing" && path === "/supportHours" ? "hours_missing" : code;
  if (code === "invalid_phone" && params?.country !== undefined) {
    return formatMessage(messages.addresses.invalidPhone, params);
  }
  // A code comes from a server, and an object has more keys than its own.
  const words = Object.hasOwn(messages.issues, key) ? messages.issues[key] : undefined;
  return formatMessage(words ?? key, params);
}
