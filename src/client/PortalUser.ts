import { LIMITS } from "../domain/limits.js";

export type PortalUserStatus = "active" | "invited" | "expired";

/** Why a person can't be removed, or their role not changed. */
export type UserRefusal = "last_administrator" | "is_alert_contact" | "yourself";

/** What somebody was asked to fill in, and by whom. */
export interface Asked {
  /** Section ids of the account's requirements. */
  sections: string[];
  /** ISO 8601 instant. */
  at: string;
  by: { id: string; name: string };
}

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
  refusals?: {
    remove?: UserRefusal;
    changeRole?: UserRefusal;
    /** For `is_alert_contact`: the ids of the sections that name this person. */
    sections?: string[];
  };
  /** What this person was asked to fill in, the last time. */
  asked?: Asked;
}

export interface PortalUserPage {
  users: PortalUser[];
  /** Opaque; absent on the last page. */
  nextCursor?: string;
}

/** Longest message of an invitation or a request, in UTF-16 code units. */
export const MESSAGE_MAX_LENGTH = LIMITS.message;

/** A new user is given by name, e-mail and role (R14). */
export interface Invitation {
  name: string;
  email: string;
  role: string;
  /** Plain text, at most {@link MESSAGE_MAX_LENGTH} characters; shown and sent as text. */
  message?: string;
  /** Ids of the sections the person is asked to fill in, each of the account's requirements. @default none */
  sections?: string[];
}

/** Asks people who are users already to fill sections in. */
export interface ContactInfoRequest {
  /** User ids of this account. */
  users: string[];
  /** Section ids, each of the account's requirements. */
  sections: string[];
  /** Plain text, as that of an {@link Invitation}. */
  message?: string;
}

/** A saved contact, by its section and its own id. */
export interface ContactReference {
  section: string;
  id: string;
}
