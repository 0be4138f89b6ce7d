import type { CompletionHistory } from "../../domain/access/Standing.js";
import type { SentMessage } from "../../domain/users/fitMessages.js";
import type { ContactInfoStore, StoredContactInfo } from "../ports/ContactInfoStore.js";
import type { DepartureStore } from "../ports/DepartureStore.js";
import type { Expiring } from "../ports/Expiring.js";
import type { IdempotencyStore } from "../ports/IdempotencyStore.js";
import type { AskedUser, ContactTest, OutreachStore } from "../ports/OutreachStore.js";
import type { ReminderStore, RemindersUsed } from "../ports/ReminderStore.js";
import type { AuditEntry } from "./readAuditTrail.js";

/** All that is kept of an account: **personal data**. */
export interface AccountExport {
  accountId: string;
  /** Left out when there is none. */
  record?: StoredContactInfo;
  /** The newest first. */
  audit: AuditEntry[];
  reminders: ({ userId: string } & RemindersUsed)[];
  asked: AskedUser[];
  tests: ContactTest[];
  /** Saves that `onRecordChanged` has not taken yet: who saved, and what end users may see. */
  changes: { actor: { id: string; name: string }; published: unknown; at: string }[];
  /** Since when it was complete, and has lapsed, by environment. */
  completions: ({ environment: string } & CompletionHistory)[];
  /** What was sent within the hour. */
  messages: SentMessage[];
  /** Answers to calls of the last day, which a repeated call gets again. */
  answers: { userId: string; status: number; body: string; at: string }[];
}

/** Who erases, for the audit trail: an id of the host's own. */
export interface ErasingActor {
  id: string;
  name: string;
}

/** What `createPostgresStore` makes: the store, and what people may ask of those who keep data about them. */
export interface PostgresStore extends ContactInfoStore, Expiring {
  idempotency: IdempotencyStore;
  reminders: ReminderStore;
  outreach: OutreachStore;
  departures: DepartureStore;
  deleteExpired(): Promise<void>;
  /** All that is kept of an account, as plain data. @throws SchemaDriftError */
  exportAccount(accountId: string): Promise<AccountExport>;
  /**
   * Takes a user of the portal out of what is kept of the account: the contacts that are them, what they were asked or asked others,
   * their reminders, remembered answers in which they are, and their name at what they saved. The audit trail keeps their id.
   * A record that needs them is incomplete then. Call it after they are removed; calling it again does no harm.
   * @throws SchemaDriftError
   */
  eraseUser(accountId: string, userId: string, by: ErasingActor): Promise<void>;
  /** Deletes all that is kept of the account, the audit trail too. */
  eraseAccount(accountId: string): Promise<void>;
}
