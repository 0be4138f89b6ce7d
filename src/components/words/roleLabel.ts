import type { Messages } from "../../messages/index.js";

/** A role's name; its id where the host gave it none. */
export function roleLabel(role: string, messages: Messages): string {
  return Object.hasOwn(messages.roles, role) ? (messages.roles[role]?.label ?? role) : role;
}
