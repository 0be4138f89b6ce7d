import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../src/domain/index.js";
import type { MessageLimitOptions } from "../../src/domain/users/messageLimits.js";
import type { Principal } from "../../src/server/index.js";
import { createMemoryOutreach } from "../../src/server/memory/createMemoryOutreach.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { contact } from "./support/examples.js";
import { OUTREACH_STORES, type TestOutreach } from "./support/outreachStores.js";

type Portal = ReturnType<typeof createTestPortal>;

const ADA = contact("Ada");
const SECTION = "technicalEmergency";
const ACTIVE = ["acme-editor", "acme-manager", "acme-readOnly"];

/** What an account can send and counts together, and how many messages that is. */
const KINDS: Record<string, { messages: number; send(portal: Portal): Promise<Response> }> = {
  "ask one": {
    messages: 1,
    send: (portal) => post(portal, "/contact-info/requests", request(1)),
  },
  "ask three": {
    messages: 3,
    send: (portal) => post(portal, "/contact-info/requests", request(3)),
  },
  test: {
    messages: 1,
    send: (portal) => post(portal, "/contact-info/tests", { section: SECTION, id: ADA.id }),
  },
};

/** What only administrators may send. */
const INVITATIONS: typeof KINDS = {
  invite: {
    messages: 1,
    send: (portal) =>
      post(portal, "/users", { name: "Ida", email: `${newId()}@x.example`, role: "editor" }),
  },
  resend: { messages: 1, send: (portal) => post(portal, "/users/acme-guest/invitation", {}) },
};

const ONE = { messagesPerHour: 1, invitationsPerHour: 1 };

const request = (people: number) => ({ users: ACTIVE.slice(0, people), sections: ["alert"] });

function post(portal: Portal, path: string, body: unknown): Promise<Response> {
  return portal.call("POST", path, { headers: { "idempotency-key": newId() }, body });
}

/** How many messages reached the host. */
const sentBy = ({ users, tested }: Portal) =>
  users.invitations + users.requests.flatMap((one) => one.request.users).length + tested.length;

/** What one sender or recipient may have is tried below. */
const NO_SHARES = { messagesPerSender: 1000, messagesPerRecipient: 1000 };

async function portalWith(
  outreach: TestOutreach["stores"][0],
  limits: Pick<Portal["options"], keyof MessageLimitOptions> = {},
) {
  const store = { ...createTestStore(), outreach };
  const portal = createTestPortal({ store, ...limits });
  await portal.save({ contacts: { [SECTION]: [ADA] }, supportHours: { schedules: [] } });
  return portal;
}

