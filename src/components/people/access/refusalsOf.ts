import type { PortalUser, Role, UserRefusal } from "../../../client/index.js";

/** What a backend says beforehand, and what follows from the viewer's own roles. */
export type ShownRefusal = UserRefusal | "role_not_grantable";

/**
 * Why somebody can't be removed, or their role not changed, as far as that is known beforehand. Nobody takes a role that they
 * may not give; a role that the host no longer has protects nobody.
 */
export function refusalsOf(
  { role, refusals }: PortalUser,
  roles: readonly Role[],
): { remove: ShownRefusal | undefined; changeRole: ShownRefusal | undefined; isAbove: boolean } {
  const isAbove = roles.find(({ id }) => id === role)?.grantable === false;
  const above = isAbove ? "role_not_grantable" : undefined;
  return {
    remove: refusals?.remove ?? above,
    changeRole: refusals?.changeRole ?? above,
    isAbove,
  };
}
