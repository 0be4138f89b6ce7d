import { describe, expect, it } from "vitest";
import { type Contact, newId } from "../../src/domain/index.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { completeInfo, contact, partialInfo } from "./support/examples.js";

const SANDBOX = "administrator@acme/sandbox";

describe("loading", () => {
  it("answers an empty record before anything was given", async () => {
    const portal = createTestPortal();
    const snapshot = await portal.load();
    expect(snapshot.info).toEqual({ contacts: {}, supportHours: { schedules: [] } });
    expect(snapshot.completeness).toMatchObject({ status: "incomplete", done: 0, total: 7 });
    expect(snapshot.updatedBy).toBeUndefined();
  });

  it("may be stored by nobody, and says which revision it is", async () => {
    const portal = createTestPortal();
    const response = await portal.call("GET", "/contact-info");
    const { revision } = await response.json();
    expect(response.headers.get("etag")).toBe(`"${revision}"`);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("vary")).toContain("cookie");
  });

  it("says who is looking and what they may do", async () => {
    const portal = createTestPortal();
    const { viewer, roles } = await portal.load("editor@acme/production");
    expect(viewer).toMatchObject({
      id: "acme-editor",
      can: { editContacts: true, manageUsers: false },
    });
    expect(roles).toContainEqual({ id: "administrator", grantable: false });
  });

  it("sends nothing of the host's objects but what the contract names", async () => {
    const secret = { passwordHash: "s3cret" };
    const portal = createTestPortal({
      authenticate: async () => ({
        account: { id: "acme", name: "Acme", ...secret },
        user: { id: "acme-editor", name: "E", email: "e@acme.example", ...secret },
        can: { editContacts: true, manageUsers: true },
        context: { environment: "production", integrations: [] },
      }),
    });
    const response = await portal.call("GET", "/contact-info");
    expect(await response.text()).not.toContain("s3cret");
  });

  it("names alert contacts as the directory names them now", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const pager = (await portal.users.get(await principal(portal), ["acme-pager"]))[0];
    if (pager) Object.assign(pager, { name: "New Name", email: "new@acme.example" });
    const { info } = await portal.load();
    expect(info.contacts.alert?.[0]).toMatchObject({ name: "New Name", email: "new@acme.example" });
  });

  it("asks again when an alert contact is a user no more", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    await portal.users.remove(await principal(portal), "acme-pager");
    const { completeness, info } = await portal.load();
    expect(completeness.currentlyDue).toEqual([
      { section: "alert", path: "/contacts/alert/0/userId", code: "user_inactive" },
    ]);
    expect(info.contacts.alert?.[0]).toMatchObject({ name: "pager of acme" });
  });

  it("lets an alert contact who is a user no more be replaced or removed", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    await portal.users.remove(await principal(portal), "acme-pager");
    const { info } = await portal.load();
    const withAlert = (...alert: Contact[]) => ({ ...info, contacts: { ...info.contacts, alert } });
    expect((await portal.save(withAlert())).status).toBe(200);
    const mended = await portal.save(withAlert({ id: newId(), userId: "acme-editor" }));
    expect(await mended.json()).toMatchObject({ completeness: { status: "complete" } });
  });

  it("does not hold up the sandbox when an alert contact is a user no more", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    await portal.users.remove(await principal(portal), "acme-pager");
    const { info, completeness } = await portal.load(SANDBOX);
    expect(completeness).toMatchObject({
      status: "complete",
      eventuallyDue: [{ code: "user_inactive" }],
    });
    const operationsShared = [contact("Margaret")];
    const changed = { ...info, contacts: { ...info.contacts, operationsShared } };
    expect((await portal.save(changed, SANDBOX)).status).toBe(200);
  });

  it("takes the directory's names as they are, however long", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const pager = (await portal.users.get(await principal(portal), ["acme-pager"]))[0];
    const copies = { name: "n".repeat(300), email: `${"e".repeat(300)}@acme.example` };
    if (pager) Object.assign(pager, copies);
    const { info } = await portal.load();
    expect(info.contacts.alert?.[0]).toMatchObject(copies);
    expect((await portal.save(info)).status).toBe(200);
  });

  it("keeps nothing about an alert contact that the directory did not say", async () => {
    const portal = createTestPortal();
    const info = completeInfo();
    const id = newId();
    const alert = [{ id, userId: "acme-pager", phone: "+48221234567", alias: true }];
    await portal.save({ ...info, contacts: { ...info.contacts, alert } });
    const stored = await portal.options.store.read("acme");
    expect(stored?.info.contacts.alert).toEqual([
      { id, userId: "acme-pager", name: "pager of acme", email: "pager@acme.example" },
    ]);
  });

  it("does not send what is stored for integrations that the account has no more", async () => {
    let integrations = ["ordering"];
    const portal = createTestPortal({
      authenticate: async () => ({
        account: { id: "acme", name: "Acme" },
        user: { id: "acme-editor", name: "E", email: "e@acme.example" },
        can: { editContacts: true, manageUsers: true },
        context: { environment: "production", integrations },
      }),
    });
    const info = completeInfo();
    expect((await portal.save(info)).status).toBe(200);
    integrations = [];
    const without = await portal.load();
    expect(without.info.contacts).not.toHaveProperty("merchantOperations");
    expect((await portal.save(without.info)).status).toBe(200);
    integrations = ["ordering"];
    const again = await portal.load();
    expect(again.info.contacts.merchantOperations).toEqual(info.contacts.merchantOperations);
  });
});

