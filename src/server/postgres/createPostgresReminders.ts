import type { ReminderStore } from "../ports/ReminderStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalNumber, readText } from "./readRow.js";

const READ = `SELECT used, to_char(last_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS last_at
FROM contact_gate_reminders WHERE account_id = $1 AND user_id = $2`;

/** One statement, so that of two presses at the same time one counts. */
const PUT_OFF = `INSERT INTO contact_gate_reminders AS known (account_id, user_id, used, last_at)
VALUES ($1, $2, 1, now())
ON CONFLICT (account_id, user_id) DO UPDATE SET used = known.used + 1, last_at = now()
  WHERE known.used < $3::int AND known.last_at <= now() - $4::int * interval '1 millisecond'`;

const FORGET = `DELETE FROM contact_gate_reminders WHERE account_id = $1`;

/** Counts in a table that all processes of a host share. */
export function createPostgresReminders(query: PostgresQuery): ReminderStore {
  return {
    async read(accountId, userId) {
      const row = (await query(READ, [accountId, userId])).rows[0];
      if (!row) return { used: 0 };
      return { used: readOptionalNumber(row, "used") ?? 0, lastAt: readText(row, "last_at") };
    },
    async putOff(accountId, userId, { limit, pause }) {
      await query(PUT_OFF, [accountId, userId, limit, pause]);
    },
    async forget(accountId) {
      await query(FORGET, [accountId]);
    },
  };
}
