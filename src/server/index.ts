export type { Account, Role, Viewer } from "../client/ContactInfoSnapshot.js";
export type {
  Asked,
  ContactInfoRequest,
  Invitation,
  PortalUser,
  PortalUserPage,
  PortalUserStatus,
  UserRefusal,
} from "../client/PortalUser.js";
export type {
  ContactGateGuard,
  ContactGateHandler,
  ContactGateServerOptions,
} from "./ContactGateServerOptions.js";
export { createContactGateHandler } from "./createContactGateHandler.js";
export type { CompletionStore } from "./ports/CompletionStore.js";
export type {
  ChangeListener,
  ContactInfoStore,
  ContactInfoWrite,
  ContactInfoWriteResult,
  StopListening,
  StoredContactInfo,
} from "./ports/ContactInfoStore.js";
export type { DepartureStore } from "./ports/DepartureStore.js";
export type { Enforcement, EnforcementFacts, EnforcementMode } from "./ports/Enforcement.js";
export type { Expiring } from "./ports/Expiring.js";
export type {
  IdempotencyClaim,
  IdempotencyOwner,
  IdempotencyStore,
  RememberedAnswer,
} from "./ports/IdempotencyStore.js";
export type {
  AskedUser,
  ContactTest,
  MessageCount,
  OutreachStore,
} from "./ports/OutreachStore.js";
export type { Principal } from "./ports/Principal.js";
export type { ReminderStore, RemindersUsed } from "./ports/ReminderStore.js";
export type { AccountUser, UserDirectory, UserListOptions } from "./ports/UserDirectory.js";
export { UserDirectoryError, type UserDirectoryErrorCode } from "./ports/UserDirectoryError.js";
export type { PostgresListen } from "./postgres/createPostgresChanges.js";
export { createPostgresStore, type PostgresStoreOptions } from "./postgres/createPostgresStore.js";
export { migrate } from "./postgres/migrate.js";
export { type Migration, migrations } from "./postgres/migrations.js";
export type { PostgresQuery } from "./postgres/PostgresQuery.js";
export type { AccountExport, ErasingActor, PostgresStore } from "./postgres/PostgresStore.js";
export {
  type AuditEntry,
  type AuditTrailOptions,
  readAuditTrail,
} from "./postgres/readAuditTrail.js";
export { RECORD_SCHEMA, SchemaDriftError } from "./postgres/SchemaDriftError.js";
export type {
  Recipient,
  RecipientChannel,
  RecipientOutcome,
  RecipientReason,
  Recipients,
  RecipientsQuery,
} from "./recipients/Recipients.js";
export { type RecipientsOptions, recipientsOf } from "./recipients/recipientsOf.js";
export { deliverRecordChanges } from "./recordChanges/deliverRecordChanges.js";
export type { PublishedChange, RecordChange } from "./recordChanges/RecordChange.js";
export type { ClaimedRecordChange, RecordChangeQueue } from "./recordChanges/RecordChangeQueue.js";
export { isInShare } from "./reminders/isInShare.js";
export {
  type RequireCompleteOptions,
  requireCompleteContactInfo,
} from "./requireCompleteContactInfo.js";