describe("saving", () => {
  it("completes a record, and everybody in the account sees it", async () => {
    const portal = createTestPortal();
    const response = await portal.save(completeInfo());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      completeness: { status: "complete", done: 7, total: 7 },
      updatedBy: { id: "acme-administrator" },
    });
    const seen = await portal.load("readOnly@acme/production");
    expect(seen.completeness.status).toBe("complete");
  });

  it("takes a part, and lets somebody else finish it", async () => {
    const portal = createTestPortal();
    expect((await portal.save(partialInfo())).status).toBe(200);
    const { info } = await portal.load("editor@acme/production");
    const rest = completeInfo();
    rest.contacts.technicalEmergency = info.contacts.technicalEmergency ?? [];
    const response = await portal.save(rest, "editor@acme/production");
    expect(await response.json()).toMatchObject({
      completeness: { status: "complete" },
      updatedBy: { id: "acme-editor" },
    });
  });

  it("takes a contact without its email as something to finish", async () => {
    const portal = createTestPortal();
    const info = partialInfo();
    info.contacts.technicalEmergency = [{ id: newId(), name: "Ada" }];
    const response = await portal.save(info);
    expect(response.status).toBe(200);
    const { completeness } = await response.json();
    expect(completeness.currentlyDue).toContainEqual({
      section: "technicalEmergency",
      path: "/contacts/technicalEmergency/0/email",
      code: "email_required",
    });
  });

  it("refuses what would leave a complete record incomplete", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    const { info } = await portal.load();
    const { operationsShared: _, ...contacts } = info.contacts;
    const response = await portal.save({ ...info, contacts });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "would_become_incomplete",
      issues: [{ section: "operationsShared", code: "section_missing" }],
    });
    expect((await portal.load()).completeness.status).toBe("complete");
  });

  it("refuses the same when an alert contact has left, but for the section that names them", async () => {
    const portal = createTestPortal();
    await portal.save(completeInfo());
    await portal.users.remove(await principal(portal), "acme-pager");
    const { info } = await portal.load();
    const { alert: _, ...rest } = info.contacts;
    const { operationsShared: __, ...less } = rest;
    const refused = await portal.save({ ...info, contacts: less });
    expect(refused.status).toBe(422);
    const body = await refused.json();
    expect(body).toMatchObject({ code: "would_become_incomplete" });
    expect(body.issues.map(({ section }: { section: string }) => section)).toEqual([
      "operationsShared",
    ]);
    expect((await portal.save({ ...info, contacts: rest })).status).toBe(200);
  });

  it.each([
    ["a wrong email", { email: "nobody" }, "/contacts/technicalEmergency/0/email", "invalid_email"],
    ["a wrong phone", { phone: "12" }, "/contacts/technicalEmergency/0/phone", "invalid_phone"],
  ])("refuses %s, saying where", async (_, wrong, path, code) => {
    const portal = createTestPortal();
    const info = partialInfo();
    info.contacts.technicalEmergency = [contact("Ada", wrong)];
    const response = await portal.save(info);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "validation",
      issues: [{ section: "technicalEmergency", path, code }],
    });
    expect((await portal.load()).revision).toBe("none");
  });

  it.each(["globex-pager", "nobody"])(
    "refuses %s as an alert contact, who is no active user of the account",
    async (userId) => {
      const portal = createTestPortal();
      const info = completeInfo();
      info.contacts.alert = [{ id: newId(), userId }];
      const response = await portal.save(info);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({
        issues: [{ path: "/contacts/alert/0/userId", code: "user_inactive" }],
      });
    },
  );

  it("overwrites the display copies that a client sends", async () => {
    const portal = createTestPortal();
    const info = completeInfo();
    info.contacts.alert = [{ id: newId(), userId: "acme-pager", name: "Mallory" }];
    await portal.save(info);
    const stored = await portal.options.store.read("acme");
    expect(stored?.info.contacts.alert?.[0]?.name).toBe("pager of acme");
  });

  it("keeps deferred alert contacts in the sandbox, and refuses others", async () => {
    const portal = createTestPortal();
    const info = completeInfo();
    await portal.save(info);
    const { alert: _, ...contacts } = info.contacts;
    expect((await portal.save({ ...info, contacts }, SANDBOX)).status).toBe(200);
    expect((await portal.load()).info.contacts.alert).toHaveLength(1);
    const other = { ...contacts, alert: [{ id: newId(), userId: "acme-editor" }] };
    const refused = await portal.save({ ...info, contacts: other }, SANDBOX);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ issues: [{ code: "section_deferred" }] });
  });

  it("refuses a section of integrations that the account does not have", async () => {
    const portal = createTestPortal();
    const info = completeInfo("globex");
    info.contacts.merchantOperations = [contact("Edsger")];
    const response = await portal.save(info, "administrator@globex/production");
    expect(await response.json()).toMatchObject({ issues: [{ code: "section_absent" }] });
  });

  it("notes which fields changed, and none of their values", async () => {
    const portal = createTestPortal();
    await portal.save(partialInfo());
    const { info } = await portal.load();
    const [ada] = info.contacts.technicalEmergency ?? [];
    await portal.save({
      ...info,
      contacts: { technicalEmergency: [{ ...contact("Ada"), ...ada, phone: "+48221234567" }] },
    });
    expect(portal.changes.map(({ changed }) => changed)).toEqual([
      [`/contacts/technicalEmergency/${ada?.id}`],
      [`/contacts/technicalEmergency/${ada?.id}/phone`],
    ]);
  });
});

