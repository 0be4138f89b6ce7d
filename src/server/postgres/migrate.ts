import { migrations } from "./migrations.js";
import type { PostgresQuery } from "./PostgresQuery.js";
import { readOptionalText, readText } from "./readRow.js";
import { repeatConflicts } from "./repeatConflicts.js";

/** Any number that nobody else locks: processes that start at the same time take turns. */
const LOCK = 7_203_614_921;

/**
 * Brings the schema up to date. Each step is one statement that takes the lock, looks whether it was applied, applies
 * it and notes it, so it is safe to call at every start, from many processes, through any pooler. Where nothing is
 * left to do it only reads, so a role that may create nothing can call it after one that may.
 */
export async function migrate(givenQuery: PostgresQuery): Promise<void> {
  const query = repeatConflicts(givenQuery);
  const applied = await appliedSteps(query);
  if (!applied) {
    await query(
      locked(`CREATE TABLE IF NOT EXISTS contact_gate_migrations (
  id text PRIMARY KEY,
  applied_at timestamptz NOT NULL DEFAULT now()
);`),
      [],
    );
  }
  for (const { id, sql } of migrations) {
    if (applied?.has(id)) continue;
    // The second look is that of the insert: at some isolation levels the first one sees what was before the wait.
    const step = `IF NOT EXISTS (SELECT FROM contact_gate_migrations WHERE id = '${id}') THEN
${sql};
INSERT INTO contact_gate_migrations (id) VALUES ('${id}') ON CONFLICT DO NOTHING;
END IF;`;
    await query(locked(step), []);
  }
}

/** Ids of the steps that were applied; `undefined` when there is no table of them yet. */
async function appliedSteps(query: PostgresQuery): Promise<Set<string> | undefined> {
  const look = "SELECT to_regclass('contact_gate_migrations')::text AS found";
  const [row] = (await query(look, [])).rows;
  if (!row || readOptionalText(row, "found") === undefined) return undefined;
  const { rows } = await query("SELECT id FROM contact_gate_migrations", []);
  return new Set(rows.map((one) => readText(one, "id")));
}

/** A `DO` block is a transaction of its own, so the lock ends with it. */
function locked(body: string): string {
  return `DO $migrate$ BEGIN
PERFORM pg_advisory_xact_lock(${LOCK});
${body}
END $migrate$`;
}
