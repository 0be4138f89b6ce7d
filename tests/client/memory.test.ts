import { describe, expect, it, vi } from "vitest";
import { ContactGateError, type PortalUser } from "../../src/client/index.js";
import { createMemoryBackend, createMemoryClient } from "../../src/client/memory/index.js";
import { emptyContactInfo, newId } from "../../src/domain/index.js";
import { completeInfo, contact, partialInfo } from "../server/support/examples.js";

function complete() {
  const info = completeInfo("elsewhere");
  return { ...info, contacts: { ...info.contacts, alert: [{ id: newId(), userId: "u-priya" }] } };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("the record", () => {
  it("starts empty, in production, with a viewer who may do everything", async () => {
    const snapshot = await createMemoryClient().load();
    expect(snapshot).toMatchObject({
      protocol: 1,
      info: emptyContactInfo(),
      context: { environment: "production", integrations: [] },
      completeness: { status: "incomplete", done: 0, total: 6 },
      viewer: { id: "u-anna", can: { editContacts: true, manageUsers: true } },
      mode: "lock",
    });
  });

  it("is judged as the server judges it", async () => {
    const client = createMemoryClient();
    const { revision } = await client.load();
    const saved = await client.save(complete(), { revision });
    expect(saved.completeness.status).toBe("complete");
    expect(saved.info.contacts.alert?.[0]).toMatchObject({ name: "Priya Raman" });
    const emptied = await failure(client.save(emptyContactInfo(), { revision: saved.revision }));
    expect(emptied).toMatchObject({ code: "validation", reason: "would_become_incomplete" });
  });

  it("answers a stale save with the record as it is, and a repeated one with success", async () => {
    const client = createMemoryClient();
    const { revision } = await client.load();
    const info = partialInfo();
    await client.save(info, { revision });
    const conflict = await failure(client.save(complete(), { revision }));
    expect(conflict).toMatchObject({ code: "conflict", current: { info: { contacts: {} } } });
    const again = await client.save(info, { revision });
    expect(again.info.contacts.technicalEmergency).toEqual(info.contacts.technicalEmergency);
  });

  it("can not be reached through what was sent or answered", async () => {
    const client = createMemoryClient();
    const first = await client.load();
    const info = partialInfo();
    await client.save(info, { revision: first.revision });
    info.contacts.technicalEmergency = [];
    first.policy.sections.length = 0;
    const second = await client.load();
    expect(second.info.contacts.technicalEmergency).toHaveLength(1);
    expect(second.policy.sections).toHaveLength(7);
  });

  it("is refused to a viewer without the right", async () => {
    const client = createMemoryClient({
      viewer: { can: { editContacts: false, manageUsers: false } },
    });
    const { revision } = await client.load();
    expect(await failure(client.save(partialInfo(), { revision }))).toMatchObject({
      code: "forbidden",
    });
  });
});

describe("a shared backend", () => {
  it("shows one person what another gave", async () => {
    const backend = createMemoryBackend();
    const anna = createMemoryClient({ backend });
    const priya = createMemoryClient({ backend, viewer: { id: "u-priya", name: "Priya Raman" } });
    const { revision } = await anna.load();
    await priya.save(partialInfo(), { revision });
    expect(await anna.load()).toMatchObject({ updatedBy: { id: "u-priya" } });
  });

  it("keeps alert contacts that the sandbox can not give", async () => {
    const backend = createMemoryBackend();
    const production = createMemoryClient({ backend });
    const sandbox = createMemoryClient({ backend, context: { environment: "sandbox" } });
    const saved = await production.save(complete(), await production.load());
    const { alert: _, ...contacts } = saved.info.contacts;
    await sandbox.save({ ...saved.info, contacts }, await sandbox.load());
    expect((await production.load()).completeness.status).toBe("complete");
  });

  it("tells those who subscribed, until they stop", async () => {
    const backend = createMemoryBackend();
    const live = createMemoryClient({ backend, live: true });
    const listener = vi.fn();
    const stop = live.subscribe?.(listener);
    createMemoryClient({ backend }).control.complete();
    expect(listener).toHaveBeenCalledOnce();
    stop?.();
    live.control.complete();
    expect(listener).toHaveBeenCalledOnce();
  });

  it("offers no subscription unless asked for", () => {
    expect(createMemoryClient()).not.toHaveProperty("subscribe");
  });
});

describe("the control", () => {
  it("completes what is missing, in each environment", async () => {
    const client = createMemoryClient({ context: { integrations: ["ordering"] } });
    client.control.complete();
    const { completeness, updatedBy } = await client.load();
    expect(completeness).toMatchObject({ status: "complete", total: 7 });
    expect(updatedBy?.name).toBe("Priya Raman");
  });

  it("leaves finished sections as they are when it completes", async () => {
    const client = createMemoryClient({
      info: { ...emptyContactInfo(), contacts: { operationsShared: [contact("Mine")] } },
    });
    client.control.complete();
    expect((await client.load()).info.contacts.operationsShared?.[0]?.name).toBe("Mine");
  });

  it("changes the record behind the page's back", async () => {
    const client = createMemoryClient();
    const { revision } = await client.load();
    client.control.change(() => partialInfo(), { id: "u-jonas", name: "Jonas Lind" });
    expect(await client.load()).toMatchObject({ updatedBy: { name: "Jonas Lind" } });
    expect(await failure(client.save(complete(), { revision }))).toMatchObject({
      code: "conflict",
    });
  });

  it("fails the next call by code, once, and as often as told", async () => {
    const client = createMemoryClient();
    client.control.failNext("load", "network");
    client.control.failNext("users.list", new ContactGateError("forbidden", "no"), { times: 2 });
    expect(await failure(client.load())).toMatchObject({ code: "network" });
    expect(await failure(client.load())).toBeUndefined();
    expect(await failure(client.users.list())).toMatchObject({ code: "forbidden" });
    expect(await failure(client.users.list())).toMatchObject({ code: "forbidden" });
    expect(await failure(client.users.list())).toBeUndefined();
  });

  it("gives a conflict on save the record that it is with", async () => {
    const client = createMemoryClient();
    const { revision } = await client.load();
    client.control.failNext("save", "conflict");
    expect(await failure(client.save(partialInfo(), { revision }))).toMatchObject({
      code: "conflict",
      current: { protocol: 1, revision },
    });
  });

  it("loses an answer after the effect, so that the repeated save succeeds", async () => {
    const client = createMemoryClient();
    const { revision } = await client.load();
    client.control.failNext("save", "network", { afterEffect: true });
    const info = partialInfo();
    expect(await failure(client.save(info, { revision }))).toMatchObject({ code: "network" });
    expect(client.control.info.contacts.technicalEmergency).toHaveLength(1);
    expect(await failure(client.save(info, { revision }))).toBeUndefined();
  });

  it("delays each call by the milliseconds given", async () => {
    vi.useFakeTimers();
    try {
      const client = createMemoryClient({ delay: 500 });
      const done = vi.fn();
      const call = client.load().then(done);
      await vi.advanceTimersByTimeAsync(499);
      expect(done).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      await call;
      expect(done).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  it("holds calls back until they are let go", async () => {
    const client = createMemoryClient();
    const release = client.control.hang("load");
    const done = vi.fn();
    const call = client.load().then(done);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).not.toHaveBeenCalled();
    release();
    await call;
    expect(done).toHaveBeenCalledOnce();
  });

  it.each(["before", "during"])(
    "rejects with the signal's reason when aborted %s",
    async (when) => {
      const client = createMemoryClient();
      client.control.hang("save");
      const { revision } = await client.load();
      const controller = new AbortController();
      if (when === "before") controller.abort();
      const call = failure(client.save(partialInfo(), { revision, signal: controller.signal }));
      controller.abort();
      expect(await call).toBe(controller.signal.reason);
      expect(client.control.info).toEqual(emptyContactInfo());
    },
  );

  it("lists the calls, without what was in them", async () => {
    const client = createMemoryClient();
    await client.load();
    await client.users.list({ query: "anna" });
    expect(client.control.calls).toEqual(["load", "users.list"]);
  });

  it("changes who is looking", async () => {
    const client = createMemoryClient();
    client.control.setViewer({ can: { editContacts: false, manageUsers: false } });
    expect((await client.load()).viewer.can.editContacts).toBe(false);
  });
});

describe("users", () => {
  const priya = "u-priya";

  it("come in pages, and by search", async () => {
    const client = createMemoryClient({ pageSize: 2 });
    const first = await client.users.list();
    expect(first.users).toHaveLength(2);
    const second = await client.users.list({ cursor: first.nextCursor ?? "" });
    expect(second.users.map(({ id }) => id)).toEqual(["u-marek", "u-jonas"]);
    const found = await client.users.list({ query: "SOFIA" });
    expect(found.users.map(({ id }) => id)).toEqual(["u-sofia"]);
    expect(found.nextCursor).toBeUndefined();
    const editors = await client.users.list({ role: "editor", status: "invited" });
    expect(editors.users.map(({ id }) => id)).toEqual(["u-sofia"]);
  });

  it("are invited, invited again, and the invitation taken back", async () => {
    const client = createMemoryClient();
    const user = await client.users.invite({
      name: "Ida",
      email: "ida@northwind.example",
      role: "editor",
    });
    expect(user).toMatchObject({ status: "invited", role: "editor" });
    expect(await client.users.resend(user.id)).toMatchObject({ status: "invited" });
    await client.users.withdraw(user.id);
    expect((await client.users.list({ query: "ida@" })).users).toEqual([]);
  });

  it("get another role, and lose access", async () => {
    const client = createMemoryClient();
    expect(await client.users.changeRole(priya, "readOnly")).toMatchObject({ role: "readOnly" });
    await client.users.remove(priya);
    expect((await client.users.list({ query: "priya" })).users).toEqual([]);
  });

  const withAlert = {
    ...emptyContactInfo(),
    contacts: { alert: [{ id: newId(), userId: priya }] },
  };
  const secondAdministrator: PortalUser = {
    id: "u-ada",
    name: "Ada",
    email: "ada@northwind.example",
    role: "administrator",
    status: "active",
  };

  it.each<
    [string, string, (client: ReturnType<typeof createMemoryClient>) => Promise<unknown>, object]
  >([
    ["oneself", "yourself", (c) => c.users.remove("u-anna"), {}],
    ["one's own role", "yourself", (c) => c.users.changeRole("u-anna", "editor"), {}],
    ["an alert contact", "is_alert_contact", (c) => c.users.remove(priya), { info: withAlert }],
    [
      "the last administrator",
      "last_administrator",
      (c) => c.users.remove("u-ada"),
      {
        users: [secondAdministrator],
        viewer: { id: "u-other" },
      },
    ],
    [
      "somebody twice",
      "already_a_user",
      (c) => c.users.invite({ name: "P", email: "PRIYA.raman@northwind.example", role: "editor" }),
      {},
    ],
    ["somebody who has come", "already_a_user", (c) => c.users.withdraw(priya), {}],
  ])("refuses %s", async (_, reason, call, options) => {
    const client = createMemoryClient(options);
    expect(await failure(call(client))).toMatchObject({ code: "conflict", reason });
  });

  it.each<[string, (client: ReturnType<typeof createMemoryClient>) => Promise<unknown>]>([
    ["withdraws", (c) => c.users.withdraw("u-sofia")],
    ["resends", (c) => c.users.resend("u-sofia")],
  ])("%s no invitation to a role that may not be given", async (_, call) => {
    const client = createMemoryClient({ roles: [{ id: "editor", grantable: false }] });
    expect(await failure(call(client))).toMatchObject({
      code: "forbidden",
      reason: "role_not_grantable",
    });
    expect((await client.users.list()).users).toHaveLength(5);
  });

  it("says beforehand what would be refused", async () => {
    const client = createMemoryClient({ info: withAlert });
    const { users } = await client.users.list();
    expect(users.find(({ id }) => id === "u-anna")?.refusals).toEqual({
      remove: "yourself",
      changeRole: "yourself",
    });
    expect(users.find(({ id }) => id === priya)?.refusals).toEqual({
      remove: "is_alert_contact",
      sections: ["alert"],
    });
  });

  it.each([
    ["a role that may not be given", { role: "administrator" }, "forbidden", undefined],
    ["an unknown role", { role: "king" }, "validation", "/role"],
    ["no name", { name: " " }, "validation", "/name"],
    ["no email", { email: "" }, "validation", "/email"],
    ["a wrong email", { email: "ida" }, "validation", "/email"],
  ])("refuses an invitation with %s", async (_, wrong, code, path) => {
    const client = createMemoryClient({
      roles: [
        { id: "editor", grantable: true },
        { id: "administrator", grantable: false },
      ],
    });
    const invitation = { name: "Ida", email: "ida@northwind.example", role: "editor", ...wrong };
    const error = await failure(client.users.invite(invitation));
    expect(error).toMatchObject({ code, ...(path && { issues: [{ path }] }) });
  });

  it("refuses everything to a viewer who may not manage users, but the list", async () => {
    const client = createMemoryClient({
      viewer: { can: { editContacts: true, manageUsers: false } },
    });
    for (const call of [
      client.users.invite({ name: "Ida", email: "ida@northwind.example", role: "editor" }),
      client.users.resend("u-sofia"),
      client.users.withdraw("u-sofia"),
      client.users.changeRole(priya, "editor"),
      client.users.remove(priya),
    ]) {
      expect(await failure(call)).toMatchObject({ code: "forbidden" });
    }
    expect((await client.users.list()).users).toHaveLength(5);
  });
});

describe("softer gates", () => {
  it("count reminders as the server does", async () => {
    const client = createMemoryClient({ mode: "remind", reminders: 1 });
    expect(await client.load()).toMatchObject({ mode: "remind", remindersLeft: 1 });
    const off = await client.remindLater?.();
    expect(off).toMatchObject({ remindersLeft: 0, remindAt: expect.stringMatching(/Z$/) });
    expect(await client.remindLater?.()).toEqual(off);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 25 * 60 * 60 * 1000 });
    const refused = await failure(client.remindLater?.() ?? Promise.resolve());
    vi.useRealTimers();
    expect(refused).toMatchObject({ code: "conflict", reason: "no_reminders_left", status: 409 });
  });

  it("lock once the deadline has passed", async () => {
    const deadline = "2020-01-01T00:00:00.000Z";
    expect(await createMemoryClient({ mode: "remind", deadline }).load()).toMatchObject({
      mode: "lock",
      overdue: true,
    });
  });

  it.each(["bypass", "off"] as const)("can be waived: %s", async (waived) => {
    const client = createMemoryClient({ waived });
    expect(await client.load()).toMatchObject({ mode: "remind", waived });
    expect(await failure(client.remindLater?.() ?? Promise.resolve())).toMatchObject({
      reason: "no_reminders_left",
    });
  });
});
