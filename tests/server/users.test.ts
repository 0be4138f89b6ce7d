import { describe, expect, it } from "vitest";
import { emptyContactInfo, newId } from "../../src/domain/index.js";
import { UserDirectoryError } from "../../src/server/index.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { completeInfo } from "./support/examples.js";

const IDA = { name: "Ida", email: "ida@acme.example", role: "editor" };
const once = (key = newId()) => ({ "idempotency-key": key });

describe("the list", () => {
  it("holds the account's users, and what would be refused", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const response = await portal.call("GET", "/users");
    const { users } = await response.json();
    expect(users).toHaveLength(6);
    const byId = new Map(users.map((user: { id: string }) => [user.id, user]));
    expect(byId.get("acme-administrator")).toMatchObject({
      refusals: { remove: "yourself", changeRole: "yourself" },
    });
    expect(byId.get("acme-pager")).toMatchObject({ refusals: { remove: "is_alert_contact" } });
    expect(byId.get("acme-editor")).not.toHaveProperty("refusals");
  });

  it("is searched by a text in a header, so that no name stands in an address", async () => {
    const portal = createTestPortal();
    const headers = { "contact-gate-query": encodeURIComponent("Editor of acme") };
    const response = await portal.call("GET", "/users", { headers });
    expect((await response.json()).users).toMatchObject([{ id: "acme-editor" }]);
  });

  it("is narrowed by role and by status", async () => {
    const portal = createTestPortal();
    const ids = async (claims: Record<string, string>) => {
      const { users } = await (await portal.call("GET", "/users", { claims })).json();
      return users.map(({ id }: { id: string }) => id);
    };
    expect(await ids({ role: "readOnly", status: "active" })).toEqual(["acme-readOnly"]);
    expect(await ids({ role: "no-such-role" })).toEqual([]);
    expect(await ids({ status: "expired" })).toEqual([]);
    const unknown = await portal.call("GET", "/users", { claims: { status: "gone" } });
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toMatchObject({ code: "invalid_request" });
  });

  it("tells when an invitation expires, as the host does", async () => {
    const portal = createTestPortal();
    const expiresAt = "2026-12-09T09:00:00.000Z";
    const list = portal.users.list.bind(portal.users);
    portal.users.list = async (principal, options) => {
      const { users } = await list(principal, options);
      return { users: users.slice(0, 1).map((user) => ({ ...user, expiresAt })) };
    };
    const { users } = await (await portal.call("GET", "/users")).json();
    expect(users).toMatchObject([{ expiresAt }]);
  });

  it("refuses a header that is not percent-encoded", async () => {
    const headers = { "contact-gate-query": "%E0%A4%A" };
    const response = await createTestPortal().call("GET", "/users", { headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid_request" });
  });

  it("goes on where the page before ended", async () => {
    const portal = createTestPortal();
    const list = portal.users.list.bind(portal.users);
    portal.users.list = (principal, options) => list(principal, { ...options, limit: 4 });
    const first = await (await portal.call("GET", "/users")).json();
    const second = await portal.call("GET", "/users", { claims: { cursor: first.nextCursor } });
    const { users, nextCursor } = await second.json();
    expect([...first.users, ...users]).toHaveLength(6);
    expect(nextCursor).toBeUndefined();
  });

  it("sends nothing of the host's user but what the contract names", async () => {
    const portal = createTestPortal();
    const list = portal.users.list.bind(portal.users);
    portal.users.list = async (principal, options) => {
      const { users } = await list(principal, options);
      return { users: users.map((user) => ({ ...user, passwordHash: "s3cret" })) };
    };
    expect(await (await portal.call("GET", "/users")).text()).not.toContain("s3cret");
  });
});

describe("a NUL, at which databases fail", () => {
  it.each([
    ["in an id", "DELETE", "/users/a%00b", {}, undefined, 404],
    ["in a search", "GET", "/users", { "contact-gate-query": "%00" }, undefined, 400],
    ["in a cursor", "GET", "/users?cursor=%00", {}, undefined, 400],
    ["in a name", "POST", "/users", once(), { ...IDA, name: "I\u0000da" }, 422],
    ["in a role", "PATCH", "/users/acme-editor", {}, { role: "\u0000" }, 422],
  ])("is refused %s", async (_, method, path, headers, body, status) => {
    const response = await createTestPortal().call(method, path, { headers, body });
    expect(response.status).toBe(status);
  });

  it("is refused in an alert contact", async () => {
    const portal = createTestPortal();
    const info = completeInfo();
    const alert = [{ id: newId(), userId: "a\u0000b" }];
    const refused = await portal.save({ ...info, contacts: { ...info.contacts, alert } });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ issues: [{ code: "user_inactive" }] });
  });
});

