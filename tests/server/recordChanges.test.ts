import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { ContactInfo } from "../../src/domain/index.js";
import {
  type ContactGateServerOptions,
  type ContactInfoStore,
  createPostgresStore,
  deliverRecordChanges,
  migrate,
  type RecordChange,
  recipientsOf,
} from "../../src/server/index.js";
import { createChangeWorker } from "../../src/server/recordChanges/createChangeWorker.js";
import { deliverDue } from "../../src/server/recordChanges/deliverDue.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { completeInfo, contact } from "./support/examples.js";
import { TEST_DATABASES, type TestDatabase } from "./support/testDatabases.js";

/** A host that notes what it is told, and refuses as long as it is told to. */
function createHost() {
  const told: RecordChange[] = [];
  const host = {
    told,
    failures: 0,
    onRecordChanged(change: RecordChange) {
      if (host.failures > 0) {
        host.failures -= 1;
        throw new Error(`could not store ${change.supportEmail.after}`);
      }
      told.push(change);
    },
  };
  return host;
}

function shared(info: ContactInfo, ...contacts: ReturnType<typeof contact>[]): ContactInfo {
  return { ...info, contacts: { ...info.contacts, operationsShared: contacts } };
}

const STORED = {
  info: completeInfo(),
  revision: "1",
  updatedAt: "2026-11-20T09:00:00.000Z",
  updatedBy: { id: "ada", name: "Ada" },
};
const SHOWN = { contacts: {}, supportHours: { schedules: [] } };
const CHANGE = { changed: [], endUsers: { before: SHOWN, after: SHOWN }, supportEmail: {} };

const revisionsOf = (changes: readonly RecordChange[]) => changes.map(({ revision }) => revision);

/** Opened once for all tests of the file, with the tables that it needs. */
const DATABASES = TEST_DATABASES.map(({ name, open }) => {
  let opening: Promise<TestDatabase> | undefined;
  return {
    name,
    open: () => {
      opening ??= open().then(async (database) => {
        await migrate(database.query);
        return database;
      });
      return opening;
    },
    close: async () => (await opening)?.close(),
  };
});

afterAll(async () => {
  await Promise.all(DATABASES.map(({ close }) => close()));
});

/** A host is told after the answer, and a slow machine takes its time. */
const eventually = (work: () => unknown) => vi.waitFor(work, 15_000);

/** A database's store, and one of a host's own that keeps no changes. */
const STORES = [
  ...DATABASES.map(({ name, open }) => ({
    name,
    async open() {
      const database = await open();
      return {
        create: (): ContactInfoStore => createPostgresStore({ query: database.query }),
        clear: () =>
          database.query(
            "TRUNCATE contact_gate_records, contact_gate_record_changes, contact_gate_completions RESTART IDENTITY",
            [],
          ),
      };
    },
  })),
  {
    name: "a store without a queue",
    open: async () => ({
      create: (): ContactInfoStore => createTestStore(),
      clear: async () => {},
    }),
  },
];