describe("the messages of an account", () => {
  it.each(Object.entries(KINDS))("are counted together: %s", async (_, { messages, send }) => {
    const portal = await portalWith(createMemoryOutreach(), {
      messagesPerHour: messages,
      ...NO_SHARES,
    });
    expect((await send(portal)).status).toBeLessThan(300);
    for (const kind of Object.values(KINDS)) {
      const refused = await kind.send(portal);
      expect(refused.status).toBe(429);
      expect(await refused.json()).toMatchObject({ code: "rate_limited" });
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(3590);
      expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(3600);
    }
    expect(sentBy(portal)).toBe(messages);
    expect(portal.errors).toEqual([]);
  });

  it("are 60 an hour where the host says nothing", async () => {
    const portal = await portalWith(createMemoryOutreach(), NO_SHARES);
    for (let sent = 0; sent < 60; sent += 3) await KINDS["ask three"]?.send(portal);
    expect(sentBy(portal)).toBe(60);
    expect((await KINDS.test?.send(portal))?.status).toBe(429);
  });

  it("are those of one account alone", async () => {
    const portal = await portalWith(createMemoryOutreach(), ONE);
    await INVITATIONS.invite?.send(portal);
    const response = await portal.call("POST", "/users", {
      session: "administrator@globex/production",
      headers: { "idempotency-key": newId() },
      body: { name: "Ida", email: "ida@x.example", role: "editor" },
    });
    expect(response.status).toBe(201);
  });

  it("count what was refused by the directory, and not what the handler refuses itself", async () => {
    const portal = await portalWith(createMemoryOutreach(), ONE);
    const refused = [
      await post(portal, "/users", { name: "", email: "x", role: "editor" }),
      await post(portal, "/users", { name: "E", email: "e@x.example", role: "administrator" }),
      await post(portal, "/users/acme-editor/invitation", {}),
      await post(portal, "/contact-info/requests", { users: ["acme-guest"], sections: ["alert"] }),
      await post(portal, "/contact-info/tests", { section: SECTION, id: newId() }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([422, 403, 409, 422, 404]);
    const body = { name: "E", email: "editor@acme.example", role: "editor" };
    expect((await post(portal, "/users", body)).status).toBe(409);
    expect((await post(portal, "/users", body)).status).toBe(429);
  });

  it("that are repeated with their key are counted once", async () => {
    const portal = await portalWith(createMemoryOutreach(), ONE);
    const call = { headers: { "idempotency-key": "k" }, body: request(1) };
    for (const _ of [1, 2, 3]) {
      expect((await portal.call("POST", "/contact-info/requests", call)).status).toBe(200);
    }
    expect(sentBy(portal)).toBe(1);
  });

  it("are not sent when they can not be counted", async () => {
    const outreach = createMemoryOutreach();
    outreach.count = () => Promise.reject(new Error("down"));
    const portal = await portalWith(outreach);
    const all = Object.values({ ...KINDS, ...INVITATIONS });
    for (const { send } of all) expect((await send(portal)).status).toBe(500);
    expect(sentBy(portal)).toBe(0);
    expect(portal.errors).toHaveLength(all.length);
  });
});

describe("the shares", () => {
  const ask = (portal: Portal, rights: string, ...users: string[]) =>
    portal.call("POST", "/contact-info/requests", {
      session: `${rights}@acme/production`,
      headers: { "idempotency-key": newId() },
      body: { users, sections: ["alert"] },
    });
  const sends = async (times: number, send: () => Promise<Response>) => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time += 1) statuses.push((await send()).status);
    return statuses.filter((status) => status < 300).length;
  };

  it("leave the rest to others when somebody without rights asks all they can", async () => {
    const portal = await portalWith(createMemoryOutreach());
    const crowd = Array.from({ length: 40 }, (_, index) => `acme-${index}`);
    const [sample] = await portal.users.get(principalOf("acme"), ["acme-editor"]);
    if (!sample) throw new Error("there is no editor");
    const { get } = portal.users;
    portal.users.get = async (principal, ids) => [
      ...(await get(principal, ids)),
      ...ids
        .filter((id) => crowd.includes(id))
        .map((id) => ({ ...sample, id, email: `${id}@acme.example` })),
    ];
    const answers = await Promise.all(crowd.map((id) => ask(portal, "readOnly", id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect((await ask(portal, "administrator", "acme-manager")).status).toBe(200);
  });

  it("keep invitations for administrators, whatever else was sent", async () => {
    const portal = await portalWith(createMemoryOutreach(), { messagesPerHour: 1 });
    expect((await ask(portal, "readOnly", "acme-editor")).status).toBe(200);
    expect((await ask(portal, "administrator", "acme-editor")).status).toBe(429);
    for (const { send } of Object.values(INVITATIONS)) {
      expect((await send(portal)).status).toBeLessThan(300);
    }
  });

  it("let nobody be sent all of them, from however many", async () => {
    const portal = await portalWith(createMemoryOutreach());
    let rights: string[] = [];
    const next = () => {
      rights = rights.length > 0 ? rights : ["readOnly", "editor", "manager"];
      return rights.pop() ?? "";
    };
    expect(await sends(10, () => ask(portal, next(), "acme-administrator"))).toBe(6);
    expect((await ask(portal, "readOnly", "acme-manager")).status).toBe(200);
    const resend = () => post(portal, "/users/acme-guest/invitation", {});
    expect(await sends(10, resend)).toBe(6);
  });

  it("are counted by address, so that a test and a request for one person are two", async () => {
    const portal = await portalWith(createMemoryOutreach(), { messagesPerRecipient: 1 });
    const users = await portal.users.get(principalOf("acme"), ["acme-editor"]);
    for (const user of users) user.email = ADA.email ?? "";
    expect((await ask(portal, "readOnly", "acme-editor")).status).toBe(200);
    expect((await KINDS.test?.send(portal))?.status).toBe(429);
  });
});

const principalOf = (account: string): Principal => ({
  account: { id: account, name: account },
  user: { id: "u", name: "U", email: "u@x.example" },
  can: { editContacts: false, manageUsers: false },
  context: { environment: "production", integrations: [] },
});

it("two handlers that count apart would be noticed", async () => {
  const portals = await Promise.all([1, 2].map(() => portalWith(createMemoryOutreach(), ONE)));
  for (const portal of portals) await KINDS.test?.send(portal);
  expect(portals.reduce((all, portal) => all + sentBy(portal), 0)).toBe(2);
});

describe.each(OUTREACH_STORES.filter(({ name }) => name !== "memory"))(
  "two handlers on one database, $name",
  ({ open }) => {
    let test: TestOutreach;

    beforeAll(async () => {
      test = await open();
    }, 60_000);

    afterAll(() => test?.close());

    it("together never send more than the limit, and say what they sent", async () => {
      const kinds = fc.constantFrom(...Object.keys(KINDS));
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: 6 }),
          fc.array(kinds, { minLength: 1, maxLength: 10 }),
          async (limit, calls) => {
            await test.clear();
            const portals = await Promise.all(
              test.stores.map((outreach) =>
                portalWith(outreach, { messagesPerHour: limit, ...NO_SHARES }),
              ),
            );
            const answers = await Promise.all(
              calls.map(async (name, index) => {
                const kind = KINDS[name];
                const portal = portals[index % 2];
                if (!kind || !portal) throw new Error("there is no such call");
                const { status } = await kind.send(portal);
                expect([200, 201, 429]).toContain(status);
                return status === 429 ? 0 : kind.messages;
              }),
            );
            const acknowledged = answers.reduce((all, messages) => all + messages, 0);
            const sent = portals.reduce((all, portal) => all + sentBy(portal), 0);
            expect(acknowledged).toBeLessThanOrEqual(limit);
            expect(sent).toBe(acknowledged);
          },
        ),
        { numRuns: 15 },
      );
    }, 60_000);
  },
);
