import type { PostgresQuery } from "./PostgresQuery.js";
import { readText } from "./readRow.js";

/** One save: who changed which fields when. Holds no value. */
export interface AuditEntry {
  /** Grows with each entry; the last one of a page is the next page's `before`. */
  id: string;
  /** The revision that the save made. */
  revision: string;
  /** The host's id of the person. */
  actorId: string;
  /** JSON Pointers by row id: `/contacts/alert/<id>/userId`, or `/contacts/alert/<id>` for a row that is new or gone. */
  changed: string[];
  /** ISO 8601 instant. */
  at: string;
}

export interface AuditTrailOptions {
  /** Only entries before the one with this id. @default the newest */
  before?: string;
  /** @default 50 */
  limit?: number;
}

const READ = `SELECT id::text AS id, revision, actor_id, changed::text AS changed,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
FROM contact_gate_audit
WHERE account_id = $1 AND ($2::text IS NULL OR id < $2::text::bigint)
ORDER BY id DESC LIMIT $3::integer`;

/** An account's audit trail, the newest first: what `createPostgresStore` has written beside each save. */
export async function readAuditTrail(
  query: PostgresQuery,
  accountId: string,
  { before, limit = 50 }: AuditTrailOptions = {},
): Promise<AuditEntry[]> {
  const { rows } = await query(READ, [accountId, before ?? null, limit]);
  return rows.map((row) => ({
    id: readText(row, "id"),
    revision: readText(row, "revision"),
    actorId: readText(row, "actor_id"),
    changed: textsIn(readText(row, "changed")),
    at: readText(row, "at"),
  }));
}

function textsIn(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.map(String) : [];
}
