import type {
  Completeness,
  ContactInfo,
  ContactPolicy,
  Lapse,
  PortalContext,
} from "../domain/index.js";
import type { Asked } from "./PortalUser.js";

/** The account whose contact information is asked for. */
export interface Account {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  brand?: { supportEmail?: string };
}

/** The person who is looking, and what they may do. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  can: { editContacts: boolean; manageUsers: boolean };
}

/** A role of the portal, as the host names it; its label comes from `messages.roles[id]`, else the id is shown. */
export interface Role {
  id: string;
  /** The viewer may give this role to somebody. */
  grantable: boolean;
}

/** A person of the account who was asked for something that is still due. */
export interface AskedPerson extends Asked {
  user: { id: string; name: string };
}

/** Everything a page needs in order to know whether it is locked, and to fill in the form. */
export interface ContactInfoSnapshot {
  protocol: 1;
  account: Account;
  context: PortalContext;
  policy: ContactPolicy;
  info: ContactInfo;
  /** Opaque; sent back as `If-Match`. */
  revision: string;
  /** The server's verdict, which the gate obeys. */
  completeness: Completeness;
  /** Ids of those whom `info` names as alert contacts and who have not accepted their invitation yet (R4). @default nobody */
  invitedUsers?: string[];
  /** `lock` keeps the portal closed; `remind` shows what is due in a banner. */
  mode: "lock" | "remind";
  /** ISO 8601 instant at which `remind` becomes `lock`, and at which a portal that is open is locked. */
  deadline?: string;
  /** By the server's clock the deadline has passed, whatever the browser's says. */
  overdue?: boolean;
  /**
   * The information was complete and is not any more: since when, and until when the portal stays open. Absent: it never
   * was complete, or is.
   */
  lapse?: Lapse;
  /** For `remind`: how many times this person may still put the banner off. The server counts. Absent: not at all. */
  remindersLeft?: number;
  /** ISO 8601 instant until which this person has put the banner off. */
  remindAt?: string;
  /**
   * The portal is open whatever is due: `bypass`, for the operator's own people; `off`, because the gate is switched off
   * for this account.
   */
  waived?: "bypass" | "off";
  /** ISO 8601 instant. */
  updatedAt?: string;
  updatedBy?: { id: string; name: string };
  viewer: Viewer;
  roles: Role[];
  /**
   * Who was asked for what, the newest first: only what is still due, and only people who are still in the account. The
   * viewer's own entry names what the gate leads with.
   */
  asked?: AskedPerson[];
  /**
   * ISO 8601 instant of the last test message, by contact id; only of contacts whose saved address is still the one that was
   * tested.
   */
  testedAt?: Record<string, string>;
  /** The backend can send a contact a test message. @default false */
  canSendTest?: boolean;
}
