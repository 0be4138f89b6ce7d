import { expect, it } from "vitest";
import { newId } from "../../src/domain/index.js";
import { createTestPortal, requestOf } from "./support/createTestPortal.js";
import { completeInfo } from "./support/examples.js";

const bookings = () => requestOf("GET", "/bookings", { claims: null });

function infoWith(...users: string[]) {
  const info = completeInfo();
  info.contacts.alert = users.map((userId) => ({ id: newId(), userId }));
  return info;
}

/** The account's one person with an invitation, as the host keeps them. */
async function guestOf(portal: ReturnType<typeof createTestPortal>) {
  const principal = await portal.options.authenticate(requestOf("GET", "/contact-info"));
  if (!principal) throw new Error("Nobody is signed in.");
  const [guest] = await portal.users.get(principal, ["acme-guest"]);
  if (!guest) throw new Error("There is no guest.");
  return guest;
}

it("somebody invited is kept as an alert contact, and the portal opens when they accept (R4)", async () => {
  const portal = createTestPortal();
  const saved = await portal.save(infoWith("acme-guest"));
  expect(saved.status).toBe(200);
  const waiting = await saved.json();
  expect(waiting).toMatchObject({
    invitedUsers: ["acme-guest"],
    info: { contacts: { alert: [{ name: "guest of acme", email: "guest@acme.example" }] } },
    completeness: {
      status: "incomplete",
      currentlyDue: [{ path: "/contacts/alert/0/userId", code: "user_invited" }],
    },
  });
  const refused = await portal.guard(bookings());
  expect(refused?.status).toBe(403);
  expect(await refused?.json()).toMatchObject({ issues: [{ code: "user_invited" }] });

  Object.assign(await guestOf(portal), { status: "active" });
  const opened = await portal.load();
  expect(opened).toMatchObject({
    revision: waiting.revision,
    completeness: { status: "complete" },
  });
  expect(opened.invitedUsers).toBeUndefined();
  expect(await portal.guard(bookings())).toBeUndefined();
});

it("an invitation that expires leaves a contact who is no user", async () => {
  const portal = createTestPortal();
  await portal.save(infoWith("acme-guest"));
  Object.assign(await guestOf(portal), { status: "expired" });
  const { completeness, invitedUsers } = await portal.load();
  expect(completeness.currentlyDue).toMatchObject([{ code: "user_inactive" }]);
  expect(invitedUsers).toBeUndefined();
  expect((await portal.save(infoWith("acme-guest"))).status).toBe(422);
});

it("a complete record stays complete when somebody invited is added, and says who has to accept", async () => {
  const portal = createTestPortal();
  await portal.save(completeInfo());
  const response = await portal.save(infoWith("acme-pager", "acme-guest"));
  expect(await response.json()).toMatchObject({
    invitedUsers: ["acme-guest"],
    completeness: { status: "complete" },
  });
  const alone = await portal.save(infoWith("acme-guest"));
  expect(alone.status).toBe(422);
  expect(await alone.json()).toMatchObject({
    code: "would_become_incomplete",
    issues: [{ code: "user_invited" }],
  });
});

it.each([
  ["DELETE", "/users/acme-guest/invitation"],
  ["DELETE", "/users/acme-guest"],
])("%s %s is refused while they are an alert contact", async (method, path) => {
  const portal = createTestPortal();
  await portal.save(infoWith("acme-guest"));
  const response = await portal.call(method, path);
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ code: "is_alert_contact" });
});

it("nobody is sent a test message who has not accepted yet", async () => {
  const portal = createTestPortal();
  const info = infoWith("acme-guest");
  await portal.save(info);
  const id = info.contacts.alert?.[0]?.id;
  const response = await portal.call("POST", "/contact-info/tests", {
    headers: { "idempotency-key": newId() },
    body: { section: "alert", id },
  });
  expect(response.status).toBe(404);
  expect(portal.tested).toEqual([]);
});
