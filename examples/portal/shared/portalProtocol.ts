import type { ContactInfoSnapshot, Issue } from "contact-gate";
import type { Environment } from "./environments.js";
import type { RoleId } from "./roles.js";

/** `GET /api/session`; `null` when nobody is signed in. */
export interface PortalSession {
  user: { id: string; name: string; email: string; role: RoleId };
  account: { id: string; name: string };
  environment: Environment;
  /**
   * What the gate starts with, so that neither gate nor portal flashes. Absent when it could not be read: then the gate asks
   * by itself, and says what is wrong, with a way to get help (R16).
   */
  contactInfo?: ContactInfoSnapshot;
}

/** One person on the sign-in page: users, not those who were only invited. */
export interface SignInPerson {
  id: string;
  name: string;
  email: string;
  role: RoleId;
}

/** `GET /api/people`. */
export interface SignInAccount {
  id: string;
  name: string;
  people: SignInPerson[];
}

/** A mail that the portal would have sent; its words are chosen where it is read. */
export interface OutboxMail {
  id: string;
  /**
   * `request`: to somebody who is a user already. `test`: whether a contact can be reached. `alert`: something is wrong with
   * the integration. `question`: a guest has asked, and the partner has to answer.
   */
  kind: "invitation" | "request" | "test" | "alert" | "question";
  /** ISO 8601 instant. */
  sentAt: string;
  to: { name: string; email: string };
  /** The name of whoever had it sent; the operator's own for what nobody sent. */
  from: string;
  /** The name of the account. */
  account: string;
  /** Section ids: what is asked for, or the section that names the contact who is written to. */
  sections: string[];
  /** What an alert is about: the name of the feed. */
  feed?: string;
  /** As it was typed: plain text. */
  message?: string;
  /** Where the mail leads; a test leads nowhere. */
  link?: string;
}

export type FeedStatus = "healthy" | "warnings" | "failed";

/** `GET /api/feeds`. */
export interface Feed {
  id: string;
  name: string;
  status: FeedStatus;
  items: number;
  problems: number;
  /** ISO 8601 instant. */
  fetchedAt: string;
}

/** `POST /api/feeds/<id>/break`. */
export interface BrokenFeed {
  feeds: Feed[];
  /** How many people were written to: the alert contacts, or whoever stands in for them (R4). */
  told: number;
}

/** `POST /api/questions`. */
export interface AskedQuestion {
  /** How many people were written to: the operational contacts (R8). */
  told: number;
}

export type BookingStatus = "confirmed" | "cancelled" | "pending";

/** `GET /api/bookings`. */
export interface Booking {
  reference: string;
  product: string;
  guests: number;
  /** In hundredths of `currency`. */
  amount: number;
  currency: string;
  status: BookingStatus;
  /** ISO 8601 instant. */
  placedAt: string;
}

/** `GET /api/dashboard`. */
export interface Dashboard {
  launch: { launchedAt?: string; launchedBy?: string };
  bookings: {
    /** The last fourteen days, the oldest first; `date` is an ISO 8601 calendar date. */
    days: { date: string; count: number }[];
    total: number;
    guests: number;
    amount: number;
    currency: string;
  };
  feeds: Feed[];
}

/** `GET /api/account`. */
export interface AccountDetails {
  name: string;
  country: string;
  supportEmail?: string;
  integrations: string[];
}

/** The body of every refusal, an RFC 9457 problem document like those of the gate. */
export interface PortalProblem {
  code: string;
  /** With `contact_info_required`: what is due. */
  issues?: Issue[];
}
