import pg from "pg";
import { migrate } from "../../src/server/index.js";
import { startPostgres } from "../setup/startPostgres.js";
import { judgeLoad, type LoadVerdict } from "./judgeLoad.js";
import { readDatabase } from "./readDatabase.js";
import { runWriter, type Writes } from "./runWriter.js";
import { type LoadServer, startLoadServer } from "./startLoadServer.js";

export interface LoadOptions {
  /** `loadServer.ts`, built. */
  serverFile: string;
  writers: number;
  /** How many records they share. */
  accounts: number;
  /** Whether a writer takes another turn. */
  goesOn(turn: number): boolean;
  /** Asked often: is it time to kill one of the two processes? */
  killsNow(acknowledged: number): boolean;
}

export interface LoadReport extends Writes, LoadVerdict {
  /** Acknowledged when one process was killed. */
  beforeKill: number;
  complaints: string;
}

/** Two processes on one PostgreSQL, many writers, and one process that is killed in the middle. */
export async function runLoad(options: LoadOptions): Promise<LoadReport> {
  const { serverFile, writers, accounts, goesOn, killsNow } = options;
  const postgres = await startPostgres();
  const pool = new pg.Pool({ ...postgres.connection, max: 2 });
  const up: LoadServer[] = [];
  try {
    await migrate((sql, parameters) => pool.query<object>(sql, parameters));
    const start = () => startLoadServer(serverFile, postgres.connection);
    const [victim, survivor] = await Promise.all([start(), start()]);
    up.push(victim, survivor);
    const writes: Writes = { acknowledged: [], recovered: [], conflicts: 0, durations: [] };
    const origins = () => up.map(({ origin }) => origin);
    const work = Promise.all(
      Array.from({ length: writers }, (_, writer) =>
        runWriter({ writer, accounts, origins, goesOn, writes }),
      ),
    );
    const beforeKill = await killOnce(
      work,
      () => killsNow(writes.acknowledged.length),
      async () => {
        up.shift();
        await victim.kill();
        return writes.acknowledged.length;
      },
    );
    await work;
    const { audited, turns } = await readDatabase(pool, { writers, accounts });
    const verdict = judgeLoad(writes, audited, turns);
    const complaints = victim.complaints() + survivor.complaints();
    return { ...writes, ...verdict, beforeKill, complaints };
  } finally {
    await Promise.all(up.map((server) => server.kill()));
    await pool.end();
    await postgres.stop();
  }
}

/** Waits until it is time, or until the work has ended or failed. */
async function killOnce(
  work: Promise<unknown>,
  isTime: () => boolean,
  kill: () => Promise<number>,
): Promise<number> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  work.then(end, end);
  while (!isTime() && !ended) await new Promise((resolve) => setTimeout(resolve, 5));
  return kill();
}
