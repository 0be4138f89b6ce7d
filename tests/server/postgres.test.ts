import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type ContactInfoStore,
  createPostgresStore,
  migrate,
  migrations,
  RECORD_SCHEMA,
  readAuditTrail,
  SchemaDriftError,
} from "../../src/server/index.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { completeInfo, contact, partialInfo } from "./support/examples.js";
import { missingDatabase, TEST_DATABASES, type TestDatabase } from "./support/testDatabases.js";

const ADA = { id: "u-ada", name: "Ada" };

const change = (info = partialInfo(), expectedRevision?: string) => ({
  info,
  expectedRevision,
  actor: ADA,
  changed: ["/contacts/technicalEmergency/1/email"],
});

it("all of this runs on PostgreSQL too", ({ skip }) => {
  const missing = missingDatabase();
  if (missing === undefined) return expect(TEST_DATABASES).toHaveLength(3);
  process.stderr.write(`Not tested on PostgreSQL, on PGlite alone: ${missing}.\n`);
  return skip(missing);
});

describe.each(TEST_DATABASES)("on $name", ({ open }) => {
  let database: TestDatabase;
  let store: ContactInfoStore;
  const query = (sql: string, parameters: unknown[] = []) => database.query(sql, parameters);

  beforeAll(async () => {
    database = await open();
    await Promise.all([migrate(query), migrate(query)]);
    store = createPostgresStore({ query });
  }, 60_000);

  beforeEach(async () => {
    await query(
      "TRUNCATE contact_gate_records, contact_gate_audit, contact_gate_idempotency, contact_gate_reminders, contact_gate_messages, contact_gate_asked, contact_gate_tests, contact_gate_record_changes, contact_gate_completions, contact_gate_departures RESTART IDENTITY",
    );
  });

  afterAll(() => database?.close());

  describe("migrations", () => {
    it("are noted once each, however often they are applied", async () => {
      await migrate(query);
      const { rows } = await query("SELECT id FROM contact_gate_migrations ORDER BY id");
      expect(rows).toEqual(migrations.map(({ id }) => ({ id })));
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

  describe("a record of a form that this release does not know", () => {
    const DRIFTS = [
      ["of a newer release", "record_schema = 2", /has schema 2, and this release knows schema 1/],
      ["of an older release", "record_schema = 0", /has schema 0, and this release knows schema 1/],
      ["changed by hand to a list", "info = '[]'", /not of the form of schema 1/],
      ["without contacts", `info = '{"supportHours":{"schedules":[]}}'`, /not of the form/],
      [
        "with rows that are none",
        `info = '{"contacts":{"alert":[null]},"supportHours":{"schedules":[]}}'`,
        /not of the form/,
      ],
    ] as const;

    it.each(DRIFTS)("%s is neither read nor overwritten", async (_, set, message) => {
      const { stored } = await store.write("acme", change());
      await query(`UPDATE contact_gate_records SET ${set}`);
      const before = await query("SELECT * FROM contact_gate_records");
      await expect(store.read("acme")).rejects.toThrow(message);
      await expect(store.write("acme", change())).rejects.toThrow(SchemaDriftError);
      if (set.startsWith("record_schema")) {
        await expect(store.write("acme", change(completeInfo(), stored?.revision))).rejects.toThrow(
          message,
        );
      }
      expect(await query("SELECT * FROM contact_gate_records")).toMatchObject({
        rows: before.rows,
      });
    });

    it("locks the portal, and tells the host plainly", async () => {
      const portal = createTestPortal({ store });
      await portal.save(completeInfo());
      await query("UPDATE contact_gate_records SET record_schema = 2");
      expect((await portal.call("GET", "/contact-info")).status).toBe(500);
      const headers = { "if-match": '"none"' };
      const save = await portal.call("PUT", "/contact-info", { headers, body: partialInfo() });
      expect(save.status).toBe(500);
      expect((await portal.guard(requestOf("GET", "/bookings", { claims: null })))?.status).toBe(
        500,
      );
      expect(portal.errors.map(({ name }) => name)).toEqual(Array(3).fill("SchemaDriftError"));
    });

    it("is none of those that this release writes", async () => {
      await store.write("acme", change());
      const { rows } = await query(
        "SELECT record_schema::text AS record_schema FROM contact_gate_records",
      );
      expect(rows).toEqual([{ record_schema: String(RECORD_SCHEMA) }]);
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
      const { rows } = await query("SELECT * FROM contact_gate_audit");
      expect(rows).toMatchObject([
        {
          account_id: "acme",
          actor_id: "acme-administrator",
          revision: (await store.read("acme"))?.revision,
          changed: Array.from({ length: 7 }, () =>
            expect.stringMatching(/^\/(contacts|supportHours)\//),
          ),
        },
      ]);
      expect(JSON.stringify(rows)).not.toMatch(/@|Grace|Warsaw/);
    });

    it("is read by account, the newest first, a page at a time", async () => {
      const portal = createTestPortal({ store });
      await portal.save(partialInfo());
      const { info, revision } = await portal.load();
      const [ada] = info.contacts.technicalEmergency ?? [];
      const changed = { ...contact("Ada"), ...ada, phone: "+48221234567" };
      const contacts = { technicalEmergency: [changed] };
      await portal.save({ ...info, contacts }, "editor@acme/production");
      await portal.save(completeInfo("globex"), "administrator@globex/production");
      const [newest, oldest, ...none] = await readAuditTrail(query, "acme");
      expect(none).toEqual([]);
      expect(newest).toMatchObject({
        revision: (await portal.load()).revision,
        actorId: "acme-editor",
        changed: [`/contacts/technicalEmergency/${ada?.id}/phone`],
      });
      expect(oldest).toMatchObject({ revision, actorId: "acme-administrator" });
      expect(new Date(newest?.at ?? "").toISOString()).toBe(newest?.at);
      expect(await readAuditTrail(query, "acme", { limit: 1 })).toEqual([newest]);
      expect(await readAuditTrail(query, "acme", { before: newest?.id ?? "" })).toEqual([oldest]);
    });
  });

  it("asks and tests outlive the process, and a test leaves no address behind", async () => {
    const before = createTestPortal({ store });
    const info = completeInfo();
    await before.save({ ...info, contacts: { ...info.contacts, alert: [] } });
    const [ada] = info.contacts.technicalEmergency ?? [];
    const post = (path: string, body: unknown) =>
      before.call("POST", path, { headers: { "idempotency-key": path }, body });
    const request = { users: ["acme-editor"], sections: ["alert"], message: "Please" };
    expect((await post("/contact-info/requests", request)).status).toBe(200);
    const reference = { section: "technicalEmergency", id: ada?.id };
    expect((await post("/contact-info/tests", reference)).status).toBe(200);
    const after = createTestPortal({ store: createPostgresStore({ query }) });
    expect(await after.load()).toMatchObject({
      asked: [{ user: { id: "acme-editor" }, sections: ["alert"] }],
      testedAt: { [ada?.id ?? ""]: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    const tables = ["messages", "asked", "tests"].map((name) =>
      query(`SELECT * FROM contact_gate_${name}`),
    );
    const rows = JSON.stringify((await Promise.all(tables)).map((table) => table.rows));
    expect(rows).not.toMatch(/@|Please|Ada/);
    await after.save(info);
    expect((await query("SELECT * FROM contact_gate_asked")).rows).toEqual([]);
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
      for (const account of ["acme", "globex"])
        await store.reminders?.putOff(account, "u-ada", rule);
      const last = Date.parse((await store.reminders?.read("acme", "u-ada"))?.lastAt ?? "");
      expect(Math.abs(Date.now() - last)).toBeLessThan(60_000);
      await store.reminders?.forget("acme");
      expect(await store.reminders?.read("acme", "u-ada")).toEqual({ used: 0 });
      expect(await store.reminders?.read("globex", "u-ada")).toMatchObject({ used: 1 });
    });
  });
});
