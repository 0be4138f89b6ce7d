export type PortalUserStatus = "active" | "invited" | "expired";

/** Why a person can't be removed, or their role not changed. */
export type UserRefusal = "last_administrator" | "is_alert_contact" | "yourself";

/** A user of the host's portal, as the host's directory knows them. */
export interface PortalUser {
  id: string;
  name: string;
  email: string;
  /** A {@link Role} id. */
  role: string;
  status: PortalUserStatus;
  /** ISO 8601 instant of the last invitation, for those who have not come yet. */
  invitedAt?: string;
  /** Known beforehand, so that it can be said in the place of the button. */
  refusals?: { remove?: UserRefusal; changeRole?: UserRefusal };
}

export interface PortalUserPage {
  users: PortalUser[];
  /** Opaque; absent on the last page. */
  nextCursor?: string;
}

/** A new user is given by name, e-mail and role (R14). */
export interface Invitation {
  name: string;
  email: string;
  role: string;
}
