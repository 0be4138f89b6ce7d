import { expect, it } from "vitest";
import { type Contact, newId } from "../../src/domain/index.js";
import { UserDirectoryError } from "../../src/server/index.js";
import { createMemoryOutreach } from "../../src/server/memory/createMemoryOutreach.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { completeInfo, contact } from "./support/examples.js";

type Portal = ReturnType<typeof createTestPortal>;

const SECTION = "technicalEmergency";
const ADA = contact("Ada");
const info = (ada: Contact = ADA) => {
  const full = completeInfo();
  return { ...full, contacts: { ...full.contacts, [SECTION]: [ada] } };
};
const test = (portal: Portal, body: unknown, key = newId()) =>
  portal.call("POST", "/contact-info/tests", {
    session: "editor@acme/production",
    headers: { "idempotency-key": key },
    body,
  });

async function savedPortal() {
  const outreach = createMemoryOutreach();
  const portal = createTestPortal({ store: { ...createTestStore(), outreach } });
  await portal.save(info());
  return { portal, outreach };
}

it("goes to the address in the record, and is shown until that changes", async () => {
  const { portal, outreach } = await savedPortal();
  expect(await portal.load()).toMatchObject({ canSendTest: true });
  const response = await test(portal, { section: SECTION, id: ADA.id });
  const { sentAt } = await response.json();
  expect(portal.tested).toEqual([{ account: "acme", section: SECTION, contact: ADA }]);
  expect((await portal.load("readOnly@acme/production")).testedAt).toEqual({ [ADA.id]: sentAt });
  await portal.save(info({ ...ADA, name: "Ada L.", email: "ADA@people.example" }));
  expect((await portal.load()).testedAt).toEqual({ [ADA.id]: sentAt });
  await portal.save(info({ ...ADA, email: "other@people.example" }));
  expect(await portal.load()).not.toHaveProperty("testedAt");
  expect(await outreach.readTests("acme")).toEqual([]);
});

it("leaves a hash of the address behind, and no address", async () => {
  const { portal, outreach } = await savedPortal();
  await test(portal, { section: SECTION, id: ADA.id });
  const tests = await outreach.readTests("acme");
  expect(tests).toMatchObject([{ addressHash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(JSON.stringify(tests)).not.toContain("@");
  await portal.save(info({ id: newId(), name: "Eve", email: "eve@people.example" }));
  expect(await outreach.readTests("acme")).toEqual([]);
});

it("takes the address of an alert contact from the directory, and none of who is gone", async () => {
  const { portal } = await savedPortal();
  const [alert] = (await portal.load()).info.contacts.alert ?? [];
  const { get } = portal.users;
  portal.users.get = async (...given) =>
    (await get(...given)).map((user) => ({ ...user, email: `new-${user.email}` }));
  const reference = { section: "alert", id: alert?.id };
  expect((await test(portal, reference)).status).toBe(200);
  expect(portal.tested).toMatchObject([{ contact: { email: "new-pager@acme.example" } }]);
  expect((await portal.load()).testedAt).toHaveProperty([alert?.id ?? ""]);
  portal.users.get = get;
  expect(await portal.load()).not.toHaveProperty("testedAt");
  portal.users.get = async (...given) =>
    (await get(...given)).map((user) => ({ ...user, status: "expired" }));
  expect((await test(portal, reference)).status).toBe(404);
  expect(portal.tested).toHaveLength(1);
});

it.each([
  ["an id that is not saved", { section: SECTION, id: newId() }, 404],
  ["a section of another contact", { section: "alert", id: ADA.id }, 404],
  ["a section nobody knows", { section: "__proto__", id: ADA.id }, 404],
  ["support hours", { section: "supportHours", id: ADA.id }, 404],
  ["an address", { section: SECTION, id: ADA.id, email: "eve@evil.example" }, 422],
  ["no id", { section: SECTION }, 422],
  ["a list", [SECTION, ADA.id], 422],
  ["no text", { section: 1, id: ADA.id }, 422],
])("goes nowhere for %s", async (_, body, status) => {
  const { portal } = await savedPortal();
  expect((await test(portal, body)).status).toBe(status);
  expect(portal.tested).toEqual([]);
});

it("does not reach what a section holds that the account does not have any more", async () => {
  const store = createTestStore();
  const portal = createTestPortal({ store });
  const id = newId();
  const full = completeInfo("globex");
  await store.write("globex", {
    info: { ...full, contacts: { ...full.contacts, merchantOperations: [{ ...ADA, id }] } },
    expectedRevision: undefined,
    actor: { id: "u", name: "U" },
    changed: [],
  });
  const response = await portal.call("POST", "/contact-info/tests", {
    session: "editor@globex/production",
    headers: { "idempotency-key": newId() },
    body: { section: "merchantOperations", id },
  });
  expect(response.status).toBe(404);
});

it("is sent once for a key, and anew for another address", async () => {
  const { portal } = await savedPortal();
  const key = newId();
  const reference = { section: SECTION, id: ADA.id };
  const first = await test(portal, reference, key);
  expect(await (await test(portal, reference, key)).text()).toBe(await first.text());
  expect(portal.tested).toHaveLength(1);
  await portal.save(info({ ...ADA, email: "other@people.example" }));
  expect((await test(portal, reference, key)).status).toBe(200);
  expect(portal.tested.at(-1)).toMatchObject({ contact: { email: "other@people.example" } });
});

it("is not offered where the host sends none", async () => {
  const portal = createTestPortal();
  Reflect.deleteProperty(portal.options, "sendTest");
  await portal.save(info());
  expect(await portal.load()).not.toHaveProperty("canSendTest");
  expect((await test(portal, { section: SECTION, id: ADA.id })).status).toBe(404);
});

it("that fails is not shown, says why where that is known, and tells the host the rest", async () => {
  const { portal } = await savedPortal();
  const reference = { section: SECTION, id: ADA.id };
  portal.options.sendTest = () =>
    Promise.reject(new UserDirectoryError("unavailable", { retryAfter: 7 }));
  const refused = await test(portal, reference);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("7");
  portal.options.sendTest = () => Promise.reject(new Error("mailbox ada@people.example is full"));
  expect((await test(portal, reference)).status).toBe(500);
  expect(portal.errors.map(({ message }) => message)).toEqual(["POST tests failed: Error"]);
  expect(await portal.load()).not.toHaveProperty("testedAt");
});

it("that was sent is a success even if it can not be noted", async () => {
  const { portal, outreach } = await savedPortal();
  outreach.noteTest = () => Promise.reject(new Error("down"));
  expect((await test(portal, { section: SECTION, id: ADA.id })).status).toBe(200);
  expect(portal.errors).toHaveLength(1);
});
