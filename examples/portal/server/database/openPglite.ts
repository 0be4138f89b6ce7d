import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { Database, Queryable } from "./Database.js";
import { lockFolder } from "./lockFolder.js";

function queryable(client: PGlite | Transaction): Queryable {
  return {
    query: (sql, params = []) => client.query(sql, [...params]),
    exec: async (sql) => {
      await client.exec(sql);
    },
  };
}

/** A whole PostgreSQL in this process, kept in `folder`. */
export async function openPglite(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const pglite = await PGlite.create(path.join(folder, "postgres"));
  return {
    ...queryable(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queryable(transaction))),
    listen: (channel, onPayload) => pglite.listen(channel, onPayload),
    close: async () => {
      await pglite.close();
      await unlock();
    },
  };
}
