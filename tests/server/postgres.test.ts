import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type ContactInfoStore,
  createPostgresStore,
  migrate,
  migrations,
  type PostgresQuery,
} from "../../src/server/index.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { completeInfo, contact, partialInfo } from "./support/examples.js";

const ADA = { id: "u-ada", name: "Ada" };
let database: PGlite;
let query: PostgresQuery;
let store: ContactInfoStore;

beforeAll(async () => {
  database = new PGlite();
  query = (sql, parameters) => database.query<object>(sql, parameters);
  await Promise.all([migrate(query), migrate(query)]);
  store = createPostgresStore({ query });
}, 60_000);

beforeEach(async () => {
  await database.exec(
    "TRUNCATE contact_gate_records, contact_gate_audit, contact_gate_idempotency, contact_gate_reminders RESTART IDENTITY",
  );
});

afterAll(() => database.close());

const change = (info = partialInfo(), expectedRevision?: string) => ({
  info,
  expectedRevision,
  actor: ADA,
  changed: ["/contacts/technicalEmergency/1/email"],
});

describe("migrations", () => {
  it("are noted once each, however often they are applied", async () => {
    await migrate(query);
    const { rows } = await database.query<{ id: string }>(
      "SELECT id FROM contact_gate_migrations ORDER BY id",
    );
    expect(rows.map(({ id }) => id)).toEqual(migrations.map(({ id }) => id));
  });

  it("can be run by a host's own tool, twice", async () => {
    for (const { sql } of [...migrations, ...migrations]) await query(sql, []);
  });
});

describe("records", () => {
  it("are not there at first", async () => {
    expect(await store.read("acme")).toBeUndefined();
  });

  it("come back as they were written", async () => {
    const info = completeInfo();
    const written = await store.write("acme", change(info));
    expect(written).toMatchObject({ ok: true, stored: { info, updatedBy: ADA } });
    expect(await store.read("acme")).toEqual(written.stored);
    expect(new Date(written.stored?.updatedAt ?? "").getTime()).toBeGreaterThan(
      Date.now() - 60_000,
    );
    expect(await store.read("globex")).toBeUndefined();
  });

  it("hold any text that JSON holds", async () => {
    const name = "a\u0000b \ud83d \u{1f600} ' \" \\ $1 %s";
    const info = { ...partialInfo(), contacts: { "it's": [contact("Ada", { name })] } };
    await store.write("acme", change(info));
    expect((await store.read("acme"))?.info).toEqual(info);
  });

  it("get a revision that tells nothing", async () => {
    const first = await store.write("acme", change());
    const second = await store.write("acme", change(partialInfo(), first.stored?.revision));
    expect(first.stored?.revision).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.stored?.revision).not.toBe(first.stored?.revision);
  });

  it("are not overwritten on an old revision, or on none", async () => {
    const first = await store.write("acme", change());
    const revision = first.stored?.revision;
    const second = await store.write("acme", change(completeInfo(), revision));
    expect(second.ok).toBe(true);
    for (const old of [revision, undefined, "none"]) {
      expect(await store.write("acme", change(partialInfo(), old))).toEqual({
        ok: false,
        stored: second.stored,
      });
    }
  });

  it("are not made on a revision of something that is not there", async () => {
    expect(await store.write("acme", change(partialInfo(), "old"))).toEqual({
      ok: false,
      stored: undefined,
    });
  });

  it.each([undefined, "first"])(
    "take one of 20 writers at the same time, from %s",
    async (from) => {
      const revision = from && (await store.write("acme", change())).stored?.revision;
      const results = await Promise.all(
        Array.from({ length: 20 }, () => store.write("acme", change(partialInfo(), revision))),
      );
      const winners = results.filter(({ ok }) => ok);
      expect(winners).toHaveLength(1);
      expect(await store.read("acme")).toEqual(winners[0]?.stored);
    },
  );
});

describe("changes", () => {
  const listening = () =>
    createPostgresStore({
      query,
      listen: (channel, onPayload) => database.listen(channel, onPayload),
    });
  const follow = async (account: string, from = listening()) => {
    const heard: (string | undefined)[] = [];
    const stop = await from.subscribe?.(account, (revision) => heard.push(revision));
    if (!stop) throw new Error("the store tells of no changes");
    return { heard, stop };
  };

  it("are told to whoever subscribed to the account, in every process, with the revision", async () => {
    const [one, other, elsewhere] = [
      await follow("acme"),
      await follow("acme"),
      await follow("globex"),
    ];
    const written = await store.write("acme", change());
    await vi.waitFor(() => expect(one.heard).toEqual([written.stored?.revision]));
    expect(other.heard).toEqual(one.heard);
    expect(elsewhere.heard).toEqual([]);
    one.stop();
    await store.write("acme", change(partialInfo(), written.stored?.revision));
    await vi.waitFor(() => expect(other.heard).toHaveLength(2));
    expect(one.heard).toHaveLength(1);
  });

  it("are not told of a write that was refused or rolled back", async () => {
    const { heard } = await follow("acme");
    await store.write("acme", change(partialInfo(), "old"));
    await database
      .transaction(async (transaction) => {
        const inside = createPostgresStore({
          query: (sql, parameters) => transaction.query<object>(sql, parameters),
        });
        await inside.write("acme", change());
        throw new Error("rolled back");
      })
      .catch(() => {});
    const { stored } = await store.write("acme", change());
    await vi.waitFor(() => expect(heard).toEqual([stored?.revision]));
  });

  it("travel without the account's name or any value, and fit for any account", async () => {
    const payloads: string[] = [];
    const unlisten = await database.listen("contact_gate_changes", (text) => payloads.push(text));
    const account = "a".repeat(10_000);
    const { stored } = await store.write(account, change());
    await vi.waitFor(() => expect(payloads).toHaveLength(1));
    expect(JSON.parse(payloads[0] ?? "")).toEqual({
      account: expect.stringMatching(/^[0-9a-f]{64}$/),
      revision: stored?.revision,
    });
    await unlisten();
  });

  it("may have been missed when the connection was lost: everybody is told to look", async () => {
    let deliver: ((payload: string) => void) | undefined;
    const lost = createPostgresStore({
      query,
      listen: async (_, onPayload) => {
        deliver = onPayload;
      },
    });
    const { heard } = await follow("acme", lost);
    deliver?.("");
    expect(heard).toEqual([undefined]);
  });

  it("are listened for anew after the first try failed", async () => {
    let tries = 0;
    const shaky = createPostgresStore({
      query,
      listen: async () => {
        tries += 1;
        if (tries === 1) throw new Error("no connection");
      },
    });
    await expect(follow("acme", shaky)).rejects.toThrow("no connection");
    await follow("acme", shaky);
    await follow("acme", shaky);
    expect(tries).toBe(2);
  });

  it("are not offered without a way to listen", () => {
    expect(store.subscribe).toBeUndefined();
  });
});

