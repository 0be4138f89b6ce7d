import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { PostgresQuery } from "../../../src/server/index.js";
import { postgresMissing, startPostgres } from "../../setup/startPostgres.js";

export interface TestDatabase {
  query: PostgresQuery;
  close(): Promise<void>;
}

/** Why a test can not run on PostgreSQL here; `undefined` when it does. */
export const missingDatabase = postgresMissing;

/** What the store's tests run on: PGlite always, a PostgreSQL server where there is one. */
export const TEST_DATABASES: readonly { name: string; open(): Promise<TestDatabase> }[] = [
  { name: "PGlite", open: openPglite },
  ...(postgresMissing() === undefined ? [{ name: "PostgreSQL", open: openPostgres }] : []),
];

async function openPglite(): Promise<TestDatabase> {
  const database = new PGlite();
  return {
    query: (sql, parameters) => database.query<object>(sql, parameters),
    close: () => database.close(),
  };
}

async function openPostgres(): Promise<TestDatabase> {
  const server = await startPostgres();
  const pool = new pg.Pool({ ...server.connection, max: 20 });
  return {
    query: (sql, parameters) => pool.query<object>(sql, parameters),
    async close() {
      await pool.end();
      await server.stop();
    },
  };
}
