import { newId } from "../../domain/newId.js";
import type { PublishedChange } from "../recordChanges/RecordChange.js";
import type { RecordChangeQueue } from "../recordChanges/RecordChangeQueue.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalNumber, readText } from "./readRow.js";

/**
 * A change is due from `due_at` on, which a claim puts off: a process that dies leaves it to the next one. Rows that
 * somebody else is claiming are passed over. Ids of one account rise with its saves, because a save holds the
 * account's record until it is committed.
 */
const CLAIM = `UPDATE contact_gate_record_changes
SET claim = $1, attempts = attempts + 1, due_at = clock_timestamp() + $2::float8 * interval '1 millisecond'
WHERE id = (
  SELECT id FROM contact_gate_record_changes AS candidate
  WHERE due_at <= clock_timestamp() AND NOT EXISTS (
    SELECT FROM contact_gate_record_changes AS earlier
    WHERE earlier.account_id = candidate.account_id AND earlier.id < candidate.id
  )
  ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
)
RETURNING account_id, revision, actor_id, actor_name, attempts, changed::text AS changed, published::text AS published,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`;

const POSTPONE = `UPDATE contact_gate_record_changes
SET due_at = clock_timestamp() + $2::float8 * interval '1 millisecond' WHERE claim = $1`;

const FINISH = `DELETE FROM contact_gate_record_changes WHERE claim = $1`;

/** The changes that all processes of a host share. */
export function createPostgresRecordChanges(query: PostgresQuery): RecordChangeQueue {
  return {
    async claim(lease) {
      const claim = newId();
      const row = (await query(CLAIM, [claim, lease])).rows[0];
      if (!row) return undefined;
      const changed: string[] = JSON.parse(readText(row, "changed"));
      const published: PublishedChange = JSON.parse(readText(row, "published"));
      return {
        claim,
        attempts: readOptionalNumber(row, "attempts") ?? 1,
        change: {
          account: readText(row, "account_id"),
          revision: readText(row, "revision"),
          at: readText(row, "at"),
          actor: { id: readText(row, "actor_id"), name: readText(row, "actor_name") },
          changed,
          ...published,
        },
      };
    },
    async postpone(claim, wait) {
      await query(POSTPONE, [claim, wait]);
    },
    async finish(claim) {
      await query(FINISH, [claim]);
    },
  };
}