describe("the audit trail", () => {
  it("has a row for each write, with fields and without values", async () => {
    const portal = createTestPortal({ store });
    await portal.save(completeInfo());
    await portal.call("PUT", "/contact-info", {
      headers: { "if-match": '"old"' },
      body: partialInfo(),
    });
    const { rows } = await database.query<{ actor_id: string; changed: string[] }>(
      "SELECT * FROM contact_gate_audit",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ account_id: "acme", actor_id: "acme-administrator" });
    expect(rows[0]?.changed).toHaveLength(7);
    expect(JSON.stringify(rows)).not.toMatch(/@|Grace|Warsaw/);
  });
});

describe("idempotency keys", () => {
  const answer = { status: 201, body: '{"id":"u"}' };
  const keys = () => {
    if (!store.idempotency) throw new Error("the store has none");
    return store.idempotency;
  };

  it("go from claimed over pending to finished", async () => {
    expect(await keys().claim("k", "f")).toEqual({ status: "claimed" });
    expect(await keys().claim("k", "f")).toEqual({ status: "pending" });
    expect(await keys().claim("k", "other")).toEqual({ status: "reused" });
    await keys().finish("k", answer);
    expect(await keys().claim("k", "f")).toEqual({ status: "finished", answer });
    expect(await keys().claim("k", "other")).toEqual({ status: "reused" });
  });

  it("are free again when released, but not once finished", async () => {
    await keys().claim("k", "f");
    await keys().release("k");
    expect(await keys().claim("k", "f")).toEqual({ status: "claimed" });
    await keys().finish("k", answer);
    await keys().release("k");
    expect(await keys().claim("k", "f")).toMatchObject({ status: "finished" });
  });

  it("are claimed by one of many at the same time", async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => keys().claim("k", "f")));
    expect(claims.filter(({ status }) => status === "claimed")).toHaveLength(1);
  });

  it("are taken over from a process that died, by the same call only", async () => {
    await keys().claim("k", "f");
    await age("2 minutes");
    expect(await keys().claim("k", "other")).toEqual({ status: "reused" });
    expect(await keys().claim("k", "f")).toEqual({ status: "claimed" });
    expect(await keys().claim("k", "f")).toEqual({ status: "pending" });
  });

  it("are forgotten after a day", async () => {
    await keys().claim("k", "f");
    await keys().finish("k", answer);
    await age("25 hours");
    expect(await keys().claim("k", "other")).toEqual({ status: "claimed" });
  });

  it("let one of several calls at the same time invite", async () => {
    const portal = createTestPortal({ store });
    const headers = { "idempotency-key": "k" };
    const body = { name: "Ida", email: "ida@acme.example", role: "editor" };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => portal.call("POST", "/users", { headers, body })),
    );
    const texts = await Promise.all(answers.map((one) => one.text()));
    expect(new Set(texts).size).toBe(1);
    expect(portal.users.invitations).toBe(1);
  });

  const age = (by: string) =>
    database.query(
      "UPDATE contact_gate_idempotency SET claimed_at = claimed_at - $1::text::interval",
      [by],
    );
});

describe("reminders", () => {
  const rule = { limit: 2, pause: 60_000 };
  const passed = (seconds: number) =>
    query("UPDATE contact_gate_reminders SET last_at = last_at - $1::int * interval '1 second'", [
      seconds,
    ]);

  it("are counted once a pause, up to the limit, for each person alone", async () => {
    const reminders = store.reminders;
    expect(await reminders?.read("acme", "u-ada")).toEqual({ used: 0 });
    await Promise.all([1, 2, 3].map(() => reminders?.putOff("acme", "u-ada", rule)));
    expect(await reminders?.read("acme", "u-ada")).toMatchObject({ used: 1 });
    for (const used of [2, 2]) {
      await passed(61);
      await reminders?.putOff("acme", "u-ada", rule);
      expect(await reminders?.read("acme", "u-ada")).toMatchObject({ used });
    }
    expect(await reminders?.read("acme", "u-grace")).toEqual({ used: 0 });
  });

  it("say when the last was, and are forgotten by account", async () => {
    for (const account of ["acme", "globex"]) await store.reminders?.putOff(account, "u-ada", rule);
    const last = Date.parse((await store.reminders?.read("acme", "u-ada"))?.lastAt ?? "");
    expect(Math.abs(Date.now() - last)).toBeLessThan(60_000);
    await store.reminders?.forget("acme");
    expect(await store.reminders?.read("acme", "u-ada")).toEqual({ used: 0 });
    expect(await store.reminders?.read("globex", "u-ada")).toMatchObject({ used: 1 });
  });
});
