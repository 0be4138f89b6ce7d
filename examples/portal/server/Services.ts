import type { ContactGateGuard, ContactGateHandler, Recipients } from "contact-gate/server";
import type { Database } from "./database/Database.js";
import type { Mailer } from "./mail/createMailer.js";
import type { Outbox } from "./mail/createOutbox.js";
import type { Session, SessionStore } from "./session/SessionStore.js";

/** What the routes share. */
export interface Services {
  database: Database;
  outbox: Outbox;
  mailer: Mailer;
  /** Whom a message about the session's account goes to, in the environment that it is in. */
  recipientsOf(session: Session, section: string, fallback: string[]): Promise<Recipients>;
  sessions: SessionStore;
  findSession(request: Request): Promise<Session | undefined>;
  /** The gate's own calls below `/api`. */
  contactGate: ContactGateHandler;
  /** Before the portal's business. */
  requireContacts: ContactGateGuard;
  /** Before the launch (R1). */
  requireContactsForLaunch: ContactGateGuard;
  /** Cookies travel over https only. */
  secureCookies: boolean;
}
