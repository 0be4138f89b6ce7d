import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyContactInfo, newId } from "../../src/domain/index.js";
import { createDepartures } from "../../src/server/departures/createDepartures.js";
import {
  type ContactInfoStore,
  createPostgresStore,
  migrate,
  UserDirectoryError,
} from "../../src/server/index.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { TEST_DATABASES, type TestDatabase } from "./support/testDatabases.js";

const PAGER = "acme-pager";

type Portal = ReturnType<typeof createTestPortal>;

/** Names the pager as an alert contact, on top of no record. */
const name = (portal: Portal) =>
  portal.call("PUT", "/contact-info", {
    headers: { "if-match": '"none"' },
    body: {
      ...emptyContactInfo(),
      contacts: { alert: [{ id: newId(), userId: PAGER, name: "P", email: "p@acme.example" }] },
    },
  });

const remove = (portal: Portal) => portal.call("DELETE", `/users/${PAGER}`);

const isPager = ({ id }: { id: string }) => id === PAGER;

const isThere = async (portal: Portal) =>
  (await portal.call("GET", "/users").then((answer) => answer.json())).users.some(isPager);

const isNamed = async (portal: Portal) =>
  ((await portal.load()).info.contacts.alert ?? []).some(({ userId }) => userId === PAGER);

/** Two processes: one takes the removal, one the save. */
interface Stores {
  removing: ContactInfoStore;
  saving: ContactInfoStore;
}

function portalsOn({ removing, saving }: Stores) {
  const one = createTestPortal({ store: removing });
  // One directory: the host's.
  return { one, two: createTestPortal({ store: saving, users: one.users }) };
}

function hold() {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { held, go };
}

function promises(open: () => Stores) {
  it("of a removal that has looked and a save that comes then, the save is refused", async () => {
    const { one, two } = portalsOn(open());
    const { held, go } = hold();
    const { held: looked, go: hasLooked } = hold();
    const { remove: take } = one.users;
    one.users.remove = async (principal, id) => {
      hasLooked();
      await held;
      return take(principal, id);
    };
    const removal = remove(one);
    await looked;
    const saved = await name(two);
    expect(saved.status).toBe(422);
    expect(await saved.json()).toMatchObject({
      code: "validation",
      issues: [{ code: "user_inactive" }],
    });
    go();
    expect((await removal).status).toBe(204);
    expect(await isNamed(one)).toBe(false);
  });

  it("of a save that has looked and a removal that comes then, one is refused", async () => {
    const { one, two } = portalsOn(open());
    const { held, go } = hold();
    const { held: looked, go: hasLooked } = hold();
    const { get } = two.users;
    const users = { ...two.users };
    users.get = async (principal, ids) => {
      const found = await get(principal, ids);
      if (ids.includes(PAGER)) {
        hasLooked();
        await held;
      }
      return found;
    };
    const slow = createTestPortal({ store: two.options.store, users });
    const save = name(slow);
    await looked;
    expect((await remove(one)).status).toBe(204);
    go();
    expect((await save).status).toBe(422);
    expect(await isNamed(one)).toBe(false);
  });

  it("of both in the same moment one is refused", async () => {
    const { one, two } = portalsOn(open());
    const [removed, saved] = await Promise.all([remove(one), name(two)]);
    expect([
      [204, 422],
      [409, 200],
    ]).toContainEqual([removed.status, saved.status]);
    expect(await isNamed(two)).toBe(saved.status === 200);
    expect(await isThere(one)).toBe(saved.status === 200);
  });

  it("whoever stays after all can be named at once", async () => {
    const { one, two } = portalsOn(open());
    one.users.remove = () => Promise.reject(new UserDirectoryError("last_administrator"));
    expect((await remove(one)).status).toBe(409);
    expect((await name(two)).status).toBe(200);
    expect((await remove(one)).status).toBe(409);
    expect(await isNamed(one)).toBe(true);
  });

  it("whoever may be gone can not be named yet", async () => {
    const { one, two } = portalsOn(open());
    one.users.remove = () => Promise.reject(new Error("the answer was lost"));
    expect((await remove(one)).status).toBe(500);
    expect((await name(two)).status).toBe(422);
  });
}

describe("naming and removing somebody, in one process", () => {
  promises(() => {
    const store = createTestStore();
    // A handler keeps departures of its own; here two share them, as the calls of one process do.
    const departures = createDepartures(store);
    const shared = { ...store, write: departures.write, departures };
    return { removing: shared, saving: shared };
  });
});

describe.each(TEST_DATABASES)(
  "naming and removing somebody, in two processes on $name",
  ({ open }) => {
    let database: TestDatabase;
    const query = (sql: string, parameters: unknown[] = []) => database.query(sql, parameters);

    beforeAll(async () => {
      database = await open();
      await migrate(query);
    }, 60_000);

    beforeEach(async () => {
      await query("TRUNCATE contact_gate_records, contact_gate_departures");
    });

    afterAll(() => database?.close());

    promises(() => ({
      removing: createPostgresStore({ query }),
      saving: createPostgresStore({ query }),
    }));
  },
);
