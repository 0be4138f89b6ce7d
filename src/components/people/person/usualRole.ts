import type { Role } from "../../../client/index.js";

/** Whoever is invited from here is to fill in the contacts, or at least to see them. */
export function usualRole(roles: readonly Role[]): string {
  const grantable = roles.filter((role) => role.grantable);
  return (grantable.find(({ id }) => id === "editor") ?? grantable[0])?.id ?? "";
}
