import type { ContactPolicy } from "../domain/policy/ContactPolicy.js";
import type { Contact } from "../domain/record/ContactInfo.js";
import type { MessageLimitOptions } from "../domain/users/messageLimits.js";
import type { ContactInfoStore } from "./ports/ContactInfoStore.js";
import type { Enforcement, EnforcementFacts, EnforcementMode } from "./ports/Enforcement.js";
import type { Principal } from "./ports/Principal.js";
import type { UserDirectory } from "./ports/UserDirectory.js";
import type { RecordChange } from "./recordChanges/RecordChange.js";

/**
 * What `createContactGateHandler` and `requireCompleteContactInfo` are built from; give both the same. Of the limits on
 * messages, an attempt counts, whatever the host answers.
 */
export interface ContactGateServerOptions extends MessageLimitOptions {
  store: ContactInfoStore;
  users: UserDirectory;
  /** Who sends this request, by the host's own session. `undefined`: nobody is signed in (401). */
  authenticate(request: Request): Promise<Principal | undefined>;
  /** One for all accounts, or one chosen by account. */
  policy: ContactPolicy | ((principal: Principal) => ContactPolicy);
  /**
   * How firmly an account is asked: decided here, on each call, and nowhere else. What is thrown locks.
   * @default "lock"
   */
  enforcement?(
    principal: Principal,
    facts: EnforcementFacts,
  ): EnforcementMode | Enforcement | Promise<EnforcementMode | Enforcement>;
  /**
   * Sends a saved contact a test message: `test.contact` is as the record has it, with the `email` to write to. What it
   * throws is handled like what a directory throws. Its presence makes the snapshot's `canSendTest` true.
   * @default none: `POST /contact-info/tests` answers 404
   */
  sendTest?(principal: Principal, test: { section: string; contact: Contact }): Promise<void>;
  /**
   * What a save sets off: told of each one after its commit, so that the host can act on it, as by making the shared address
   * the brand's (R9). At least once, and in the order of the saves of an account; what throws or rejects is told to
   * `onError` and tried again, after growing waits of up to an hour, before the account's next change. Compare
   * `revision` where twice would do harm. Saves that change nothing are left out. Only a process that has this function keeps
   * a save for it, so give it to every process that saves, and to the one that delivers.
   * @param call `signal` aborts when the call is not waited for any longer, after a minute: the change will be told again
   * @default none
   */
  onRecordChanged?(change: RecordChange, call: { signal: AbortSignal }): void | Promise<void>;
  /** Where the handler is mounted. @default "/api" */
  basePath?: string;
  /** Bytes that a request's body may have. @default 262144 (256 kB) */
  bodyLimit?: number;
  /**
   * Origins other than the request's own that may send changes, such as the public one behind a proxy that hides
   * it: `["https://portal.example.com"]`.
   * @default []
   */
  trustedOrigins?: readonly string[];
  /** Streams of `GET /events` that one person may have open at a time, over all tabs. @default 8 */
  eventStreamsPerUser?: number;
  /** Ends every stream when it aborts, so that a server can stop: streams would keep its connections open. */
  shutdown?: AbortSignal;
  /** Told of every failure that becomes a 500, and of every outage, which becomes a 503. Neither error nor message holds a contact value. */
  onError?(error: Error): void;
}

/** What `createContactGateHandler(options)` answers: a fetch handler for all calls below `basePath`. */
export type ContactGateHandler = (request: Request) => Promise<Response>;

/**
 * What `requireCompleteContactInfo(options, { for? })` answers: run it before the host's own routes. `undefined`: go
 * on; otherwise the answer to send (403 `contact_info_required`, or 401).
 */
export type ContactGateGuard = (request: Request) => Promise<Response | undefined>;
