import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Viewer } from "../../../../src/client/index.js";
import { createMemoryClient } from "../../../../src/client/memory/index.js";
import { ContactGateProvider } from "../../../../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../../../../src/components/page/ContactInfoPage.js";
import type { Contact, ContactPolicy } from "../../../../src/domain/index.js";
import { readyCombobox } from "../../support/readyCombobox.js";
import { alertContact } from "./renderField.js";

// The chunks are loaded beforehand: how long a cold module takes is not what is tested.
await import("../../../../src/components/page/PageBody.js");
await import("../../../../src/components/people/alert/AlertContactsField.js");

const policy: ContactPolicy = {
  id: "own",
  version: 1,
  environments: ["production"],
  launchEnvironment: "production",
  sections: [
    {
      id: "alert",
      kind: "contacts",
      source: "portal-users",
      audience: "operator",
      required: true,
    },
  ],
};

function renderPage(contacts: Contact[], viewer: Partial<Viewer> = {}) {
  const info = { contacts: { alert: contacts }, supportHours: { schedules: [] } };
  const client = createMemoryClient({ policy, info });
  client.control.setViewer(viewer);
  render(
    <ContactGateProvider client={client}>
      <ContactInfoPage supportHref="/support" helpHref="/help" />
    </ContactGateProvider>,
  );
  return { client, user: userEvent.setup() };
}

const anna: Contact = { ...alertContact(1), userId: "u-anna", name: "Anna Kowalska" };

it("flags on the page who has left the portal, and saves who comes in their place", async () => {
  const { client, user } = renderPage([alertContact(1), { ...anna, id: alertContact(2).id }]);
  await readyCombobox("Add alert contact");
  expect(screen.getByText("no longer a user")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Replace contact Chosen 1" }));
  await user.click(await screen.findByRole("option", { name: /Priya/ }));
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  await waitFor(() => {
    const ids = client.control.info.contacts.alert?.map(({ userId }) => userId);
    expect(ids).toEqual(["u-priya", "u-anna"]);
  });
});

it.each([true, false])("offers an invitation only to who may manage users (%s)", async (can) => {
  const { user } = renderPage([anna], { can: { editContacts: true, manageUsers: can } });
  await user.click(await readyCombobox("Add alert contact"));
  await screen.findByRole("option", { name: /Priya/ });
  expect(screen.queryAllByRole("option", { name: "Invite somebody…" })).toHaveLength(can ? 1 : 0);
});

it("keeps who was invited, and says that they do not count yet", async () => {
  const { client, user } = renderPage([]);
  await user.click(await readyCombobox("Add alert contact"));
  await user.click(await screen.findByRole("option", { name: /Sofia Duarte/ }));
  expect(screen.getByText("Invited")).toBeVisible();
  await user.click(screen.getByText("Save changes"));
  await waitFor(() => expect(client.control.info.contacts.alert).toHaveLength(1));
  expect((await client.load()).completeness).toMatchObject({
    status: "incomplete",
    currentlyDue: [{ code: "user_invited" }],
  });
  expect(screen.getByText("Invited")).toBeVisible();
});

it("does not let go who counts while there is only somebody invited besides", async () => {
  const sofia = { ...alertContact(2), userId: "u-sofia", name: "Sofia Duarte" };
  const { client, user } = renderPage([anna, sofia]);
  await readyCombobox("Add alert contact");
  expect(screen.getByText("Invited")).toBeVisible();
  expect((await client.load()).completeness.status).toBe("complete");
  await user.click(screen.getByLabelText("Remove contact Anna Kowalska"));
  await user.click(screen.getByText("Save changes"));
  await user.click(await screen.findByText(/Contact 1: Has not accepted the invitation yet/i));
  expect(screen.getByLabelText("Remove contact Sofia Duarte")).toHaveFocus();
  expect(client.control.calls).not.toContain("save");
});
