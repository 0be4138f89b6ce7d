import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPostgresStore, migrate, migrations } from "../../src/server/index.js";
import { isOutage } from "../../src/server/isOutage.js";
import { postgresMissing, type RunningPostgres, startPostgres } from "../setup/startPostgres.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";

const failure = (fields: object, message = "it") => Object.assign(new Error(message), fields);

const OUTAGES: [string, unknown][] = [
  ["a connection that was refused", failure({ code: "ECONNREFUSED" })],
  ["a socket that is not there", failure({ code: "ENOENT", syscall: "connect" })],
  ["addresses that all refuse", new AggregateError([failure({ code: "ECONNREFUSED" })])],
  [
    "a fetch that found nobody",
    new TypeError("fetch failed", { cause: failure({ code: "ENOTFOUND" }) }),
  ],
  ["a connection failure by SQLSTATE", failure({ code: "08006" })],
  ["too many connections", failure({ code: "53300" })],
  ["a full disk of the database", failure({ code: "53100" })],
  ["a restart", failure({ code: "57P01" })],
  ["a start", failure({ code: "57P03" })],
  ["a statement that took too long", failure({ code: "57014" })],
  ["a primary that became a replica", failure({ code: "25006" })],
  ["a conflict that outlasted its repetitions", failure({ code: "40001" })],
  ["a deadlock", failure({ code: "40P01" })],
  ["a connection that pg lost", failure({}, "Connection terminated unexpectedly")],
  ["a full pool of pg", failure({}, "timeout exceeded when trying to connect")],
  ["a connection that postgres.js lost", failure({ code: "CONNECTION_CLOSED" })],
  ["a signal's timeout", new DOMException("late", "TimeoutError")],
];

const CIRCLE = failure({});
CIRCLE.cause = CIRCLE;

const FAULTS: [string, unknown][] = [
  ["a mistake in a statement", failure({ code: "42601" })],
  ["a table that is not there", failure({ code: "42P01" })],
  ["no right", failure({ code: "42501" })],
  ["a value that is there already", failure({ code: "23505" })],
  ["a file that is not there", failure({ code: "ENOENT", syscall: "open" })],
  ["a mistake in the code", new TypeError("x is undefined")],
  ["a code that is no text", failure({ code: 8006 })],
  ["an error that is its own cause", CIRCLE],
  ["nothing", undefined],
  ["a text", "ECONNREFUSED"],
];

describe("an outage", () => {
  it.each(OUTAGES)("is %s", (_, thrown) => expect(isOutage(thrown)).toBe(true));
  it.each(FAULTS)("is not %s", (_, thrown) => expect(isOutage(thrown)).toBe(false));

  it.each(["store", "users"] as const)(
    "of the %s is 503 with the time to wait, to the page and to the guard, and told to the host",
    async (place) => {
      const portal = createTestPortal({ store: createTestStore() });
      const down = () => Promise.reject(failure({ code: "ECONNREFUSED" }, "ada@x.example"));
      if (place === "store") portal.options.store.read = down;
      else {
        portal.users.roles = down;
        portal.users.list = down;
      }
      const path = place === "store" ? "/contact-info" : "/users";
      const answer = await portal.call("GET", path);
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ code: "unavailable" });
      expect(portal.errors).toMatchObject([{ code: "ECONNREFUSED" }]);
      if (place === "users") return;
      const guarded = await portal.guard(requestOf("GET", "/bookings", { claims: null }));
      expect(guarded?.status).toBe(503);
      expect(guarded?.headers.get("retry-after")).not.toBeNull();
    },
  );

  it("is over for the same call once it is over: the key is free", async () => {
    const portal = createTestPortal();
    const { invite } = portal.users;
    const call = {
      headers: { "idempotency-key": "k" },
      body: { name: "Ida", email: "ida@acme.example", role: "editor" },
    };
    portal.users.invite = () => Promise.reject(failure({ code: "57P01" }));
    expect((await portal.call("POST", "/users", call)).status).toBe(503);
    portal.users.invite = invite;
    expect((await portal.call("POST", "/users", call)).status).toBe(201);
  });
});

describe.skipIf(postgresMissing() !== undefined)("on a PostgreSQL server", () => {
  let server: RunningPostgres;
  let owner: pg.Pool;

  beforeAll(async () => {
    server = await startPostgres();
    owner = new pg.Pool(server.connection);
    await migrate((sql, parameters) => owner.query<object>(sql, parameters));
  }, 60_000);

  afterAll(async () => {
    await owner?.end();
    await server?.stop();
  });

  it("a role that may create nothing can migrate where nothing is left to do, and serve", async () => {
    await owner.query("CREATE ROLE modest LOGIN");
    await owner.query("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    await owner.query(
      "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO modest",
    );
    const modest = new pg.Pool({ ...server.connection, user: "modest" });
    const query = (sql: string, parameters: unknown[]) => modest.query<object>(sql, parameters);
    await migrate(query);
    const portal = createTestPortal({ store: createPostgresStore({ query }) });
    expect((await portal.call("GET", "/contact-info")).status).toBe(200);
    const last = migrations.at(-1)?.id;
    await owner.query("DELETE FROM contact_gate_migrations WHERE id = $1", [last]);
    await expect(migrate(query)).rejects.toMatchObject({ code: "42501" });
    await modest.end();
    await migrate((sql, parameters) => owner.query<object>(sql, parameters));
  });

  it("a pool that is at its end is an outage", async () => {
    const pool = new pg.Pool(server.connection);
    await pool.end();
    const store = createPostgresStore({ query: (sql, parameters) => pool.query(sql, parameters) });
    const portal = createTestPortal({ store });
    expect((await portal.call("GET", "/contact-info")).status).toBe(503);
  });
});
