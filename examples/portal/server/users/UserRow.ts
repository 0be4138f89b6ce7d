import type { PortalUser } from "contact-gate";
import type { RoleId } from "../../shared/roles.js";

/** Days after which an invitation can no longer be accepted. */
export const INVITATION_DAYS = 14;

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** A row of `portal_users`, with what the directory works out beside it. */
export interface UserRow {
  id: string;
  name: string;
  email: string;
  role: RoleId;
  invited_at: Date | null;
  accepted_at: Date | null;
  expired: boolean;
  only_administrator: boolean;
}

/** SQL: the invitation can no longer be accepted. */
export const EXPIRED = `u.accepted_at is null and u.invited_at < now() - interval '${INVITATION_DAYS} days'`;

/** SQL: how a person stands, as `PortalUser.status`. */
export const USER_STATUS = `
  case when u.accepted_at is not null then 'active' when ${EXPIRED} then 'expired' else 'invited' end`;

/** The columns of {@link UserRow}, over `portal_users u`. */
export const USER_COLUMNS = `
  u.id, u.name, u.email, u.role, u.invited_at, u.accepted_at,
  ${EXPIRED} as expired,
  u.role = 'administrator' and u.accepted_at is not null and not exists (
    select 1 from portal_users other
    where other.account_id = u.account_id and other.id <> u.id
      and other.role = 'administrator' and other.accepted_at is not null
  ) as only_administrator`;

/** `viewerId` is whoever looks, if anybody does: people can neither remove themselves nor change their own role. */
export function toPortalUser(row: UserRow, viewerId?: string): PortalUser {
  const user: PortalUser = {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    status: row.accepted_at ? "active" : row.expired ? "expired" : "invited",
  };
  if (row.invited_at && !row.accepted_at) {
    user.invitedAt = row.invited_at.toISOString();
    user.expiresAt = new Date(row.invited_at.getTime() + INVITATION_DAYS * DAY).toISOString();
  }
  const refusal =
    row.id === viewerId ? "yourself" : row.only_administrator ? "last_administrator" : undefined;
  if (refusal) user.refusals = { remove: refusal, changeRole: refusal };
  return user;
}