describe("revisions", () => {
  it.each([
    ["none", undefined, 428, "revision_required"],
    ["any", "*", 428, "revision_required"],
    ["an unquoted one", "abc", 400, "invalid_request"],
    ["an old one", '"old"', 412, "revision_mismatch"],
    ["a weak one", 'W/"none"', 412, "revision_mismatch"],
  ])("refuses a save with %s", async (_, revision, status, code) => {
    const portal = createTestPortal();
    const headers = { "if-match": revision };
    const response = await portal.call("PUT", "/contact-info", { headers, body: partialInfo() });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it("takes the current one among others", async () => {
    const portal = createTestPortal();
    const headers = { "if-match": '"old", "none"' };
    const response = await portal.call("PUT", "/contact-info", { headers, body: partialInfo() });
    expect(response.status).toBe(200);
  });

  it("takes a revision of the host's own making, commas included", async () => {
    const portal = createTestPortal();
    await portal.save(partialInfo());
    const { read } = portal.options.store;
    portal.options.store.read = async (account) => {
      const stored = await read(account);
      return stored && { ...stored, revision: "7,8" };
    };
    portal.options.store.write = async (_, { info, actor }) => ({
      ok: true,
      stored: { info, revision: "9", updatedAt: new Date().toISOString(), updatedBy: actor },
    });
    const save = (revision: string) =>
      portal.call("PUT", "/contact-info", {
        headers: { "if-match": revision },
        body: partialInfo(),
      });
    expect((await save('"7,8"')).status).toBe(200);
    expect((await save('W/"1","7,8"')).status).toBe(200);
    expect((await save('"7","8"')).status).toBe(412);
    expect((await save('"7,8')).status).toBe(400);
  });

  it("answers a mismatch with the record as it is now", async () => {
    const portal = createTestPortal();
    const saved = await (await portal.save(partialInfo())).json();
    const headers = { "if-match": '"none"' };
    const response = await portal.call("PUT", "/contact-info", { headers, body: completeInfo() });
    expect(response.status).toBe(412);
    const { current } = await response.json();
    expect(current).toEqual(saved);
    expect(response.headers.get("etag")).toBe(`"${saved.revision}"`);
  });

  it("lets one of many writers at the same time win", async () => {
    const portal = createTestPortal();
    const headers = { "if-match": '"none"' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        portal.call("PUT", "/contact-info", { headers, body: partialInfo() }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });
});

async function principal(portal: ReturnType<typeof createTestPortal>) {
  const request = new Request("https://portal.example", {
    headers: { "x-session": "administrator@acme/production" },
  });
  const found = await portal.options.authenticate(request);
  if (!found) throw new Error("nobody is signed in");
  return found;
}
