import { NO_REVISION } from "../http/requireRevision.js";
import { CHANGES_CHANNEL, changePayload } from "./createPostgresChanges.js";
import type { PostgresQuery } from "./PostgresQuery.js";

/** Every table with data of accounts. */
const TABLES = [
  "contact_gate_records",
  "contact_gate_audit",
  "contact_gate_idempotency",
  "contact_gate_reminders",
  "contact_gate_messages",
  "contact_gate_asked",
  "contact_gate_tests",
  "contact_gate_departures",
  "contact_gate_record_changes",
  "contact_gate_completions",
];

/** All of it or nothing; pages that are open hear of it. */
const ERASE = `WITH ${TABLES.map(
  (table, index) => `erased_${index} AS (DELETE FROM ${table} WHERE account_id = $1)`,
).join(", ")}
SELECT pg_notify('${CHANGES_CHANNEL}', $2::text)`;

export async function eraseAccount(query: PostgresQuery, accountId: string): Promise<void> {
  await query(ERASE, [accountId, await changePayload(accountId, NO_REVISION)]);
}
