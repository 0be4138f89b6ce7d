import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../src/domain/index.js";
import type { OutreachStore, ReminderStore } from "../../src/server/index.js";
import { createMemoryOutreach } from "../../src/server/memory/createMemoryOutreach.js";
import { createMemoryReminders } from "../../src/server/memory/createMemoryReminders.js";
import { createTestPortal, requestOf, type TestCall } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { completeInfo, contact, partialInfo } from "./support/examples.js";
import { readEvents } from "./support/readEvents.js";

/** Whoever is signed in is of acme, and reaches for what is globex's. */
const RIGHTS = ["readOnly", "editor", "manager", "administrator"] as const;
const OWN_CONTACT = newId();
const THEIR_ADMINISTRATOR = "administrator@globex/production";

/** Every call, aimed at somebody of the given account where it is about somebody. */
const CALLS = [
  { method: "GET", path: "/contact-info" },
  { method: "PUT", path: "/contact-info", body: partialInfo() },
  { method: "POST", path: "/contact-info/reminder" },
  {
    method: "POST",
    path: "/contact-info/requests",
    body: { users: ["acme-editor"], sections: ["alert"], message: "Please" },
  },
  {
    method: "POST",
    path: "/contact-info/tests",
    body: { section: "technicalEmergency", id: OWN_CONTACT },
  },
  { method: "GET", path: "/events" },
  { method: "GET", path: "/users" },
  { method: "POST", path: "/users", body: { name: "Ida", email: "ida@x.example", role: "editor" } },
  { method: "PATCH", path: "/users/ACCOUNT-editor", body: { role: "readOnly" } },
  { method: "DELETE", path: "/users/ACCOUNT-editor" },
  { method: "POST", path: "/users/ACCOUNT-guest/invitation", body: {} },
  { method: "DELETE", path: "/users/ACCOUNT-guest/invitation" },
] as const;

interface Theirs {
  revision: string;
  key: string;
  alert: string;
  /** The id of a contact of theirs. */
  contact: string;
}

interface Sent extends TestCall {
  method: string;
  path: string;
}

/** Where an id can be swapped, and how. */
const SWAPS: Record<string, (call: Sent, theirs: Theirs) => Sent> = {
  "the id in the path": (call) => call,
  "the id in the path, encoded": (call) => ({
    ...call,
    path: call.path.replace("globex-", "%67lobex%2D"),
  }),
  "the claimed account": (call) => ({ ...call, claims: { account: "globex" } }),
  "an account claimed twice, theirs first": (call) => claiming(call, "globex", "acme"),
  "an account claimed twice, theirs last": (call) => claiming(call, "acme", "globex"),
  "the environment": (call) => ({ ...call, claims: { environment: "sandbox" } }),
  "the revision": (call, { revision }) => ({
    ...call,
    headers: { ...call.headers, "if-match": `"${revision}"` },
  }),
  "the idempotency key": (call, { key }) => ({
    ...call,
    headers: { ...call.headers, "idempotency-key": key },
  }),
  "the cursor": (call) => ({ ...call, claims: { cursor: "globex-pager" } }),
  "the search": (call) => ({
    ...call,
    headers: { ...call.headers, "contact-gate-query": "globex" },
  }),
  "an alert contact in the body": (call, { alert }) => ({
    ...call,
    ...(call.method === "PUT" && {
      body: { ...partialInfo(), contacts: { alert: [{ id: newId(), userId: alert }] } },
    }),
  }),
  "a user in the body": (call) => ({
    ...call,
    ...(call.path.endsWith("/requests") && {
      body: { users: ["acme-editor", "globex-editor"], sections: ["alert"] },
    }),
  }),
  "a contact in the body": (call, { contact: id }) => ({
    ...call,
    ...(call.path.endsWith("/tests") && { body: { section: "technicalEmergency", id } }),
  }),
  "an account in the body": (call) => ({
    ...call,
    ...(call.body !== undefined && { body: { ...Object(call.body), account: "globex" } }),
  }),
  "headers that a proxy might set": (call) => ({
    ...call,
    headers: {
      ...call.headers,
      "x-account": "globex",
      "x-original-url": "/api/users/globex-pager",
    },
  }),
};

function claiming(call: Sent, ...accounts: string[]): Sent {
  const claims = accounts.map((account) => `account=${account}`).join("&");
  return { ...call, claims: null, path: `${call.path}?${claims}&environment=production` };
}

const cases = RIGHTS.flatMap((rights) =>
  CALLS.flatMap((call) => Object.keys(SWAPS).map((swap) => ({ rights, swap, ...call }))),
);

let portal: ReturnType<typeof createTestPortal>;
let reminders: ReminderStore;
let outreach: OutreachStore;
let theirs: Theirs;

