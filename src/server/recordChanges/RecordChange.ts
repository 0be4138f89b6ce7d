import type { EndUserInfo } from "../../domain/record/toEndUserInfo.js";

/** What a save changed for those outside: what end users may see (R8), and the brand's default address (R9). */
export interface PublishedChange {
  /** What end users may see, and nothing else. */
  endUsers: { before: EndUserInfo; after: EndUserInfo };
  /** The brand's default customer support address: the alias, else the first; absent where none is given. */
  supportEmail: { before?: string; after?: string };
}

/** One save, as `onRecordChanged` is told of it. It holds contact values: keep it out of logs. */
export interface RecordChange extends PublishedChange {
  /** The account's id. */
  account: string;
  /** The record's revision after the save. The same change may come twice: then with the same revision. */
  revision: string;
  /** ISO 8601 instant of the save. */
  at: string;
  actor: { id: string; name: string };
  /** What changed, as JSON Pointers by row id and without values: `/contacts/operationsShared/<id>/email`. */
  changed: readonly string[];
}
