import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createOutbox, OUTBOX_LENGTH } from "../../examples/portal/server/mail/createOutbox.js";
import { ORIGIN, openTestPortal, type TestPortal } from "./support/openTestPortal.js";

let portal: TestPortal;

beforeAll(async () => {
  portal = await openTestPortal({ messagesPerHour: 4 });
}, 60_000);

afterAll(() => portal?.close());

it("keeps the newest mails, the newest first", () => {
  const outbox = createOutbox();
  for (let number = 0; number < OUTBOX_LENGTH + 5; number += 1) {
    outbox.add({
      kind: "test",
      to: { name: "", email: "typed@northwind.example" },
      from: String(number),
      account: "Northwind Tours",
      sections: [],
    });
  }
  expect(outbox.list()).toHaveLength(OUTBOX_LENGTH);
  expect(outbox.list()[0]?.from).toBe(String(OUTBOX_LENGTH + 4));
});

const ask = async (person: string, users: string[]) =>
  portal.gate("POST", "/contact-info/requests", {
    cookie: await portal.signIn(person),
    body: { users, sections: ["technicalEmergency"], message: "Typed words" },
  });

it("a request reaches those of its people who may edit, with a link to the portal", async () => {
  const answer = await ask("northwind-ewa", ["northwind-marek", "northwind-tomasz"]);
  expect(answer.status).toBe(200);
  const mails = await portal.outbox();
  expect(mails.map(({ to }) => to.email)).toEqual(["marek@northwind.example"]);
  expect(mails[0]).toMatchObject({
    kind: "request",
    from: "Ewa Lis",
    sections: ["technicalEmergency"],
    message: "Typed words",
    link: `${ORIGIN}/configuration/contact-information`,
  });
  const cookie = await portal.signIn("northwind-marek");
  const { asked } = await (await portal.gate("GET", "/contact-info", { cookie })).json();
  expect(asked.map(({ user }: { user: { id: string } }) => user.id)).toEqual(["northwind-marek"]);
});

it.each([
  ["may not edit", "northwind-tomasz"],
  ["was only invited", "northwind-piotr"],
  ["is of another account", "alpine-greta"],
])("a request to somebody who %s is refused, and no mail is written", async (_, user) => {
  const before = await portal.outbox();
  expect((await ask("northwind-ewa", [user])).status).toBe(422);
  expect(await portal.outbox()).toEqual(before);
});

it("a test message reaches a saved contact at its address", async () => {
  const cookie = await portal.signIn("northwind-anna");
  const { revision } = await (await portal.gate("GET", "/contact-info", { cookie })).json();
  const id = randomUUID();
  const contact = { id, name: "Typed Pager", email: "typed.pager@northwind.example" };
  const saved = await portal.gate("PUT", "/contact-info", {
    cookie,
    headers: { "if-match": JSON.stringify(revision) },
    body: { contacts: { technicalEmergency: [contact] }, supportHours: { schedules: [] } },
  });
  expect(saved.status).toBe(200);
  const answer = await portal.gate("POST", "/contact-info/tests", {
    cookie,
    body: { section: "technicalEmergency", id },
  });
  expect(answer.status).toBe(200);
  const [mail] = await portal.outbox();
  expect(mail).toMatchObject({
    kind: "test",
    to: { name: contact.name, email: contact.email },
    sections: ["technicalEmergency"],
  });
  expect(mail).not.toHaveProperty("link");
  expect(portal.lines.join("\n")).not.toContain("typed");
});

it("an account that has sent as much as an hour may have sends no more, and is told for how long", async () => {
  const before = await portal.outbox();
  const answer = await ask("northwind-marek", ["northwind-anna"]);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await portal.outbox()).toEqual(before);
});
