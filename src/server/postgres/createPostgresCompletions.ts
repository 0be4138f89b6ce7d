import type { CompletionHistory } from "../../domain/access/Standing.js";
import type { CompletionStore } from "../ports/CompletionStore.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalText, readText } from "./readRow.js";
import { utcColumn } from "./utcColumn.js";

const COLUMNS = `${utcColumn("completed_at")}, ${utcColumn("lapsed_at")}, lapsed_sections::text AS lapsed_sections`;

const READ = `SELECT ${COLUMNS} FROM contact_gate_completions WHERE account_id = $1 AND environment = $2`;

const NOTE_COMPLETE = `INSERT INTO contact_gate_completions AS known (account_id, environment, completed_at)
VALUES ($1, $2, $3::text::timestamptz)
ON CONFLICT (account_id, environment) DO UPDATE SET lapsed_at = NULL, lapsed_sections = NULL
  WHERE known.lapsed_at IS NOT NULL`;

const NOTE_LAPSED = `UPDATE contact_gate_completions
SET lapsed_sections = CASE WHEN lapsed_at IS NULL THEN $4::json ELSE lapsed_sections END,
  lapsed_at = coalesce(lapsed_at, $3::text::timestamptz)
WHERE account_id = $1 AND environment = $2
RETURNING ${COLUMNS}`;

/** What all processes of a host remember together. */
export function createPostgresCompletions(query: PostgresQuery): CompletionStore {
  return {
    async read(accountId, environment) {
      return historyOf((await query(READ, [accountId, environment])).rows[0]);
    },
    async noteComplete(accountId, environment, at) {
      await query(NOTE_COMPLETE, [accountId, environment, at]);
    },
    async noteLapsed(accountId, environment, at, sections) {
      const values = [accountId, environment, at, JSON.stringify(sections)];
      return historyOf((await query(NOTE_LAPSED, values)).rows[0]);
    },
  };
}

function historyOf(row: object | undefined): CompletionHistory {
  if (!row) return {};
  const lapsedAt = readOptionalText(row, "lapsed_at");
  const sections = readOptionalText(row, "lapsed_sections");
  return {
    completedAt: readText(row, "completed_at"),
    ...(lapsedAt !== undefined && { lapsedAt }),
    ...(sections !== undefined && { lapsedSections: JSON.parse(sections) }),
  };
}
