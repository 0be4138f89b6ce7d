import type { Role } from "../../client/ContactInfoSnapshot.js";
import type {
  ContactInfoRequest,
  Invitation,
  PortalUser,
  PortalUserPage,
  PortalUserStatus,
} from "../../client/PortalUser.js";
import type { Principal } from "./Principal.js";

export interface UserListOptions {
  /** Matches name and e-mail; absent: everybody. */
  query?: string;
  /** Only people with this role id. */
  role?: string;
  /** Only people who stand like this. */
  status?: PortalUserStatus;
  /** The `nextCursor` of the page before. It travels in a URL: make it of a place or an id, not of a name. */
  cursor?: string;
  limit: number;
}

/** A user together with the account that the host's own records say they are in. */
export interface AccountUser extends PortalUser {
  accountId: string;
}

/**
 * The host's own users, who stay the host's. Every function sees the principal and answers for
 * `principal.account` only; whoever is of another account does not exist here. Functions refuse by throwing a
 * {@link UserDirectoryError}.
 *
 * The handler checks `can.manageUsers`, that a role may be granted, that nobody changes or removes themselves and that
 * alert contacts stay, before it calls. What only the host knows is checked here: `last_administrator`,
 * `already_a_user`, `not_found`. Ids travel in URLs, so they may not be e-mail addresses.
 */
export interface UserDirectory {
  /**
   * One page. Everybody who is signed in may ask, because who can not edit is told who can; leave out what such
   * a person may not see.
   * @throws UserDirectoryError `not_found` for a cursor that it never gave
   */
  list(principal: Principal, options: UserListOptions): Promise<PortalUserPage>;
  /** Those of `ids` who are in the account, in any order; the others are left out. */
  get(principal: Principal, ids: readonly string[]): Promise<PortalUser[]>;
  /**
   * Lets somebody in and sends the invitation. Its `message` is plain text, to be sent as text; `sections` are the ids
   * of what the person is asked to fill in. Keep both, so that `resend` can say them again: who was asked for what is
   * remembered by the handler, the message is not. Whose invitation has expired is invited anew: the same id, with the name,
   * role and message of this invitation, a new expiry, and no way in by the old one.
   * @throws UserDirectoryError `already_a_user` of somebody who has access, or an invitation that can still be accepted
   */
  invite(principal: Principal, invitation: Invitation): Promise<PortalUser>;
  /** Sends an invitation again; its expiry starts anew. @throws UserDirectoryError `not_found`, `already_a_user` */
  resend(principal: Principal, id: string): Promise<PortalUser>;
  /** Takes an invitation back. @throws UserDirectoryError `not_found`, `already_a_user` */
  withdraw(principal: Principal, id: string): Promise<void>;
  /** @throws UserDirectoryError `not_found`, `last_administrator` */
  changeRole(principal: Principal, id: string, role: string): Promise<PortalUser>;
  /** @throws UserDirectoryError `not_found`, `last_administrator` */
  remove(principal: Principal, id: string): Promise<void>;
  /**
   * Delivers a request to people who are users already, by whatever way the host has. The handler has checked that all of
   * `request.users` are active users of this account and that the sections are known, and counted the messages; leave
   * out whom the portal gives no right to edit. Everybody who is signed in may ask.
   * @returns the ids of those whom it reached: only of them is remembered that they were asked
   * @default none: `POST /contact-info/requests` answers 404
   */
  ask?(principal: Principal, request: ContactInfoRequest): Promise<readonly string[]>;
  /**
   * Those of `ids` who are in the account, for work that nobody is signed in for: only `recipientsOf` calls it. There is no
   * principal to go by, so each answer carries the account of its own row. One of another account is refused as a whole, so
   * that a query which forgets the account fails at its first use instead of telling one account of another's users.
   * @default none: `recipientsOf` rejects where a section names users of the portal (R4)
   */
  ofAccount?(accountId: string, ids: readonly string[]): Promise<readonly AccountUser[]>;
  /** All roles of the portal, and which of them this person may give. */
  roles(principal: Principal): readonly Role[] | Promise<readonly Role[]>;
}
