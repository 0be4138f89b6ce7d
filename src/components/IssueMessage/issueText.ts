import type { Issue } from "../../domain/index.js";
import { formatMessage, type Messages } from "../../messages/index.js";

/** What is wrong, in words. */
export function issueText({ code, path, params }: Issue, messages: Messages): string {
  // "Give at least one contact" would be wrong where hours are asked for.
  const key = code === "section_missing" && path === "/supportHours" ? "hours_missing" : code;
  return formatMessage(messages.issues[key] ?? key, params);
}
