import type { SupportHours } from "./SupportHours.js";

/** One person or shared alias that can be called or written to. */
export interface Contact {
  /** UUID, made by the client when the row is added, and kept for the row's whole life. */
  id: string;
  name?: string;
  email?: string;
  /** RFC 3966 global number, extension included: `+48221234567;ext=12`. */
  phone?: string;
  /** The portal user this contact is (R4). Set only in sections whose source is `portal-users`. */
  userId?: string;
  /** A shared mailbox or an on-call pager rather than one person (R5). */
  alias?: boolean;
}

/** What an account gives once, for everybody in it (R15): contacts by section id, and the support hours (R10). */
export interface ContactInfo {
  contacts: Partial<Record<string, Contact[]>>;
  supportHours: SupportHours;
}

/** A record in which nothing has been given yet. Returns a new object on every call. */
export function emptyContactInfo(): ContactInfo {
  return { contacts: {}, supportHours: { schedules: [] } };
}
