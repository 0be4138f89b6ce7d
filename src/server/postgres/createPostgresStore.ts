import { newId } from "../../domain/newId.js";
import type {
  ContactInfoWrite,
  ContactInfoWriteResult,
  StoredContactInfo,
} from "../ports/ContactInfoStore.js";
import {
  CHANGES_CHANNEL,
  changePayload,
  createPostgresChanges,
  type PostgresListen,
} from "./createPostgresChanges.js";
import { createPostgresCompletions } from "./createPostgresCompletions.js";
import { createPostgresDepartures, free, readLeaving } from "./createPostgresDepartures.js";
import { createPostgresIdempotency } from "./createPostgresIdempotency.js";
import { createPostgresOutreach } from "./createPostgresOutreach.js";
import { createPostgresRecordChanges } from "./createPostgresRecordChanges.js";
import { createPostgresReminders } from "./createPostgresReminders.js";
import { deleteExpired } from "./deleteExpired.js";
import { eraseAccount } from "./eraseAccount.js";
import { eraseUser } from "./eraseUser.js";
import { exportAccount } from "./exportAccount.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import type { PostgresStore } from "./PostgresStore.js";
import { readText } from "./readRow.js";
import { readStoredInfo } from "./readStoredInfo.js";
import { repeatConflicts } from "./repeatConflicts.js";
import { RECORD_SCHEMA } from "./SchemaDriftError.js";

export interface PostgresStoreOptions {
  query: PostgresQuery;
  /** Lets pages hear of changes at once, by LISTEN and NOTIFY. @default none: pages ask now and then */
  listen?: PostgresListen;
}

/** As text, so that no driver's own types for JSON and time come between. */
const COLUMNS = `info::text AS info, record_schema, revision, updated_by_id, updated_by_name,
  to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS updated_at`;

const READ = `SELECT ${COLUMNS} FROM contact_gate_records WHERE account_id = $1`;

/**
 * The audit row, what the host is to be told of and the notice stand in the same statement: there is no change without them,
 * and none of them without a change. The notice is selected from, because PostgreSQL leaves out what nobody reads.
 */
const AUDITED = `audited AS (
  INSERT INTO contact_gate_audit (account_id, revision, actor_id, changed, at)
  SELECT account_id, revision, updated_by_id, $6::text::json, updated_at FROM written
), announced AS (
  INSERT INTO contact_gate_record_changes
    (account_id, revision, actor_id, actor_name, changed, published, at, due_at)
  SELECT account_id, revision, updated_by_id, updated_by_name, $6::text::json, $8::text::json, updated_at, updated_at
  FROM written WHERE $8::text IS NOT NULL
), notified AS (
  SELECT pg_notify('${CHANGES_CHANNEL}', $7::text) FROM written
)
SELECT ${COLUMNS} FROM written, notified`;

const INSERT = `WITH ${free("$9")}, written AS (
  INSERT INTO contact_gate_records
    (account_id, info, record_schema, revision, updated_at, updated_by_id, updated_by_name)
  SELECT account_id, $2::text::json, ${RECORD_SCHEMA}, $3, now(), $4, $5 FROM free
  ON CONFLICT (account_id) DO NOTHING
  RETURNING *
), ${AUDITED}`;

const UPDATE = `WITH ${free("$9")}, written AS (
  UPDATE contact_gate_records AS record
  SET info = $2::text::json, revision = $3, updated_at = now(), updated_by_id = $4, updated_by_name = $5
  FROM free
  WHERE record.account_id = free.account_id AND revision = $10 AND record_schema = ${RECORD_SCHEMA}
  RETURNING record.*
), ${AUDITED}`;

/**
 * Keeps records, the audit trail, idempotency keys, reminders, what was sent and what the host is to be told of in PostgreSQL (or PGlite), in tables that
 * `migrate` makes.
 * A write is one statement that compares the revision and replaces the record, so of many at a time one wins.
 * Reading and writing reject with a `SchemaDriftError` where the record is of a form that this release does not know.
 */
export function createPostgresStore({
  query: givenQuery,
  listen,
}: PostgresStoreOptions): PostgresStore {
  const query = repeatConflicts(givenQuery);

  async function read(accountId: string): Promise<StoredContactInfo | undefined> {
    const { rows } = await query(READ, [accountId]);
    return rows[0] && storedOf(rows[0]);
  }

  async function write(
    accountId: string,
    { info, expectedRevision, actor, named = [], changed, published }: ContactInfoWrite,
  ): Promise<ContactInfoWriteResult> {
    const revision = newId();
    const values = [
      accountId,
      JSON.stringify(info),
      revision,
      actor.id,
      actor.name,
      JSON.stringify(changed),
      await changePayload(accountId, revision),
      published ? JSON.stringify(published) : null,
      JSON.stringify(named),
    ];
    const { rows } =
      expectedRevision === undefined
        ? await query(INSERT, values)
        : await query(UPDATE, [...values, expectedRevision]);
    if (rows[0]) return { ok: true, stored: storedOf(rows[0]) };
    const leaving = await readLeaving(query, accountId, named);
    const stored = await read(accountId);
    return { ok: false, stored, ...(leaving.length > 0 && { leaving }) };
  }

  const store = { read, write };
  const outreach = createPostgresOutreach(query);
  return {
    ...store,
    ...(listen && { subscribe: createPostgresChanges(listen) }),
    idempotency: createPostgresIdempotency(query),
    reminders: createPostgresReminders(query),
    outreach,
    recordChanges: createPostgresRecordChanges(query),
    completions: createPostgresCompletions(query),
    departures: createPostgresDepartures(query),
    deleteExpired: () => deleteExpired(query),
    exportAccount: (accountId) => exportAccount({ query, store, outreach }, accountId),
    eraseUser: (accountId, userId, by) => eraseUser({ query, store }, accountId, userId, by),
    eraseAccount: (accountId) => eraseAccount(query, accountId),
  };
}

function storedOf(row: object): StoredContactInfo {
  return {
    info: readStoredInfo(row),
    revision: readText(row, "revision"),
    updatedAt: readText(row, "updated_at"),
    updatedBy: { id: readText(row, "updated_by_id"), name: readText(row, "updated_by_name") },
  };
}
