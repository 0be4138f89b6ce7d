import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { ContactInfo } from "../../src/domain/index.js";
import {
  type ContactInfoStore,
  createPostgresStore,
  type Enforcement,
  type EnforcementMode,
  migrate,
  type Principal,
} from "../../src/server/index.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { completeInfo, contact, partialInfo } from "./support/examples.js";
import { TEST_DATABASES, type TestDatabase } from "./support/testDatabases.js";

const START = Date.parse("2026-11-02T09:00:00.000Z");
const DAY = 24 * 60 * 60 * 1000;
const ROLES = ["administrator", "editor", "manager", "readOnly"] as const;

type Portal = ReturnType<typeof createTestPortal>;

/** So many days after the account was complete for the first time. */
const onDay = (days: number) => vi.setSystemTime(START + days * DAY);

const guardOf = (portal: Portal, session: string) =>
  portal.guard(requestOf("GET", "/bookings", { session, claims: null }));

async function statusOf(portal: Portal, session = "editor@acme/production") {
  return (await guardOf(portal, session))?.status ?? 200;
}

/** The directory loses the account's only alert contact. */
async function losePager(portal: Portal): Promise<void> {
  const principal = await portal.options.authenticate(requestOf("GET", "/contact-info"));
  if (!principal) throw new Error("Nobody is signed in.");
  await portal.users.remove(principal, "acme-pager");
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

const STORES = [
  ...TEST_DATABASES,
  { name: "a store that remembers nothing itself", open: undefined },
] as const;

describe.each(STORES)("on $name", ({ open }) => {
  let database: TestDatabase | undefined;

  beforeAll(async () => {
    database = await open?.();
    if (database) await migrate(database.query);
  }, 60_000);
  beforeEach(async () => {
    await database?.query("TRUNCATE contact_gate_records, contact_gate_completions", []);
  });
  afterAll(() => database?.close());

  const createStore = (): ContactInfoStore =>
    database ? createPostgresStore({ query: database.query }) : createTestStore();

  function portalThat(
    answer: EnforcementMode | Enforcement = "lock",
    store: ContactInfoStore = createStore(),
  ): Portal {
    return createTestPortal({ store, enforcement: () => answer });
  }

  describe.each(ROLES)("for a session of the role %s", (role) => {
    const session = `${role}@acme/production`;

    it.each([
      { what: "an account that was never complete", before: "never", day: 3, open: false },
      { what: "a complete account", before: "complete", day: 3, open: true },
      { what: "an account on the day of its lapse", before: "lapsed", day: 3, open: true },
      { what: "an account 13 days after its lapse", before: "lapsed", day: 16, open: true },
      { what: "an account 14 days after its lapse", before: "lapsed", day: 17, open: false },
    ])("$what: guard and snapshot agree, and the launch waits (R1, R12)", async (row) => {
      const portal = portalThat();
      await portal.save(row.before === "never" ? partialInfo() : completeInfo());
      if (row.before === "lapsed") {
        onDay(3);
        await losePager(portal);
        expect(await statusOf(portal)).toBe(200);
      }
      onDay(row.day);
      expect(await statusOf(portal, session)).toBe(row.open ? 200 : 403);
      const snapshot = await portal.load(session);
      expect(snapshot.mode).toBe("lock");
      expect(snapshot.lapse).toEqual(
        row.before === "lapsed"
          ? {
              since: "2026-11-05T09:00:00.000Z",
              until: "2026-11-19T09:00:00.000Z",
              ...(!row.open && { over: true }),
            }
          : undefined,
      );
      const launch = await portal.launchGuard(
        requestOf("POST", "/launch", { session, claims: null }),
      );
      expect(launch?.status ?? 200).toBe(row.before === "complete" ? 200 : 403);
    });
  });

  it("handler and guard name the same date, whichever looks first", async () => {
    const store = createStore();
    const portal = portalThat("lock", store);
    await portal.save(completeInfo());
    await losePager(portal);
    onDay(1);
    const { lapse } = await portal.load();
    onDay(2);
    const other = createTestPortal({ store, users: portal.users });
    expect(await statusOf(other)).toBe(200);
    expect((await other.load()).lapse).toEqual(lapse);
    expect(lapse?.since).toBe("2026-11-03T09:00:00.000Z");
  });

  /** The same account without the integration that needs a contact for merchants (R7). */
  function withoutOrders(portal: Portal): Portal {
    const { authenticate } = portal.options;
    return createTestPortal({
      ...portal.options,
      users: portal.users,
      authenticate: async (request) => {
        const principal = await authenticate(request);
        return principal && { ...principal, context: { ...principal.context, integrations: [] } };
      },
    });
  }
  function withoutMerchantContacts(): ContactInfo {
    const { merchantOperations: _, ...contacts } = completeInfo().contacts;
    return { ...completeInfo(), contacts };
  }

  it("sessions with other integrations give an account no time anew", async () => {
    const portal = portalThat();
    const other = withoutOrders(portal);
    await other.save(withoutMerchantContacts());
    for (const day of [0, 5, 13]) {
      onDay(day);
      expect([await statusOf(portal), await statusOf(other)]).toEqual([200, 200]);
    }
    onDay(14);
    expect([await statusOf(portal), await statusOf(other)]).toEqual([403, 200]);
  });

  it("what lapses once an earlier lapse is mended has its own time, also when nobody looked between", async () => {
    const portal = portalThat();
    const other = withoutOrders(portal);
    await other.save(withoutMerchantContacts());
    const { get } = portal.users;
    portal.users.get = async () => [];
    expect(await statusOf(other)).toBe(200);
    portal.users.get = get;
    onDay(13);
    expect((await portal.load()).lapse?.since).toBe("2026-11-15T09:00:00.000Z");
  });

  it("a section that becomes required is a lapse, and giving it ends the lapse", async () => {
    const portal = portalThat();
    const info = withoutMerchantContacts();
    await withoutOrders(portal).save(info);
    onDay(1);
    expect(await statusOf(portal)).toBe(200);
    expect(await portal.load()).toMatchObject({
      lapse: { since: "2026-11-03T09:00:00.000Z" },
      completeness: { status: "incomplete" },
    });
    onDay(30);
    expect(await statusOf(portal)).toBe(403);
    const merchantOperations = [contact("Edsger")];
    const given = { ...info, contacts: { ...info.contacts, merchantOperations } };
    const saved = await (await portal.save(given)).json();
    expect(saved.completeness.status).toBe("complete");
    expect(saved.lapse).toBeUndefined();
  });

  it("each lapse begins its own time", async () => {
    const portal = portalThat();
    await portal.save(completeInfo());
    await losePager(portal);
    await portal.load();
    onDay(10);
    const { info } = await portal.load();
    const mended = {
      ...info.contacts,
      alert: [{ id: "7e1c4b0e-63a4-4c55-9a58-1f6f0f3c2b11", userId: "acme-editor" }],
    };
    expect((await portal.save({ ...info, contacts: mended })).status).toBe(200);
    onDay(20);
    portal.users.get = async () => [];
    expect(await statusOf(portal)).toBe(200);
    expect((await portal.load()).lapse?.since).toBe("2026-11-22T09:00:00.000Z");
  });

  it("what has lapsed in production is not lapsed in the sandbox", async () => {
    const portal = portalThat();
    await portal.save(completeInfo());
    await losePager(portal);
    await portal.load();
    onDay(20);
    expect(await statusOf(portal, "editor@acme/sandbox")).toBe(200);
    expect((await portal.load("editor@acme/sandbox")).lapse).toBeUndefined();
    expect(await statusOf(portal, "editor@acme/production")).toBe(403);
  });

  it.each<{ host: string; answer: EnforcementMode | Enforcement; day: number; status: number }>([
    { host: "0 days", answer: { mode: "lock", graceDays: 0 }, day: 0, status: 403 },
    { host: "30 days", answer: { mode: "lock", graceDays: 30 }, day: 29, status: 200 },
    { host: "30 days", answer: { mode: "lock", graceDays: 30 }, day: 30, status: 403 },
    { host: "reminders alone", answer: "remind", day: 400, status: 200 },
    { host: "no gate", answer: "off", day: 400, status: 200 },
    {
      host: "reminders up to a deadline that has passed",
      answer: { mode: "remind", deadline: "2026-11-01T00:00:00Z" },
      day: 13,
      status: 200,
    },
  ])("a host that gives $host lets in $status on day $day", async ({ answer, day, status }) => {
    const portal = portalThat(answer);
    await portal.save(completeInfo());
    await portal.load();
    await losePager(portal);
    await portal.load();
    onDay(day);
    expect(await statusOf(portal)).toBe(status);
  });

  it("the host chooses by where the account stands: since when, and with what due", async () => {
    const store = createStore();
    const seen: unknown[] = [];
    const portal = createTestPortal({
      store,
      async enforcement(_: Principal, { standing }) {
        const now = await standing();
        seen.push(now);
        return now.status === "lapsed" ? { mode: "lock", graceDays: 1 } : "lock";
      },
    });
    await portal.save(partialInfo());
    await portal.save(completeInfo());
    await losePager(portal);
    await portal.load();
    expect(seen.at(0)).toMatchObject({ status: "never_complete" });
    expect(seen.at(-1)).toEqual({
      status: "lapsed",
      since: "2026-11-02T09:00:00.000Z",
      due: [{ section: "alert", path: "/contacts/alert/0/userId", code: "user_inactive" }],
    });
    onDay(2);
    expect(await statusOf(portal)).toBe(403);
  });
});

describe("when what is remembered can't be read", () => {
  /** What was saved is there, and what was remembered is not. */
  async function portalThatForgets(info: ContactInfo) {
    const store = createTestStore();
    await createTestPortal({ store }).save(info);
    const fail = () => Promise.reject(new Error("no such table"));
    store.completions = { read: fail, noteComplete: fail, noteLapsed: fail };
    return createTestPortal({ store });
  }

  it("a complete account goes on, and the host is told", async () => {
    const portal = await portalThatForgets(completeInfo());
    expect(await statusOf(portal)).toBe(200);
    expect((await portal.load()).completeness.status).toBe("complete");
    expect(portal.errors.at(-1)?.message).toBe("Completions failed: Error");
  });

  it("an account with something due is not let in", async () => {
    const portal = await portalThatForgets(partialInfo());
    expect(await statusOf(portal)).toBe(500);
  });
});
