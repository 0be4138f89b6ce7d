import type { ContactInfo } from "../domain/index.js";
import type { ContactInfoSnapshot } from "./ContactInfoSnapshot.js";
import type {
  ContactInfoRequest,
  ContactReference,
  Invitation,
  PortalUser,
  PortalUserPage,
  UserFilter,
} from "./PortalUser.js";

export interface RequestOptions {
  signal?: AbortSignal;
}

/** The users of the account (R14, R18). Calls fail as those of {@link ContactGateClient} do. */
export interface ContactGateUsers {
  /**
   * The users who match all that is given; without `cursor` the first page. A backend of an older release may not know
   * `role` and `status` and answer more.
   */
  list(options?: UserFilter & { cursor?: string } & RequestOptions): Promise<PortalUserPage>;
  invite(invitation: Invitation, options?: RequestOptions): Promise<PortalUser>;
  /** Sends the invitation again; its expiry starts anew. */
  resend(id: string, options?: RequestOptions): Promise<PortalUser>;
  /** Takes an invitation back. */
  withdraw(id: string, options?: RequestOptions): Promise<void>;
  changeRole(id: string, role: string, options?: RequestOptions): Promise<PortalUser>;
  remove(id: string, options?: RequestOptions): Promise<void>;
  /**
   * Asks people who are users already to fill sections in. Everybody who is signed in may, without the right to edit too.
   * Rejects with `rate_limited` when the account asked too often. Optional: without it nobody can be asked.
   */
  ask?(request: ContactInfoRequest, options?: RequestOptions): Promise<void>;
}

/**
 * The port to a host's backend. `createHttpClient` speaks the published protocol, `createMemoryClient` needs no
 * backend; a host with another transport implements these calls.
 *
 * Every call rejects with a `ContactGateError`, except when its own `signal` aborts: then it rejects with
 * `signal.reason`, as `fetch` does, so look at `signal.aborted` first.
 */
export interface ContactGateClient {
  load(options?: RequestOptions): Promise<ContactInfoSnapshot>;
  /**
   * Saves the whole record. Rejects with code `conflict` and the current snapshot when `revision` is no longer the
   * current one, unless the current record equals what is sent: that is an answer that got lost, and a success.
   */
  save(
    info: ContactInfo,
    options: { revision: string } & RequestOptions,
  ): Promise<ContactInfoSnapshot>;
  /**
   * Puts the reminder of an open portal off, and answers the record anew. Rejects with code `conflict` when none is left.
   * Optional: without it nothing can be put off.
   */
  remindLater?(options?: RequestOptions): Promise<ContactInfoSnapshot>;
  /**
   * Sends a saved contact a test message; the backend looks the address up itself. Needs the right to edit. Rejects with
   * `rate_limited` when the account sent too many. Offered where the snapshot's `canSendTest` is true.
   */
  sendTest?(contact: ContactReference, options?: RequestOptions): Promise<{ sentAt: string }>;
  users: ContactGateUsers;
  /**
   * Calls `listener` when the record may have changed, with its newest revision where that is known; returns the way
   * to stop. A hint only, which leads to a load. Optional: polling always works.
   */
  subscribe?(listener: (revision?: string) => void): () => void;
}
