import { expect, it } from "vitest";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { completeInfo } from "../server/support/examples.js";

const sofia = { name: "Nadia", email: "nadia@northwind.example", role: "editor" };

it("tells the next person who was asked for what is still due, and by whom", async () => {
  const client = createMemoryClient();
  const { completeness } = await client.load();
  const section = completeness.currentlyDue[0]?.section ?? "";
  const invited = await client.users.invite({ ...sofia, sections: [section], message: "Please" });
  expect(invited.asked).toMatchObject({ sections: [section], by: { id: "u-anna" } });
  await client.users.ask?.({ users: ["u-priya"], sections: [section] });
  const { asked = [] } = await client.load();
  expect(asked.map(({ user }) => user.id).sort()).toEqual([invited.id, "u-priya"].sort());
  client.control.complete();
  expect((await client.load()).asked).toBeUndefined();
});

it("lets people without the right to edit ask", async () => {
  const client = createMemoryClient({
    viewer: { id: "u-marek", can: { editContacts: false, manageUsers: false } },
  });
  const request = { users: ["u-priya"], sections: ["technicalEmergency"] };
  await expect(client.users.ask?.(request)).resolves.toBeUndefined();
});

it.each([
  ["a message that is too long", { message: "x".repeat(501) }, "/message"],
  ["a control character", { message: "a\u0000b" }, "/message"],
  ["an unknown section", { sections: ["nothing"] }, "/sections"],
])("refuses %s, and invites nobody", async (_, part, path) => {
  const client = createMemoryClient();
  await expect(client.users.invite({ ...sofia, ...part })).rejects.toMatchObject({
    code: "validation",
    issues: [{ path }],
  });
  expect((await client.users.list({ query: sofia.email })).users).toEqual([]);
});

it("limits the messages of an account, and says how long to wait", async () => {
  const client = createMemoryClient({ invitationsPerHour: 1 });
  await client.users.invite({ ...sofia, message: "two\nlines" });
  const again = client.users.resend("u-sofia");
  await expect(again).rejects.toMatchObject({ code: "rate_limited", status: 429 });
  await expect(again).rejects.toHaveProperty("retryAfter", expect.any(Number));
});

it("tries saved contacts only, and forgets a test once the address changed", async () => {
  const info = completeInfo();
  const [section, contacts] =
    Object.entries(info.contacts).find(([, some]) => some?.[0]?.email && !some[0].userId) ?? [];
  const id = contacts?.[0]?.id ?? "";
  const client = createMemoryClient({ info, canSendTest: true });
  const reference = { section: section ?? "", id };
  const sent = await client.sendTest?.(reference);
  expect((await client.load()).testedAt).toEqual({ [id]: sent?.sentAt });
  await expect(client.sendTest?.({ ...reference, id: "other" })).rejects.toMatchObject({
    reason: "not_found",
  });
  client.control.change((before) => ({
    ...before,
    contacts: {
      ...before.contacts,
      [reference.section]: (before.contacts[reference.section] ?? []).map((contact) => ({
        ...contact,
        email: "other@northwind.example",
      })),
    },
  }));
  expect((await client.load()).testedAt).toBeUndefined();
  client.control.setViewer({ can: { editContacts: false, manageUsers: false } });
  await expect(client.sendTest?.(reference)).rejects.toMatchObject({ code: "forbidden" });
});
