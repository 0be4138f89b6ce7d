import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../src/domain/index.js";
import { createPostgresStore, migrate, type PostgresStore } from "../../src/server/index.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { completeInfo } from "./support/examples.js";
import { TEST_DATABASES, type TestDatabase } from "./support/testDatabases.js";

const BY = { id: "dpo", name: "Data Protection" };
const TABLES = [
  "records",
  "audit",
  "idempotency",
  "reminders",
  "messages",
  "asked",
  "tests",
  "departures",
  "record_changes",
  "completions",
];

describe.each(TEST_DATABASES)("personal data on $name", ({ open }) => {
  let database: TestDatabase;
  let store: PostgresStore;
  const query = (sql: string, parameters: unknown[] = []) => database.query(sql, parameters);
  const everything = async () => {
    const tables = await Promise.all(
      TABLES.map((name) => query(`SELECT * FROM contact_gate_${name}`)),
    );
    return JSON.stringify(tables.map(({ rows }) => rows));
  };

  /** An account in which the administrator and the pager are everywhere where people can be. */
  async function fill(account: "acme" | "globex") {
    const portal = createTestPortal({
      store,
      onRecordChanged: () => Promise.reject(new Error("later")),
    });
    const session = `administrator@${account}/production`;
    const person = (id: string) => ({
      id: newId(),
      userId: id,
      name: "Copy",
      email: "copy@x.example",
    });
    const info = completeInfo(account);
    const alert = [person(`${account}-administrator`), person(`${account}-pager`)];
    const post = (path: string, body: unknown) =>
      portal.call("POST", path, { session, headers: { "idempotency-key": newId() }, body });
    await portal.save({ ...info, contacts: { ...info.contacts, alert } }, session);
    const ask = { users: [`${account}-editor`, `${account}-pager`], sections: ["alert"] };
    const answers = [
      await post("/contact-info/requests", ask),
      await post("/contact-info/tests", { section: "alert", id: alert[1]?.id }),
      await post("/users", {
        name: "Ida",
        email: `ida@${account}.example`,
        role: "editor",
        sections: ["alert"],
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201]);
    for (const id of [`${account}-administrator`, `${account}-pager`]) {
      await store.reminders.putOff(account, id, { limit: 3, pause: 1 });
    }
    return portal;
  }

  beforeAll(async () => {
    database = await open();
    await migrate(query);
    store = createPostgresStore({ query });
  }, 60_000);

  beforeEach(async () => {
    await query(`TRUNCATE ${TABLES.map((name) => `contact_gate_${name}`).join(", ")}`);
  });

  afterAll(() => database?.close());

  it("of an account is exported whole, and nothing of another", async () => {
    await fill("acme");
    await fill("globex");
    const all = await store.exportAccount("acme");
    expect(all).toMatchObject({
      accountId: "acme",
      record: await store.read("acme"),
      audit: [{ actorId: "acme-administrator" }],
      asked: expect.arrayContaining([expect.objectContaining({ userId: "acme-pager" })]),
      tests: [{ addressHash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(all.reminders.map(({ userId }) => userId)).toEqual(["acme-administrator", "acme-pager"]);
    expect(all.messages).toHaveLength(4);
    expect(all.changes).toMatchObject([{ actor: { id: "acme-administrator" } }]);
    expect(all.completions).toMatchObject([{ environment: "production" }]);
    expect(all.answers).toHaveLength(3);
    expect(JSON.stringify(all)).not.toContain("globex");
    expect(await store.exportAccount("nobody")).toEqual({
      accountId: "nobody",
      ...{ audit: [], reminders: [], asked: [], tests: [], messages: [], answers: [] },
      ...{ changes: [], completions: [] },
    });
  });

  it("of somebody who saved is erased, but for their id in the audit trail", async () => {
    const portal = await fill("acme");
    await store.eraseUser("acme", "acme-administrator", BY);
    const all = await store.exportAccount("acme");
    expect(JSON.stringify(all)).not.toContain("administrator of acme");
    expect(all.record?.info.contacts.alert).toMatchObject([{ userId: "acme-pager" }]);
    expect(all.asked).toEqual([]);
    expect(all.answers).toEqual([]);
    expect(all.audit.map(({ actorId }) => actorId)).toEqual(["dpo", "acme-administrator"]);
    expect((await portal.load("editor@acme/production")).updatedBy).toEqual(BY);
  });

  it("leaves the name of whoever saved last, when they are no contact", async () => {
    const portal = createTestPortal({ store });
    await portal.save(completeInfo(), "editor@acme/production");
    await store.eraseUser("acme", "acme-editor", BY);
    const snapshot = await portal.load();
    expect(snapshot.updatedAt).toBeDefined();
    expect(snapshot.updatedBy).toBeUndefined();
    expect(await everything()).not.toContain("editor of acme");
  });

  it("of an alert contact is erased, and a save on the record with them is refused", async () => {
    const portal = await fill("acme");
    const before = await portal.load();
    await store.eraseUser("acme", "acme-pager", BY);
    await store.eraseUser("acme", "acme-pager", BY);
    expect(await everything()).not.toMatch(/pager of acme|pager@acme/);
    const headers = { "if-match": `"${before.revision}"` };
    const late = await portal.call("PUT", "/contact-info", { headers, body: before.info });
    expect(late.status).toBe(412);
    const { tests, audit } = await store.exportAccount("acme");
    expect(tests).toEqual([]);
    expect(audit).toMatchObject([{ actorId: "dpo" }, { actorId: "acme-administrator" }]);
  });

  it("of an account is erased whole, and nothing of another", async () => {
    await fill("acme");
    await fill("globex");
    const other = await store.exportAccount("globex");
    await store.eraseAccount("acme");
    expect(await everything()).not.toContain("acme");
    expect(await store.exportAccount("globex")).toEqual(other);
  });
});