describe("invitations", () => {
  it("give access", async () => {
    const portal = createTestPortal();
    const response = await portal.call("POST", "/users", { headers: once(), body: IDA });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: "Ida", status: "invited", role: "editor" });
  });

  it.each([
    ["no name", { name: " " }, "/name", "name_required"],
    ["no email", { email: "" }, "/email", "email_required"],
    ["a wrong email", { email: "ida" }, "/email", "invalid_email"],
    ["a name that no contact may have", { name: "x".repeat(201) }, "/name", "too_long"],
    ["a name that nobody sees", { name: "\u200b\u2060 \u202e" }, "/name", "name_required"],
    ["a name of two lines", { name: "Ida\nBcc: x" }, "/name", "invalid_type"],
    ["no role", { role: "" }, "/role", "invalid_type"],
    ["an unknown role", { role: "king" }, "/role", "invalid_type"],
    ["a role that is a list", { role: ["editor"] }, "/role", "invalid_type"],
    ["an unknown key", { admin: true }, "", "unknown_key"],
  ])("are refused with %s", async (_, wrong, path, code) => {
    const portal = createTestPortal();
    const body = { ...IDA, ...wrong };
    const response = await portal.call("POST", "/users", { headers: once(), body });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "validation", issues: [{ path, code }] });
    expect(portal.users.invitations).toBe(0);
  });

  it("leave nothing in a name that turns the text around it about", async () => {
    const portal = createTestPortal();
    const body = { ...IDA, name: "\u202eIda\u2066 \u200fאדה" };
    const response = await portal.call("POST", "/users", { headers: once(), body });
    expect(await response.json()).toMatchObject({ name: "Ida \u200fאדה" });
  });

  it("take the longest name that an alert contact may have", async () => {
    const portal = createTestPortal();
    const name = "x".repeat(200);
    const headers = once();
    const response = await portal.call("POST", "/users", { headers, body: { ...IDA, name } });
    const invited = await response.json();
    portal.users.get = async () => [{ ...invited, status: "active" }];
    const alert = [{ id: newId(), userId: invited.id, name, email: IDA.email }];
    const saved = await portal.save({ ...emptyContactInfo(), contacts: { alert } });
    expect(saved.status).toBe(200);
  });

  it.each(['{"__proto__":{"role":"administrator"}}', "[]", "null", '"x"'])(
    "are refused as %s",
    async (body) => {
      const response = await createTestPortal().call("POST", "/users", { headers: once(), body });
      expect(response.status).toBe(422);
    },
  );

  it("can not give a role that may not be given", async () => {
    const portal = createTestPortal();
    const body = { ...IDA, role: "administrator" };
    const response = await portal.call("POST", "/users", { headers: once(), body });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "role_not_grantable" });
    expect(portal.users.invitations).toBe(0);
  });

  it("are refused for who is a user already", async () => {
    const body = { ...IDA, email: "editor@acme.example" };
    const response = await createTestPortal().call("POST", "/users", { headers: once(), body });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "already_a_user" });
  });

  it("are made anew for whose invitation has expired, with what is given now", async () => {
    const portal = createTestPortal();
    portal.users.set("acme-guest", { status: "expired" });
    const body = { ...IDA, email: "guest@acme.example", sections: ["alert"], message: "Please" };
    const response = await portal.call("POST", "/users", { headers: once(), body });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      id: "acme-guest",
      name: IDA.name,
      role: IDA.role,
      status: "invited",
      asked: { sections: ["alert"] },
    });
    expect(portal.users.said).toMatchObject([{ message: "Please", sections: ["alert"] }]);
  });

  it("are not made anew for a role that the manager may not take", async () => {
    const portal = createTestPortal();
    portal.users.set("acme-guest", { status: "expired", role: "administrator" });
    const body = { ...IDA, email: "guest@acme.example" };
    const response = await portal.call("POST", "/users", { headers: once(), body });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "role_not_grantable" });
    expect(portal.users.invitations).toBe(0);
  });

  it("are sent again, and taken back", async () => {
    const portal = createTestPortal();
    const path = "/users/acme-guest/invitation";
    const sent = await portal.call("POST", path, { headers: once(), body: {} });
    expect(await sent.json()).toMatchObject({ id: "acme-guest", status: "invited" });
    expect((await portal.call("DELETE", path)).status).toBe(204);
    expect((await portal.call("DELETE", path)).status).toBe(404);
  });

  it("are not taken back from who has come meanwhile", async () => {
    const portal = createTestPortal();
    const response = await portal.call("DELETE", "/users/acme-editor/invitation");
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "already_a_user" });
  });
});

