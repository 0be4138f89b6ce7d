import type { Database } from "./Database.js";

/** Any number; it only has to be the same in every process of this portal. */
const MIGRATION_LOCK = 4_173_001;

/** Runs, in their order, the migrations that this database has not seen yet; two processes at once take turns. */
export async function migrate(
  database: Database,
  migrations: readonly { id: string; sql: string }[],
): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
    await transaction.exec("create table if not exists portal_migrations (id text primary key)");
    const { rows } = await transaction.query<{ id: string }>("select id from portal_migrations");
    const done = new Set(rows.map((row) => row.id));
    for (const { id, sql } of migrations) {
      if (done.has(id)) continue;
      await transaction.exec(sql);
      await transaction.query("insert into portal_migrations (id) values ($1)", [id]);
    }
  });
}
