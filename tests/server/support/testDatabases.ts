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
  ...(postgresMissing() === undefined
    ? [
        { name: "PostgreSQL", open: () => openPostgres() },
        {
          name: "PostgreSQL at its strictest, numbers as text",
          open: async () => withTextNumbers(await openPostgres("serializable")),
        },
      ]
    : []),
];

async function openPglite(): Promise<TestDatabase> {
  const database = new PGlite();
  return {
    query: (sql, parameters) => database.query<object>(sql, parameters),
    close: () => database.close(),
  };
}

/** As drivers that have no integers of 64 bits do. */
function withTextNumbers({ query, close }: TestDatabase): TestDatabase {
  const asText = (value: unknown) => (typeof value === "number" ? String(value) : value);
  return {
    async query(sql, parameters) {
      const { rows } = await query(sql, parameters);
      return {
        rows: rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])),
        ),
      };
    },
    close,
  };
}

/** @param isolation the database's default. */
async function openPostgres(isolation = "read committed"): Promise<TestDatabase> {
  const server = await startPostgres();
  const options = `-c default_transaction_isolation=${isolation.replace(" ", "\\ ")}`;
  const pool = new pg.Pool({ ...server.connection, options, max: 20 });
  return {
    query: (sql, parameters) => pool.query<object>(sql, parameters),
    async close() {
      await pool.end();
      await server.stop();
    },
  };
}
