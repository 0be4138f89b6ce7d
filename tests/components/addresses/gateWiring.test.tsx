import { act, render, renderHook, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ContactGateError } from "../../../src/client/index.js";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../../src/components/page/ContactInfoPage.js";
import { useFormerUsers } from "../../../src/components/record/useFormerUsers.js";
import { sampleContactInfo } from "../../../src/testing/index.js";
import { almostComplete, renderGate, submit } from "../gate/renderGate.js";

await Promise.all([
  import("../../../src/components/page/PageBody.js"),
  import("../../../src/components/people/alert/AlertContactsField.js"),
]);

function showPage(client: ReturnType<typeof createMemoryClient>) {
  render(
    <ContactGateProvider client={client}>
      <ContactInfoPage supportHref="/support" helpHref="/help" />
    </ContactGateProvider>,
  );
  return screen.findAllByRole("button", { name: /^Send a test message to/ });
}

const limited = () =>
  new ContactGateError("rate_limited", "Too many.", { status: 429, retryAfter: 150_000 });

it("sends a test from the gate to a saved contact, and from then on says when", async () => {
  const { client, user } = renderGate({ memory: { info: almostComplete(), canSendTest: true } });
  await submit();
  const [first] = screen.getAllByRole("button", { name: /^Send a test message to/ });
  if (!first) throw new Error("No contact can be tried.");
  client.control.failNext("sendTest", limited());
  await user.click(first);
  await vi.waitFor(() => expect(first).toHaveAccessibleDescription(/Try again in 3 minutes/));
  client.control.failNext("sendTest", "network", { times: 1 });
  await user.click(first);
  await vi.waitFor(() => expect(first).toHaveAccessibleDescription(/^No connection/));
  await user.click(first);
  await vi.waitFor(() => expect(first).toHaveAccessibleDescription(/^Test sent/));
  expect((await client.load()).testedAt).toBeDefined();
});

it("knows on the page which contacts were tried before", async () => {
  const client = createMemoryClient({ info: sampleContactInfo(), canSendTest: true });
  const contact = sampleContactInfo().contacts.operationsInternal?.[0];
  await client.sendTest?.({ section: "operationsInternal", id: contact?.id ?? "" });
  const buttons = await showPage(client);
  const tried = buttons.filter((one) => one.hasAttribute("aria-describedby"));
  expect(tried).toHaveLength(1);
  expect(tried[0]).toHaveAccessibleDescription(/^Test sent/);
});

it.each([
  { who: "a backend that sends none", canSendTest: false, editContacts: true },
  { who: "somebody who may not edit", canSendTest: true, editContacts: false },
])("offers no test to $who", async ({ canSendTest, editContacts }) => {
  const client = createMemoryClient({
    info: sampleContactInfo(),
    canSendTest,
    viewer: { can: { editContacts, manageUsers: true } },
  });
  render(
    <ContactGateProvider client={client}>
      <ContactInfoPage supportHref="/support" helpHref="/help" />
    </ContactGateProvider>,
  );
  await screen.findByRole("form");
  expect(screen.queryByRole("button", { name: /test message/ })).toBeNull();
});

it("learns from the server who is no user any more, and advises to take them out", async () => {
  const contact = {
    id: "0d9c6a4e-50a3-4a54-8a7c-0a8ad3a0a001",
    userId: "u-left",
    name: "Lea Dahl",
  };
  const info = almostComplete();
  info.contacts.alert = [contact];
  const client = createMemoryClient({ info });
  const { result } = renderHook(({ snapshot }) => useFormerUsers(snapshot), {
    initialProps: { snapshot: await client.load() },
  });
  expect([...result.current]).toEqual(["u-left"]);

  const user = userEvent.setup();
  renderGate({ client });
  await submit();
  const alert = within(screen.getByRole("group", { name: /^Alert contacts/ }));
  const title = await alert.findByText("An alert contact is no longer a user of the portal");
  await act(async () => {});
  const callout = title.parentElement;
  if (!callout) throw new Error("There is no callout.");
  await user.click(within(callout).getByRole("button"));
  expect(alert.queryByText("An alert contact is no longer a user of the portal")).toBeNull();
  expect(screen.getByRole("heading", { name: /^Alert contacts/ })).toHaveFocus();
});
