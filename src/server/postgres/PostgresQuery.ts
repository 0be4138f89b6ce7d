/**
 * Runs one statement with `$1`-style parameters: `pool.query.bind(pool)` of `pg`, or `db.query.bind(db)` of PGlite.
 * All statements given to it are complete in themselves, so each may run on another connection of a pool.
 */
export type PostgresQuery = (
  sql: string,
  parameters: unknown[],
) => Promise<{ rows: readonly object[] }>;