describe("an invitation to a role that the manager may not give", () => {
  it.each([
    ["POST", "/users/acme-guest/invitation", {}],
    ["DELETE", "/users/acme-guest/invitation", undefined],
    ["DELETE", "/users/acme-guest", undefined],
  ])("is not touched by %s %s", async (method, path, body) => {
    const portal = createTestPortal();
    portal.users.roles = () => [{ id: "readOnly", grantable: false }];
    const response = await portal.call(method, path, { headers: once(), body });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "role_not_grantable" });
    expect(portal.users.invitations).toBe(0);
  });
});

it.each(["/users/acme-pager", "/users/acme-pager/invitation"])(
  "DELETE %s keeps an alert contact who has to be invited anew",
  async (path) => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const { users } = await (await portal.call("GET", "/users")).json();
    const pager = users.find(({ id }: { id: string }) => id === "acme-pager");
    const { get } = portal.users;
    portal.users.get = async (...given) =>
      (await get(...given)).map((user) =>
        user.id === pager.id ? { ...user, status: "expired" } : user,
      );
    const response = await portal.call("DELETE", path);
    expect(await response.json()).toMatchObject({ status: 409, code: "is_alert_contact" });
  },
);

describe("the same call twice", () => {
  it("takes effect once and gets the same answer", async () => {
    const portal = createTestPortal();
    const headers = once();
    const first = await portal.call("POST", "/users", { headers, body: IDA });
    const second = await portal.call("POST", "/users", { headers, body: IDA });
    expect(second.status).toBe(201);
    expect(await second.text()).toBe(await first.text());
    expect(portal.users.invitations).toBe(1);
  });

  it("takes effect once at the same time", async () => {
    const portal = createTestPortal();
    const headers = once();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => portal.call("POST", "/users", { headers, body: IDA })),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(portal.users.invitations).toBe(1);
  });

  it("refuses the key with another body, or for another call", async () => {
    const portal = createTestPortal();
    const headers = once();
    await portal.call("POST", "/users", { headers, body: IDA });
    const other = await portal.call("POST", "/users", { headers, body: { ...IDA, name: "Eva" } });
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: "idempotency_key_reused" });
    const path = "/users/acme-guest/invitation";
    expect((await portal.call("POST", path, { headers, body: {} })).status).toBe(422);
  });

  it("keeps the keys of different people and accounts apart", async () => {
    const portal = createTestPortal();
    const headers = once("the-same");
    await portal.call("POST", "/users", { headers, body: IDA });
    const body = { ...IDA, email: "eva@acme.example" };
    for (const session of ["manager@acme/production", "administrator@globex/production"]) {
      const response = await portal.call("POST", "/users", { session, headers, body });
      expect(response.status).toBe(201);
    }
  });

  it("keeps the keys of one person in two accounts apart", async () => {
    const ada = { id: "u-ada", name: "Ada Lovelace", email: "ada@people.example" };
    let account = { id: "acme", name: "Acme" };
    const portal = createTestPortal({
      authenticate: async () => ({
        account,
        user: ada,
        can: { editContacts: true, manageUsers: true },
        context: { environment: "production", integrations: [] },
      }),
    });
    const invite = () => {
      const session = `administrator@${account.id}/production`;
      return portal.call("POST", "/users", { session, headers: once("the-same"), body: IDA });
    };
    expect((await invite()).status).toBe(201);
    account = { id: "globex", name: "Globex" };
    expect((await invite()).status).toBe(201);
    expect(portal.users.invitations).toBe(2);
  });

  it("may be tried again with the key after it was refused", async () => {
    const portal = createTestPortal();
    const headers = once();
    const { invite } = portal.users;
    portal.users.invite = () => Promise.reject(new UserDirectoryError("unavailable"));
    expect((await portal.call("POST", "/users", { headers, body: IDA })).status).toBe(503);
    portal.users.invite = invite;
    expect((await portal.call("POST", "/users", { headers, body: IDA })).status).toBe(201);
  });

  it("is not done again because the record could not be read", async () => {
    const portal = createTestPortal();
    const headers = once();
    const { read } = portal.options.store;
    portal.options.store.read = () => Promise.reject(new Error("down"));
    expect((await portal.call("POST", "/users", { headers, body: IDA })).status).toBe(500);
    expect(portal.users.invitations).toBe(0);
    portal.options.store.read = read;
    expect((await portal.call("POST", "/users", { headers, body: IDA })).status).toBe(201);
  });

  it("is answered when the answer can not be remembered, and the host hears of it", async () => {
    const store = createTestStore();
    store.idempotency = {
      claim: async () => ({ status: "claimed", token: "t" }),
      renew: async () => true,
      finish: () => Promise.reject(new Error("down")),
      release: () => Promise.reject(new Error("down")),
    };
    const portal = createTestPortal({ store });
    const first = await portal.call("POST", "/users", { headers: once(), body: IDA });
    expect(first.status).toBe(201);
    const second = await portal.call("POST", "/users", { headers: once(), body: IDA });
    expect(await second.json()).toMatchObject({ code: "already_a_user" });
    expect(portal.errors).toHaveLength(2);
  });

  it.each([undefined, "", "with space", "x".repeat(201)])("needs a key, not %j", async (key) => {
    const portal = createTestPortal();
    const headers = { "idempotency-key": key };
    const response = await portal.call("POST", "/users", { headers, body: IDA });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "idempotency_key_required" });
    expect(portal.users.invitations).toBe(0);
  });
});