describe.each(STORES)("a save is told to the host, on $name", { timeout: 30_000 }, ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    opened = await open();
  }, 60_000);
  beforeEach(async () => void (await opened.clear()));

  function portalWith(options: Partial<ContactGateServerOptions>) {
    return createTestPortal({ store: opened.create(), ...options });
  }

  it("with what end users may see before and after, and the brand's address (R8, R9)", async () => {
    const host = createHost();
    const portal = portalWith(host);
    const first = completeInfo();
    await portal.save(first);
    const next = shared(
      first,
      contact("Desk", { email: "desk@acme.example" }),
      contact("Help", { email: "help@acme.example", alias: true }),
    );
    const saved = await (await portal.save(next)).json();
    await eventually(() => expect(host.told).toHaveLength(2));

    const [desk, help] = next.contacts.operationsShared ?? [];
    const [before] = first.contacts.operationsShared ?? [];
    expect(host.told[1]).toMatchObject({
      account: "acme",
      revision: saved.revision,
      actor: { id: "acme-administrator" },
      changed: [before, desk, help].map((row) => `/contacts/operationsShared/${row?.id}`),
      supportEmail: { before: "support@people.example", after: "help@acme.example" },
      endUsers: {
        before: { contacts: { operationsShared: [{ email: "support@people.example" }] } },
        after: {
          contacts: {
            operationsShared: [{ email: "desk@acme.example" }, { email: "help@acme.example" }],
          },
        },
      },
    });
    for (const secret of ["ada@people", "grace@people", "barbara@people", "edsger@people"]) {
      expect(JSON.stringify(host.told)).not.toContain(secret);
    }
  });

  it("with the hours and the zones in which end users are helped (R10)", async () => {
    const host = createHost();
    const portal = portalWith(host);
    const first = completeInfo();
    await portal.save(first);
    const [schedule] = first.supportHours.schedules;
    if (!schedule) throw new Error("The example has hours.");
    const weekly = { ...schedule.weekly, saturday: [{ opens: "10:00", closes: "14:00" }] };
    const later = { ...schedule, timeZones: ["Asia/Tokyo", "Europe/Lisbon"], weekly };
    await portal.save({ ...first, supportHours: { schedules: [later] } });
    await eventually(() => expect(host.told).toHaveLength(2));
    const { before, after } = host.told[1]?.endUsers ?? {};
    expect(before?.supportHours?.schedules).toMatchObject([{ timeZones: schedule.timeZones }]);
    expect(after?.supportHours?.schedules).toMatchObject([
      { timeZones: later.timeZones, weekly: { saturday: weekly.saturday } },
    ]);
  });

  it("of another account, also while the host's calls for many others hang", async () => {
    const told: string[] = [];
    const stopped = new AbortController();
    const worker = createChangeWorker({
      store: createTestStore(),
      shutdown: stopped.signal,
      onRecordChanged({ account }) {
        told.push(account);
        return account.startsWith("hangs") ? new Promise<void>(() => {}) : undefined;
      },
    });
    for (let index = 1; index <= 6; index += 1) {
      worker.saved(`hangs${index}`, STORED, CHANGE);
      await eventually(() => expect(told).toHaveLength(index));
    }
    worker.saved("globex", STORED, CHANGE);
    await eventually(() => expect(told.at(-1)).toBe("globex"));
    stopped.abort();
  });

  it("again after the host has refused it, also when the timer fires before the clock says so", async () => {
    vi.useFakeTimers();
    const stopped = new AbortController();
    const host = createHost();
    host.failures = 1;
    const worker = createChangeWorker({
      store: createTestStore(),
      shutdown: stopped.signal,
      onRecordChanged: host.onRecordChanged,
      onError: () => {},
    });
    worker.saved("acme", STORED, CHANGE);
    await vi.advanceTimersByTimeAsync(10);
    expect(host).toMatchObject({ failures: 0, told: [] });
    // The clock by which changes are due stands still for a moment while timers go on.
    vi.setSystemTime(Date.now() - 5);
    await vi.advanceTimersByTimeAsync(2000);
    expect(host.told).toHaveLength(1);
    stopped.abort();
    vi.useRealTimers();
  });

  it("but not one that was refused, or that changes nothing", async () => {
    const host = createHost();
    const portal = portalWith(host);
    const info = completeInfo();
    await portal.save(info);
    await eventually(() => expect(host.told).toHaveLength(1));
    expect((await portal.save(info)).status).toBe(200);
    expect((await portal.save(shared(info))).status).toBe(422);
    const last = await (await portal.save(shared(info, contact("Help")))).json();
    await eventually(() => expect(host.told).toHaveLength(2));
    expect(host.told[1]?.revision).toBe(last.revision);
  });

  it("in the order of the saves, also when the host refuses the first for a while", {
    timeout: 30_000,
  }, async () => {
    const host = createHost();
    host.failures = 1;
    const portal = portalWith(host);
    const info = completeInfo();
    await portal.save(info);
    await portal.save(shared(info, contact("Help")));
    await portal.save(completeInfo("globex"), "administrator@globex/production");
    await eventually(() => expect(host.told).toHaveLength(3));
    const acme = host.told.filter(({ account }) => account === "acme");
    expect(acme.map(({ supportEmail }) => supportEmail.after)).toEqual([
      "support@people.example",
      "help@people.example",
    ]);
    expect(portal.errors).toHaveLength(1);
    expect(portal.errors[0]?.message).toBe("onRecordChanged failed: Error");
    expect(portal.errors[0]?.stack).not.toContain("people.example");
  });
});

