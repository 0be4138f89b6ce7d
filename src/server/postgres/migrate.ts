import { migrations } from "./migrations.js";
import type { PostgresQuery } from "./PostgresQuery.js";

/** Any number that nobody else locks: processes that start at the same time take turns. */
const LOCK = 7_203_614_921;

/**
 * Brings the schema up to date. Each step is one statement that takes the lock, looks whether it was applied, applies
 * it and notes it, so it is safe to call at every start, from many processes, through any pooler.
 */
export async function migrate(query: PostgresQuery): Promise<void> {
  await query(
    locked(`CREATE TABLE IF NOT EXISTS contact_gate_migrations (
  id text PRIMARY KEY,
  applied_at timestamptz NOT NULL DEFAULT now()
);`),
    [],
  );
  for (const { id, sql } of migrations) {
    const step = `IF NOT EXISTS (SELECT FROM contact_gate_migrations WHERE id = '${id}') THEN
${sql};
INSERT INTO contact_gate_migrations (id) VALUES ('${id}');
END IF;`;
    await query(locked(step), []);
  }
}

/** A `DO` block is a transaction of its own, so the lock ends with it. */
function locked(body: string): string {
  return `DO $migrate$ BEGIN
PERFORM pg_advisory_xact_lock(${LOCK});
${body}
END $migrate$`;
}
