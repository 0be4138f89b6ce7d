import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import type { PublishedChange } from "../recordChanges/RecordChange.js";
import type { RecordChangeQueue } from "../recordChanges/RecordChangeQueue.js";
import type { CompletionStore } from "./CompletionStore.js";
import type { DepartureStore } from "./DepartureStore.js";
import type { IdempotencyStore } from "./IdempotencyStore.js";
import type { OutreachStore } from "./OutreachStore.js";
import type { ReminderStore } from "./ReminderStore.js";

/** The record of one account, as it is kept. */
export interface StoredContactInfo {
  info: ContactInfo;
  /** Opaque, a new one for every write. It travels in an `ETag`: at most 200 printable ASCII characters but `"`. */
  revision: string;
  /** ISO 8601 instant. */
  updatedAt: string;
  updatedBy: { id: string; name: string };
}

export interface ContactInfoWrite {
  info: ContactInfo;
  /** The revision that must still be the current one; `undefined`: there must be no record yet. */
  expectedRevision: string | undefined;
  actor: { id: string; name: string };
  /** Ids of the portal users whom the record names (R4): none of them may be leaving. @default nobody */
  named?: readonly string[];
  /** What changes, as JSON Pointers by row id and without values: for an audit trail. */
  changed: readonly string[];
  /** What the host is to be told of by `onRecordChanged`: kept in `recordChanges` by the same step. Absent: nothing. */
  published?: PublishedChange;
}

export type ContactInfoWriteResult =
  | { ok: true; stored: StoredContactInfo }
  /**
   * Somebody else wrote first, and `stored` is what they left; or some of `named` are `leaving`, and nothing was compared.
   */
  | { ok: false; stored: StoredContactInfo | undefined; leaving?: readonly string[] };

export type ChangeListener = (revision?: string) => void;

export type StopListening = () => void;

/**
 * Where records are kept, one an account (R15). `createPostgresStore` is one; a host with another database writes
 * these two functions. A `write` compares and replaces in one step: of two with the same revision exactly one wins.
 */
export interface ContactInfoStore {
  read(accountId: string): Promise<StoredContactInfo | undefined>;
  write(accountId: string, change: ContactInfoWrite): Promise<ContactInfoWriteResult>;
  /**
   * Calls `listener` after every write to the account's record, by whichever process, with its new revision; without
   * one when changes may have been missed. Resolves with the way to stop once no change can be missed any more.
   * @default none: `GET /events` answers 404, and pages ask now and then
   */
  subscribe?(accountId: string, listener: ChangeListener): StopListening | Promise<StopListening>;
  /**
   * Remembers the answers to calls that carry an `Idempotency-Key`.
   * @default one in the memory of the process: enough for one process, and forgotten on a restart
   */
  idempotency?: IdempotencyStore;
  /**
   * Counts how often people have put a reminder off.
   * @default one in the memory of the process: enough for one process, and begun anew on a restart
   */
  reminders?: ReminderStore;
  /**
   * Counts the messages that an account sends, and remembers who was asked for what and which contact was tested.
   * @default one in the memory of the process: enough for one process, and begun anew on a restart
   */
  outreach?: OutreachStore;
  /**
   * Keeps a user from being named as an alert contact while their access is taken: then `write` heeds `named`.
   * @default some in the memory of the process: enough for one process
   */
  departures?: DepartureStore;
  /**
   * The changes that the host has not been told of yet: `write` adds to it.
   * @default one in the memory of the process: what it holds is lost with the process
   */
  recordChanges?: RecordChangeQueue;
  /**
   * Remembers that an account was complete, so that a lapse is told from a beginning.
   * @default one in the memory of the process: after a restart, an account that has lapsed counts as one that was never complete
   */
  completions?: CompletionStore;
  /**
   * Deletes what is kept for a time only and is past it. The handler calls it every ten minutes in which it is used; call it by a
   * schedule of your own as well, so that a portal that nobody uses keeps nothing for longer.
   * @default none: nothing in the store is kept for a time only
   */
  deleteExpired?(): Promise<void>;
}
