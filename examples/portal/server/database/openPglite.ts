import { existsSync } from "node:fs";
import { mkdir, rm, statfs } from "node:fs/promises";
import path from "node:path";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import { StartError } from "../StartError.js";
import type { Database, Queryable } from "./Database.js";
import { lockFolder } from "./lockFolder.js";

/** Bytes that an empty database takes, and some for the first data. */
const NEEDED = 64 * 1024 * 1024;

function queryable(client: PGlite | Transaction): Queryable {
  return {
    query: (sql, params = []) => client.query(sql, [...params]),
    exec: async (sql) => {
      await client.exec(sql);
    },
  };
}

/**
 * A whole PostgreSQL in this process, kept in `folder`.
 *
 * @throws StartError when another portal uses the folder, or when the disk has no room for a new database
 */
export async function openPglite(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true }).catch(noRoom(folder));
  const unlock = await lockFolder(folder).catch(noRoom(folder));
  let pglite: PGlite;
  try {
    pglite = await openOrMake(folder);
  } catch (error) {
    unlock();
    throw error;
  }
  return {
    ...queryable(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queryable(transaction))),
    listen: (channel, onPayload) => pglite.listen(channel, onPayload),
    close: async () => {
      await pglite.close();
      unlock();
    },
  };
}

/** What a first start could not finish is taken away: the next one would take it for a database. */
async function openOrMake(folder: string): Promise<PGlite> {
  const place = path.join(folder, "postgres");
  const isNew = !existsSync(place);
  if (isNew && (await free(folder)) < NEEDED) throw full(folder);
  try {
    return await PGlite.create(place);
  } catch (error) {
    // PGlite says of a disk that has filled up only that it could not go on.
    const isFull = (await free(folder)) < NEEDED;
    if (isNew) await rm(place, { recursive: true, force: true });
    throw isFull ? full(folder) : error;
  }
}

async function free(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function noRoom(folder: string) {
  return (error: unknown): never => {
    const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
    throw isFull ? full(folder) : error;
  };
}

function full(folder: string): StartError {
  return new StartError(
    `The disk of ${folder} is full: the data needs ${NEEDED / 1024 / 1024} MB (ENOSPC). Make room, or set DATA_DIR to a folder on another disk.`,
  );
}
