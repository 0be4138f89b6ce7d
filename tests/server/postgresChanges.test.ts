import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type ContactInfoStore,
  createPostgresStore,
  migrate,
  type PostgresQuery,
} from "../../src/server/index.js";
import { partialInfo } from "./support/examples.js";

const ADA = { id: "u-ada", name: "Ada" };
let database: PGlite;
let query: PostgresQuery;
let store: ContactInfoStore;

beforeAll(async () => {
  database = new PGlite();
  query = (sql, parameters) => database.query<object>(sql, parameters);
  await migrate(query);
  store = createPostgresStore({ query });
}, 60_000);

beforeEach(async () => {
  await database.exec("TRUNCATE contact_gate_records, contact_gate_audit RESTART IDENTITY");
});

afterAll(() => database.close());

const change = (info = partialInfo(), expectedRevision?: string) => ({
  info,
  expectedRevision,
  actor: ADA,
  changed: ["/contacts/technicalEmergency/1/email"],
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
