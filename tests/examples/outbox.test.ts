import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createOutbox, OUTBOX_LENGTH } from "../../examples/portal/server/mail/createOutbox.js";
import { ORIGIN, openTestPortal, type TestPortal } from "./support/openTestPortal.js";

let portal: TestPortal;

beforeAll(async () => {
  portal = await openTestPortal();
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

it("a request reaches those of its people who may edit, with a link to the portal", async () => {
  const answer = await portal.gate("POST", "/contact-info/requests", {
    cookie: await portal.signIn("northwind-ewa"),
    body: {
      users: ["northwind-marek", "northwind-tomasz"],
      sections: ["technicalEmergency"],
      message: "Typed words",
    },
  });
  expect(answer.status).toBe(200);
  const mails = await portal.outbox();
  expect(mails.map(({ to }) => to.email)).toEqual(["marek@northwind.example"]);
  expect(mails[0]).toMatchObject({
    kind: "request",
    from: "Ewa Lis",
    sections: ["technicalEmergency"],
    message: "Typed words",
    link: `${ORIGIN}/`,
  });
  const cookie = await portal.signIn("northwind-marek");
  const { asked } = await (await portal.gate("GET", "/contact-info", { cookie })).json();
  expect(asked.map(({ user }: { user: { id: string } }) => user.id)).toEqual(["northwind-marek"]);
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