describe("changes", () => {
  it("give another role", async () => {
    const portal = createTestPortal();
    const body = { role: "readOnly" };
    const response = await portal.call("PATCH", "/users/acme-editor", { body });
    expect(await response.json()).toMatchObject({ id: "acme-editor", role: "readOnly" });
  });

  it("take access, and the invitation of who has not come", async () => {
    const portal = createTestPortal();
    expect((await portal.call("DELETE", "/users/acme-editor")).status).toBe(204);
    expect((await portal.call("DELETE", "/users/acme-guest")).status).toBe(204);
    const { users } = await (await portal.call("GET", "/users")).json();
    expect(users).toHaveLength(4);
  });

  it.each([
    ["oneself", "DELETE", "acme-manager", undefined, 409, "yourself"],
    ["one's own role", "PATCH", "acme-manager", { role: "editor" }, 409, "yourself"],
    ["an alert contact", "DELETE", "acme-pager", undefined, 409, "is_alert_contact"],
    ["an administrator", "DELETE", "acme-administrator", undefined, 403, "role_not_grantable"],
    [
      "an administrator's role",
      "PATCH",
      "acme-administrator",
      { role: "editor" },
      403,
      "role_not_grantable",
    ],
    [
      "to a role above",
      "PATCH",
      "acme-editor",
      { role: "administrator" },
      403,
      "role_not_grantable",
    ],
    ["to no role", "PATCH", "acme-editor", { role: "king" }, 422, "validation"],
    ["somebody unknown", "DELETE", "nobody", undefined, 404, "not_found"],
    ["__proto__", "DELETE", "__proto__", undefined, 404, "not_found"],
  ])("are refused: %s", async (_, method, id, body, status, code) => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const session = "manager@acme/production";
    const response = await portal.call(method, `/users/${id}`, { session, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
    expect((await (await portal.call("GET", "/users")).json()).users).toHaveLength(6);
  });

  it("are refused for the last administrator, as the directory says", async () => {
    const portal = createTestPortal();
    portal.users.roles = () => [{ id: "administrator", grantable: true }];
    const session = "manager@acme/production";
    const response = await portal.call("DELETE", "/users/acme-administrator", { session });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "last_administrator" });
  });

  it("keep an alert contact in the sandbox too, where alerts are not shown", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const session = "administrator@acme/sandbox";
    const response = await portal.call("DELETE", "/users/acme-pager", { session });
    expect(await response.json()).toMatchObject({ code: "is_alert_contact" });
  });

  it("say when to come back, if the directory does", async () => {
    const portal = createTestPortal();
    portal.users.invite = () =>
      Promise.reject(new UserDirectoryError("rate_limited", { retryAfter: 2.5 }));
    const response = await portal.call("POST", "/users", { headers: once(), body: IDA });
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("3");
  });
});
