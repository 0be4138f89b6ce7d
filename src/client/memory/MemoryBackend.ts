import type { ContactPolicy } from "../../domain/policy/ContactPolicy.js";
import type { ContactInfo } from "../../domain/record/ContactInfo.js";
import type { MessageLimitOptions } from "../../domain/users/messageLimits.js";
import type { Account, ContactInfoSnapshot, Role } from "../ContactInfoSnapshot.js";
import type { PortalUser } from "../PortalUser.js";
import type { MemoryCompletions } from "./createMemoryCompletions.js";
import type { MemoryOutreach } from "./createMemoryOutreach.js";
import type { MemoryReminders } from "./createMemoryReminders.js";

export interface MemoryBackendOptions extends MessageLimitOptions {
  /** @default `{ id: "northwind", name: "Northwind Tours", country: "PL" }` */
  account?: Account;
  /** @default `createActionsCenterPolicy({ merchantIntegrations: ["ordering"] })` */
  policy?: ContactPolicy;
  /** @default an empty record */
  info?: ContactInfo;
  /** @default five people, the first of whom is the default viewer, an administrator */
  users?: readonly PortalUser[];
  /** @default `readOnly`, `editor`, `administrator` and `tester`, all grantable */
  roles?: readonly Role[];
  /** Role ids of which the account always keeps one active user. @default ["administrator"] */
  administratorRoles?: readonly string[];
  /** @default "lock" */
  mode?: ContactInfoSnapshot["mode"];
  /** ISO 8601 instant. Once it has passed, `remind` is `lock`. */
  deadline?: string;
  /** Days for which the portal stays open once complete information has lapsed. @default 14 */
  graceDays?: number;
  /** The portal is open whatever is due. @default not */
  waived?: NonNullable<ContactInfoSnapshot["waived"]>;
  /** For `remind`: how many times each person may put the banner off. @default 3 */
  reminders?: number;
  /** Offer `sendTest`. Nothing is sent: the backend only remembers when. @default false */
  canSendTest?: boolean;
  /** Users a page. @default 20 */
  pageSize?: number;
}

/** Who makes a change, and where from. */
export interface MemoryActor {
  id: string;
  name: string;
}

/** The record as the backend keeps it. */
export interface MemoryRecord {
  info: ContactInfo;
  revision: string;
  updatedAt?: string;
  updatedBy?: MemoryActor;
}

/**
 * One account's data, without a server. Several memory clients may share it: two people, two tabs, two
 * environments. Nothing in it is global, so two backends never see each other.
 */
export interface MemoryBackend {
  readonly account: Account;
  readonly policy: ContactPolicy;
  readonly roles: readonly Role[];
  readonly administratorRoles: readonly string[];
  readonly mode: ContactInfoSnapshot["mode"];
  readonly deadline: string | undefined;
  readonly graceDays: number;
  readonly completions: MemoryCompletions;
  readonly waived: ContactInfoSnapshot["waived"];
  readonly reminders: MemoryReminders;
  readonly canSendTest: boolean;
  readonly outreach: MemoryOutreach;
  readonly pageSize: number;
  /** A copy of the record. */
  read(): MemoryRecord;
  /** Replaces the record as it stands, unjudged, under a new revision, and tells the subscribers. */
  write(info: ContactInfo, by: MemoryActor): MemoryRecord;
  /** A copy of the users. */
  listUsers(): PortalUser[];
  /** Replaces the users, and tells the subscribers. */
  writeUsers(users: readonly PortalUser[]): void;
  /** Calls `listener` after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