describe.each(DATABASES)(
  "what a process leaves behind, on $name",
  { timeout: 30_000 },
  ({ open }) => {
    let database: TestDatabase;

    beforeAll(async () => {
      database = await open();
    }, 60_000);
    beforeEach(
      async () =>
        void (await database.query(
          "TRUNCATE contact_gate_records, contact_gate_record_changes, contact_gate_completions RESTART IDENTITY",
          [],
        )),
    );

    /** Saves as a process does that ends right after the commit. */
    async function saveAndDie(info: ContactInfo): Promise<string> {
      const stopped = new AbortController();
      stopped.abort();
      const portal = createTestPortal({
        store: createPostgresStore({ query: database.query }),
        shutdown: stopped.signal,
        onRecordChanged: () => expect.unreachable("The process has ended."),
      });
      const { revision } = await (await portal.save(info)).json();
      return revision;
    }

    it("is told by another one, once each and in order", async () => {
      const info = completeInfo();
      const first = await saveAndDie(info);
      const second = await saveAndDie(shared(info, contact("Help")));
      const store = createPostgresStore({ query: database.query });
      const host = createHost();
      const delivered = await Promise.all([
        deliverRecordChanges({ store, ...host }),
        deliverRecordChanges({ store, ...host }),
      ]);
      expect(delivered.reduce((sum, count) => sum + count)).toBe(2);
      expect(revisionsOf(host.told)).toEqual([first, second]);
      expect(await deliverRecordChanges({ store, ...host })).toBe(0);
    });

    it("is told by the next handler as soon as somebody calls", async () => {
      const revision = await saveAndDie(completeInfo());
      const host = createHost();
      const portal = createTestPortal({
        store: createPostgresStore({ query: database.query }),
        ...host,
      });
      await portal.load();
      await eventually(() => expect(revisionsOf(host.told)).toEqual([revision]));
    });

    it("is told again when the process died while it told the host", async () => {
      const revision = await saveAndDie(completeInfo());
      const store = createPostgresStore({ query: database.query });
      const queue = store.recordChanges;
      if (!queue) throw new Error("The store keeps no changes.");
      const lost = await queue.claim(200);
      expect(lost?.change.revision).toBe(revision);
      expect(await queue.claim(200)).toBeUndefined();
      const host = createHost();
      await eventually(async () => {
        await deliverDue(queue, host);
        expect(revisionsOf(host.told)).toEqual([revision]);
      });
      // What the dead one still sends changes nothing.
      await queue.postpone(lost?.claim ?? "", 0);
      await queue.finish(lost?.claim ?? "");
      expect(await deliverRecordChanges({ store, ...host })).toBe(0);
    });

    it("stays claimed for as long as a slow host works on it", async () => {
      await saveAndDie(completeInfo());
      const store = createPostgresStore({ query: database.query });
      const queue = store.recordChanges;
      if (!queue) throw new Error("The store keeps no changes.");
      const host = createHost();
      let release = () => {};
      const slow = new Promise<void>((resolve) => {
        release = resolve;
      });
      const first = deliverDue(queue, { onRecordChanged: () => slow }, { lease: 300 });
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await deliverDue(queue, host)).toBe(0);
      release();
      expect(await first).toBe(1);
      expect(host.told).toEqual([]);
    });

    it("is given up where the host's call hangs, and told again", async () => {
      await saveAndDie(completeInfo());
      const queue = createPostgresStore({ query: database.query }).recordChanges;
      if (!queue) throw new Error("The store keeps no changes.");
      const errors: Error[] = [];
      const signals: AbortSignal[] = [];
      const waits: number[] = [];
      const hanging = {
        onRecordChanged: (_: RecordChange, { signal }: { signal: AbortSignal }) => {
          signals.push(signal);
          return new Promise<void>(() => {});
        },
        onError: (error: Error) => void errors.push(error),
      };
      const limits = { patience: 50, onFailed: (wait: number) => void waits.push(wait) };
      expect(await deliverDue(queue, hanging, limits)).toBe(0);
      expect(waits).toEqual([1000]);
      expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
      expect(errors).toMatchObject([{ message: "onRecordChanged failed: Error" }]);
      const host = createHost();
      await eventually(async () => {
        await deliverDue(queue, host);
        expect(host.told).toHaveLength(1);
      });
    });

    it("recipientsOf reads the record that was saved", async () => {
      await saveAndDie(completeInfo());
      const { options } = createTestPortal();
      const { policy, users } = options;
      if (typeof policy === "function") throw new Error("The test portal has one policy.");
      const { recipients } = await recipientsOf(
        { store: createPostgresStore({ query: database.query }), users, policy },
        {
          account: "acme",
          context: { environment: "production", integrations: [] },
          section: "alert",
        },
      );
      expect(recipients).toMatchObject([{ email: "pager@acme.example" }]);
    });
  },
);

it("deliverRecordChanges says what it needs", async () => {
  await expect(
    deliverRecordChanges({ store: createTestStore(), onRecordChanged: () => {} }),
  ).rejects.toThrow(/recordChanges, as createPostgresStore does/);
});
