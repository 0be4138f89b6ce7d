import type { Messages } from "../../messages/index.js";

/** Environments by their names in this language, as a list: "production or staging". */
export function environmentNames(messages: Messages, ids: readonly string[]): string {
  const names = ids.map((id) =>
    Object.hasOwn(messages.environments, id) ? (messages.environments[id] ?? id) : id,
  );
  return new Intl.ListFormat(messages.locale, { type: "disjunction" }).format(names);
}
