import { describe, expect, it } from "vitest";
import { emptyContactInfo, newId } from "../../src/domain/index.js";
import { UserDirectoryError } from "../../src/server/index.js";
import { createMemoryOutreach } from "../../src/server/memory/createMemoryOutreach.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { completeInfo, partialInfo } from "./support/examples.js";

type Portal = ReturnType<typeof createTestPortal>;

const IDA = { name: "Ida", email: "ida@acme.example", role: "editor" };
const READER = "readOnly@acme/production";
const once = () => ({ "idempotency-key": newId() });

const ask = (portal: Portal, body: unknown, session = READER) =>
  portal.call("POST", "/contact-info/requests", { session, headers: once(), body });
const invite = (portal: Portal, rest: object) =>
  portal.call("POST", "/users", { headers: once(), body: { ...IDA, ...rest } });
const REQUEST = { users: ["acme-editor"], sections: ["alert"] };

/** A portal whose outreach can be looked at. */
function portalWithOutreach() {
  const outreach = createMemoryOutreach();
  return { outreach, portal: createTestPortal({ store: { ...createTestStore(), outreach } }) };
}

describe("an invitation", () => {
  it("says to the directory and to everybody what the person is asked", async () => {
    const portal = createTestPortal();
    const message = " Please,\nit is urgent <b>now</b> ";
    const sections = ["alert", "technicalEmergency", "alert"];
    const response = await invite(portal, { message, sections });
    expect(response.status).toBe(201);
    const asked = {
      sections: ["alert", "technicalEmergency"],
      at: expect.any(String),
      by: { id: "acme-administrator", name: "administrator of acme" },
    };
    const user = await response.json();
    expect(user.asked).toEqual(asked);
    const said = { ...IDA, message: message.trim(), sections: ["alert", "technicalEmergency"] };
    expect(portal.users.said).toEqual([said]);
    const { users } = await (await portal.call("GET", "/users")).json();
    expect(users.at(-1)).toMatchObject({ id: user.id, asked });
    expect((await portal.load(READER)).asked).toEqual([
      { user: { id: user.id, name: "Ida" }, ...asked },
    ]);
  });

  it("need not ask for anything", async () => {
    const portal = createTestPortal();
    const response = await invite(portal, { message: "  ", sections: [] });
    expect(await response.json()).not.toHaveProperty("asked");
    expect(portal.users.said).toEqual([IDA]);
    expect(await portal.load()).not.toHaveProperty("asked");
  });
});

/** What is wrong with the part that an invitation and a request have in common. */
const FAULTS: [string, object, object][] = [
  [
    "a message that is too long",
    { message: "x".repeat(501) },
    { path: "/message", code: "too_long", params: { max: 500 } },
  ],
  ["a NUL", { message: "a\u0000b" }, { path: "/message", code: "invalid_type" }],
  ["a carriage return", { message: "a\r\nb" }, { path: "/message", code: "invalid_type" }],
  ["a message that is no text", { message: ["x"] }, { path: "/message", code: "invalid_type" }],
  ["a section nobody knows", { sections: ["x"] }, { path: "/sections", code: "section_unknown" }],
  [
    "a key that objects have",
    { sections: ["constructor"] },
    { path: "/sections", code: "section_unknown" },
  ],
  ["no list", { sections: "alert" }, { path: "/sections", code: "invalid_type" }],
  ["a list of no texts", { sections: [1] }, { path: "/sections", code: "invalid_type" }],
];

it.each(FAULTS)("%s is refused in an invitation and in a request", async (_, part, issue) => {
  const portal = createTestPortal();
  for (const response of [await invite(portal, part), await ask(portal, { ...REQUEST, ...part })]) {
    expect(response.status).toBe(422);
    const problem = await response.json();
    expect(problem).toMatchObject({ code: "validation", issues: [{ section: "", ...issue }] });
  }
  expect(portal.users).toMatchObject({ invitations: 0, requests: [] });
});

it("a section that this account does not have is asked of nobody", async () => {
  const session = "administrator@globex/production";
  const body = { users: ["globex-editor"], sections: ["merchantOperations"] };
  const response = await ask(createTestPortal(), body, session);
  expect(await response.json()).toMatchObject({ issues: [{ code: "section_unknown" }] });
});

