import type { PostgresQuery } from "./PostgresQuery.js";

/** What is kept for a time only, with that time, by the column that says since when. */
const KEPT = [
  { table: "contact_gate_idempotency", key: "key", since: "claimed_at", time: "1 day" },
  { table: "contact_gate_messages", key: "account_id", since: "last_at", time: "1 hour" },
  { table: "contact_gate_departures", key: "account_id", since: "last_at", time: "1 hour" },
] as const;

/** Rows that one statement deletes. */
const BATCH = 1000;

/**
 * Deletes what is past its time. Rows that somebody else is at are left for the next time, so that nobody waits and no two wait for
 * each other.
 */
export async function deleteExpired(query: PostgresQuery): Promise<void> {
  for (const { table, key, since, time } of KEPT) {
    const sql = `DELETE FROM ${table} WHERE ${key} IN (
  SELECT ${key} FROM ${table} WHERE ${since} < now() - interval '${time}'
  ORDER BY ${since} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
) RETURNING ${key}`;
    let deleted = BATCH;
    while (deleted === BATCH) deleted = (await query(sql, [])).rows.length;
  }
}