/** All that globex has, as the host keeps it. */
async function globex() {
  const principal = await portal.options.authenticate(
    requestOf("GET", "/users", { session: THEIR_ADMINISTRATOR }),
  );
  if (!principal) throw new Error("nobody is signed in");
  const users = await portal.users.list(principal, { limit: 100 });
  const record = await portal.options.store.read("globex");
  return structuredClone({
    record,
    users,
    putOff: await reminders.read("globex", principal.user.id),
    asked: await outreach.readAsked("globex"),
    tests: await outreach.readTests("globex"),
    requests: portal.users.requests.filter(({ account }) => account === "globex"),
    tested: portal.tested.filter(({ account }) => account === "globex"),
  });
}

/** All of an answer, or what a stream begins with, which goes on. */
async function textOf(response: Response): Promise<string> {
  if (response.headers.get("content-type") !== "text/event-stream") return response.text();
  const events = readEvents(response);
  const first = await events.next();
  await events.cancel();
  return JSON.stringify(first);
}

beforeEach(async () => {
  reminders = createMemoryReminders();
  outreach = createMemoryOutreach();
  const store = { ...createTestStore(), reminders, outreach };
  portal = createTestPortal({ store, enforcement: () => "remind" });
  const info = completeInfo("globex");
  const secretive = contact("Secretive", { email: "s@globex.example" });
  info.contacts.technicalEmergency = [secretive];
  await portal.save(info, THEIR_ADMINISTRATOR);
  const { revision } = await portal.load(THEIR_ADMINISTRATOR);
  theirs = { revision, key: newId(), alert: "globex-pager", contact: secretive.id };
  await portal.call("POST", "/users", {
    session: THEIR_ADMINISTRATOR,
    headers: { "idempotency-key": theirs.key },
    body: { name: "Ida", email: "ida@x.example", role: "editor" },
  });
  for (const [path, body] of [
    ["requests", { users: ["globex-editor"], sections: ["operationsShared"] }],
    ["tests", { section: "technicalEmergency", id: secretive.id }],
  ] as const) {
    const headers = { "idempotency-key": newId() };
    const session = THEIR_ADMINISTRATOR;
    const sent = await portal.call("POST", `/contact-info/${path}`, { session, headers, body });
    expect(sent.status).toBe(200);
  }
});

describe("nobody of another account", () => {
  it.each(cases)("reads or changes anything: $rights, $method $path, by $swap", async (given) => {
    const { rights, swap, method, path } = given;
    const before = await globex();
    const call: Sent = {
      method,
      path: path.replace("ACCOUNT", "globex"),
      headers: { "if-match": '"none"', "idempotency-key": newId() },
      ...("body" in given && { body: given.body }),
    };
    const { method: sent, path: to, ...rest } = SWAPS[swap]?.(call, theirs) ?? call;
    const response = await portal.call(sent, to, {
      ...rest,
      session: `${rights}@acme/production`,
    });
    expect(response.status).toBeLessThan(500);
    expect(await textOf(response)).not.toMatch(/globex|Secretive/i);
    expect(JSON.stringify([...response.headers])).not.toMatch(/globex|Secretive/i);
    expect(await globex()).toEqual(before);
    expect(portal.errors).toEqual([]);
  });

  it("gets the answer to a call of theirs with its key", async () => {
    const body = { name: "Ida", email: "ida@x.example", role: "editor" };
    const headers = { "idempotency-key": theirs.key };
    const response = await portal.call("POST", "/users", { headers, body });
    expect(response.status).toBe(201);
    const { users } = await globex();
    expect(users.users.map(({ id }) => id)).not.toContain((await response.json()).id);
  });

  it("gets the answer to a call of a colleague with its key", async () => {
    const headers = { "idempotency-key": newId() };
    const path = "/users/acme-guest/invitation";
    const asked = { headers, body: {} };
    await portal.call("POST", path, { ...asked, session: "manager@acme/production" });
    const sentBefore = portal.users.invitations;
    await portal.call("POST", path, { ...asked, session: "administrator@acme/production" });
    expect(portal.users.invitations).toBe(sentBefore + 1);
  });

  it("is let through by their complete record", async () => {
    const claims = { account: "globex" };
    const asked = requestOf("GET", "/bookings", { session: "editor@acme/production", claims });
    const { guard } = createTestPortal({ store: portal.options.store });
    expect((await guard(asked))?.status).toBe(403);
    const own = requestOf("GET", "/bookings", { session: "editor@globex/production" });
    expect(await guard(own)).toBeUndefined();
  });
});

describe("the table", () => {
  it("would find a directory that forgets the account", async () => {
    const { get } = portal.users;
    const principal = await portal.options.authenticate(
      requestOf("GET", "/users", { session: THEIR_ADMINISTRATOR }),
    );
    portal.users.get = (mine, ids) =>
      principal && ids.some((id) => id.startsWith("globex")) ? get(principal, ids) : get(mine, ids);
    portal.users.changeRole = async (_, id, role) => {
      const [user] = principal ? await get(principal, [id]) : [];
      if (!user) throw new Error("nobody");
      return Object.assign(user, { role });
    };
    const before = await globex();
    const body = { role: "readOnly" };
    const response = await portal.call("PATCH", "/users/globex-editor", { body });
    expect(await response.text()).toMatch(/globex/);
    expect(await globex()).not.toEqual(before);
  });
});