describe("a request", () => {
  it("reaches the directory, and is shown to whoever comes", async () => {
    const portal = createTestPortal();
    const users = ["acme-editor", "acme-manager", "acme-editor"];
    const response = await ask(portal, { ...REQUEST, users, message: "Please" });
    const { sentAt } = await response.json();
    const request = { users: ["acme-editor", "acme-manager"], sections: ["alert"] };
    expect(portal.users.requests).toEqual([
      { account: "acme", request: { ...request, message: "Please" } },
    ]);
    const { asked } = await portal.load("editor@acme/production");
    const by = { id: "acme-readOnly", name: "readOnly of acme" };
    expect(asked).toEqual(
      request.users.map((id) => ({
        user: { id, name: `${id.slice(5)} of acme` },
        sections: ["alert"],
        at: sentAt,
        by,
      })),
    );
  });

  it.each([
    ["nobody", { users: [] }, { path: "/users", code: "user_required" }],
    ["no users", { users: undefined }, { path: "/users", code: "user_required" }],
    ["for nothing", { sections: [] }, { path: "/sections", code: "too_few", params: { min: 1 } }],
    ["somebody invited", { users: ["acme-guest"] }, { path: "/users", code: "user_inactive" }],
    [
      "somebody elsewhere",
      { users: ["acme-editor", "globex-editor"] },
      { path: "/users", code: "user_inactive" },
    ],
    ["a NUL", { users: ["a\u0000"] }, { path: "/users", code: "user_inactive" }],
    ["no list", { users: { 0: "acme-editor" } }, { path: "/users", code: "invalid_type" }],
    [
      "more than 50",
      { users: Array.from({ length: 51 }, (_, i) => `u-${i}`) },
      { path: "/users", code: "too_many", params: { max: 50 } },
    ],
  ])("is not made of %s", async (_, part, issue) => {
    const portal = createTestPortal();
    const response = await ask(portal, { ...REQUEST, ...part });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ issues: [issue] });
    expect(portal.users.requests).toEqual([]);
    expect(await portal.load()).not.toHaveProperty("asked");
  });

  it("goes out once for a key", async () => {
    const portal = createTestPortal();
    const call = { session: READER, headers: once(), body: REQUEST };
    const [first, second] = await Promise.all(
      [1, 2].map(() => portal.call("POST", "/contact-info/requests", call)),
    );
    expect(await second?.text()).toBe(await first?.text());
    expect(portal.users.requests).toHaveLength(1);
    const without = await portal.call("POST", "/contact-info/requests", { body: REQUEST });
    expect(await without.json()).toMatchObject({ code: "idempotency_key_required" });
  });

  it("is 404 where the host delivers none", async () => {
    const portal = createTestPortal();
    Reflect.deleteProperty(portal.users, "ask");
    const response = await ask(portal, REQUEST);
    expect(response.status).toBe(404);
  });

  it("is remembered of those only whom it reached", async () => {
    const portal = createTestPortal();
    portal.users.ask = async () => ["acme-manager", "globex-editor"];
    const users = ["acme-editor", "acme-manager"];
    expect((await ask(portal, { ...REQUEST, users })).status).toBe(200);
    const { asked } = await portal.load();
    expect(asked?.map(({ user }) => user.id)).toEqual(["acme-manager"]);
  });

  it("that reached nobody is refused, and not remembered", async () => {
    const portal = createTestPortal();
    portal.users.ask = async () => [];
    const response = await ask(portal, REQUEST);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      issues: [{ path: "/users", code: "user_inactive" }],
    });
    expect(await portal.load()).not.toHaveProperty("asked");
  });

  it("that the host refuses is not remembered", async () => {
    const portal = createTestPortal();
    portal.users.ask = () => Promise.reject(new UserDirectoryError("unavailable"));
    expect((await ask(portal, REQUEST)).status).toBe(503);
    expect(await portal.load()).not.toHaveProperty("asked");
  });
});

describe("who was asked", () => {
  const lastOf = async (portal: Portal) => (await portal.load()).asked?.map(({ user }) => user.id);

  it("is shown for what is still due only, the newest first", async () => {
    const portal = createTestPortal();
    await ask(portal, { users: ["acme-editor"], sections: ["alert", "technicalEmergency"] });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await ask(portal, { users: ["acme-manager"], sections: ["technicalEmergency"] });
    expect(await lastOf(portal)).toEqual(["acme-manager", "acme-editor"]);
    await portal.save(partialInfo());
    expect((await portal.load()).asked).toMatchObject([
      { user: { id: "acme-editor" }, sections: ["alert"] },
    ]);
  });

  it("is forgotten with the person, and when nothing is due any more", async () => {
    const { portal, outreach } = portalWithOutreach();
    const users = ["acme-editor", "acme-manager", "acme-readOnly"];
    await ask(portal, { ...REQUEST, users });
    const user = await (await invite(portal, { sections: ["alert"] })).json();
    await portal.call("DELETE", "/users/acme-editor");
    await portal.call("DELETE", `/users/${user.id}/invitation`);
    const left = (await outreach.readAsked("acme")).map(({ userId }) => userId);
    expect(left).toEqual(["acme-manager", "acme-readOnly"]);
    await portal.save(partialInfo());
    expect(await outreach.readAsked("acme")).toHaveLength(2);
    await portal.save(completeInfo());
    expect(await outreach.readAsked("acme")).toEqual([]);
  });

  it("is not shown once somebody left by another way", async () => {
    const portal = createTestPortal();
    await ask(portal, REQUEST);
    const { get } = portal.users;
    portal.users.get = async (...given) =>
      (await get(...given)).filter(({ id }) => id !== "acme-editor");
    expect(await portal.load()).not.toHaveProperty("asked");
  });

  it("keeps nobody from the portal when it can not be read or noted, and the host hears of it", async () => {
    const fail = () => Promise.reject(new Error("no such table"));
    const outreach = { ...createMemoryOutreach(), readAsked: fail, readTests: fail };
    Object.assign(outreach, { noteAsked: fail, forgetAsked: fail, forgetTests: fail });
    const portal = createTestPortal({ store: { ...createTestStore(), outreach } });
    expect((await portal.load()).completeness.status).toBe("incomplete");
    expect((await portal.call("GET", "/users")).status).toBe(200);
    expect((await ask(portal, REQUEST)).status).toBe(200);
    expect((await invite(portal, { sections: ["alert"] })).status).toBe(201);
    expect((await portal.call("DELETE", "/users/acme-editor")).status).toBe(204);
    expect((await portal.save(completeInfo())).status).toBe(200);
    expect((await portal.save(emptyContactInfo())).status).toBe(422);
    expect(portal.errors.length).toBeGreaterThan(5);
    for (const error of portal.errors) expect(error.message).toMatch(/^Outreach failed/);
  });
});

it("a list says which sections name an alert contact", async () => {
  const portal = createTestPortal();
  await portal.save(completeInfo());
  const { users } = await (await portal.call("GET", "/users")).json();
  const pager = users.find(({ id }: { id: string }) => id === "acme-pager");
  expect(pager.refusals).toEqual({ remove: "is_alert_contact", sections: ["alert"] });
});
