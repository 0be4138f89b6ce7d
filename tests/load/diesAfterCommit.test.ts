import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createPostgresStore,
  deliverRecordChanges,
  type PostgresQuery,
  type RecordChange,
} from "../../src/server/index.js";
import { buildForNode } from "../setup/buildForNode.mjs";
import { postgresMissing, startPostgres } from "../setup/startPostgres.js";

interface Place {
  /** What the process is started with. */
  argument: string;
  open(): { query: PostgresQuery; close(): Promise<void> };
  remove(): Promise<void>;
}

const PLACES: readonly { name: string; make(): Promise<Place> }[] = [
  { name: "PGlite", make: makePglite },
  ...(postgresMissing() === undefined ? [{ name: "PostgreSQL", make: makePostgres }] : []),
];

async function makePglite(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), "contact-gate-killed-"));
  return {
    argument: folder,
    open() {
      const database = new PGlite(folder);
      return {
        query: (sql, parameters) => database.query<object>(sql, parameters),
        close: () => database.close(),
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function makePostgres(): Promise<Place> {
  const server = await startPostgres();
  return {
    argument: JSON.stringify(server.connection),
    open() {
      const pool = new pg.Pool(server.connection);
      return {
        query: (sql, parameters) => pool.query<object>(sql, parameters),
        close: () => pool.end(),
      };
    },
    remove: () => server.stop(),
  };
}

describe.each(PLACES)("a process that is killed between commit and hook, on $name", ({ make }) => {
  let built: Awaited<ReturnType<typeof buildForNode>>;
  let place: Place;

  beforeAll(async () => {
    built = await buildForNode({ diesAfterCommit: "tests/load/diesAfterCommit.ts" });
    place = await make();
  }, 120_000);
  afterAll(async () => {
    await place?.remove();
    await built?.remove();
  });

  it("leaves the save to be told by the next one (R9)", { timeout: 60_000 }, async () => {
    const file = built.fileOf("diesAfterCommit");
    const child = spawn(process.execPath, [file, place.argument], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaints = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaints += chunk.toString("utf8");
    });
    const [, signal] = await once(child, "exit");
    expect({ signal, complaints }).toEqual({ signal: "SIGKILL", complaints: "" });

    const told: RecordChange[] = [];
    const { query, close } = place.open();
    try {
      const store = createPostgresStore({ query });
      const saved = await store.read("acme");
      const options = { store, onRecordChanged: (change: RecordChange) => void told.push(change) };
      expect(await deliverRecordChanges(options)).toBe(1);
      expect(told).toMatchObject([
        {
          account: "acme",
          revision: saved?.revision,
          supportEmail: { after: "help@acme.example" },
        },
      ]);
      expect(await deliverRecordChanges(options)).toBe(0);
    } finally {
      await close();
    }
  });
});
