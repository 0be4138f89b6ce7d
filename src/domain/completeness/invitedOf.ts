import type { Requirements } from "../policy/Requirements.js";
import type { ContactInfo } from "../record/ContactInfo.js";
import { type KnownUser, portalUserIds } from "../users/refreshPortalUsers.js";

/** The part of a snapshot that says which of its alert contacts have still to accept (R4): nothing where nobody has. */
export function invitedOf(
  info: ContactInfo,
  requirements: Requirements,
  users: ReadonlyMap<string, KnownUser>,
): { invitedUsers?: string[] } {
  const invitedUsers = portalUserIds(info, requirements).filter(
    (id) => users.get(id)?.status === "invited",
  );
  return invitedUsers.length > 0 ? { invitedUsers } : {};
}
