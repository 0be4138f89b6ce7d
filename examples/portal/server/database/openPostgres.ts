import pg from "pg";
import { createListener } from "./createListener.js";
import type { Database, Queryable } from "./Database.js";

function queryable(client: pg.Pool | pg.PoolClient): Queryable {
  return {
    query: async <Row>(sql: string, params: readonly unknown[] = []) => {
      const { rows } = await client.query<Row & pg.QueryResultRow>(sql, [...params]);
      return { rows };
    },
    exec: async (sql) => {
      await client.query(sql);
    },
  };
}

/** A PostgreSQL server, by its connection string. */
export function openPostgres(
  connectionString: string,
  onIdleError: (error: Error) => void,
): Database {
  const pool = new pg.Pool({ connectionString });
  // Without a listener a dropped idle connection would end the process.
  pool.on("error", onIdleError);
  const listener = createListener(connectionString, onIdleError);
  return {
    ...queryable(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await work(queryable(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
    listen: listener.listen,
    close: async () => {
      await listener.close();
      await pool.end();
    },
  };
}
