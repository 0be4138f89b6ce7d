import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createListener } from "../../examples/portal/server/database/createListener.js";
import { postgresMissing, type RunningPostgres, startPostgres } from "../setup/startPostgres.js";

const missing = postgresMissing();
let postgres: RunningPostgres;
let pool: pg.Pool;
let url: string;

beforeAll(async () => {
  if (missing !== undefined) return;
  postgres = await startPostgres();
  const { host, user, database } = postgres.connection;
  url = `postgresql://${user}@${encodeURIComponent(host)}/${database}`;
  pool = new pg.Pool(postgres.connection);
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await postgres?.stop();
});

const listenersThere = async () => {
  const { rows } = await pool.query<{ pid: number }>(
    "select pid from pg_stat_activity where query like 'LISTEN%'",
  );
  return rows.map(({ pid }) => pid);
};

it("a connection that listens and is cut off is made anew, and says that notices may have been missed", async ({
  skip,
}) => {
  if (missing !== undefined) return skip(missing);
  const errors: Error[] = [];
  const heard: string[] = [];
  const listener = createListener(url, (error) => errors.push(error));
  await listener.listen("news", (payload) => heard.push(payload));
  await pool.query("select pg_notify('news', 'one')");
  await vi.waitFor(() => expect(heard).toEqual(["one"]));

  const [pid] = await listenersThere();
  await pool.query("select pg_terminate_backend($1)", [pid]);
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  await pool.query("select pg_notify('news', 'missed')");
  await vi.waitFor(() => expect(heard).toEqual(["one", ""]), { timeout: 10_000 });
  await pool.query("select pg_notify('news', 'two')");
  await vi.waitFor(() => expect(heard).toEqual(["one", "", "two"]));

  expect(await listenersThere()).toHaveLength(1);
  await listener.close();
  await vi.waitFor(async () => expect(await listenersThere()).toEqual([]));
  expect(errors).toHaveLength(1);
}, 30_000);
