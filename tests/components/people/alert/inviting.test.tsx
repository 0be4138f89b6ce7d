import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ContactGateError } from "../../../../src/client/index.js";
import { createMemoryClient } from "../../../../src/client/memory/index.js";
import type { AlertContactsFieldProps } from "../../../../src/components/people/alert/AlertContactsField.js";
import { readyCombobox } from "../../support/readyCombobox.js";
import { alertContact, ROLES, renderField } from "./renderField.js";

const ADD = "Add alert contact";

async function openInvitation(props: Partial<AlertContactsFieldProps>, query: string) {
  const view = renderField({ inviteRoles: ROLES, ...props });
  await view.user.click(await readyCombobox(ADD));
  await view.user.paste(query);
  await view.user.click(await screen.findByRole("option", { name: "Invite somebody…" }));
  const name = await screen.findByRole("textbox", { name: "Name" });
  return { ...view, name, email: screen.getByRole("textbox", { name: "Email" }) };
}

it.each([
  ["grace@navy.example", "", "grace@navy.example", "Name"],
  ["Grace Hopper", "Grace Hopper", "", "Email"],
  ["", "", "", "Name"],
])("what was searched for (%j) is in the invitation already", async (query, name, email, focus) => {
  const view = await openInvitation({}, query);
  expect(view.name).toHaveValue(name);
  expect(view.email).toHaveValue(email);
  expect(screen.getByRole("textbox", { name: focus })).toHaveFocus();
  expect(screen.getByRole("combobox", { name: "Role" })).toHaveValue("editor");
  expect(screen.getByRole("group", { name: "Invite somebody to the portal" })).toBeVisible();
});

it("somebody whom the portal lets in at once is invited and chosen in one go", async () => {
  const { users } = createMemoryClient();
  const invite = vi.fn<typeof users.invite>(async (invitation) => ({
    ...invitation,
    id: "u-grace",
    status: "active",
  }));
  const { user, onChange } = await openInvitation({ users: { ...users, invite } }, "Grace Hopper");
  await user.paste("grace@navy.example");
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("button", { name: "Remove contact Grace Hopper" })).toBeVisible();
  expect(invite.mock.calls[0]?.[0]).toEqual({
    name: "Grace Hopper",
    email: "grace@navy.example",
    role: "editor",
  });
  expect(onChange.mock.lastCall?.[0]).toMatchObject([{ userId: "u-grace", name: "Grace Hopper" }]);
  expect(
    screen.getByText("Grace Hopper has been invited and added to alert contacts"),
  ).toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: ADD })).toHaveFocus();
  expect(screen.getByRole("combobox", { name: ADD })).toHaveValue("");
});

it("somebody who has to accept first is chosen in the same go, and that they do not count yet is said", async () => {
  const { user, onChange, client } = await openInvitation({}, "Grace Hopper");
  await user.paste("grace@navy.example");
  await user.click(screen.getByRole("button", { name: "Send invitation" }));
  expect(await screen.findByRole("button", { name: "Remove contact Grace Hopper" })).toBeVisible();
  const { users } = await client.users.list({ query: "grace@navy.example" });
  expect(users).toMatchObject([{ status: "invited", role: "editor" }]);
  expect(onChange.mock.lastCall?.[0]).toMatchObject([
    { userId: users[0]?.id, name: "Grace Hopper", email: "grace@navy.example" },
  ]);
  expect(screen.getByText("Invited")).toBeVisible();
  expect(screen.getByText(/counts as an alert contact once they have accepted/)).toBeVisible();
  expect(
    screen.getByText(/Grace Hopper has been invited and added .* once they have accepted/),
  ).toBeInTheDocument();
  expect(screen.queryByRole("textbox", { name: "Email" })).not.toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: ADD })).toHaveFocus();
});

it("somebody who was invited before is found, chosen and marked", async () => {
  const { user } = renderField();
  await user.click(await readyCombobox(ADD));
  await user.click(await screen.findByRole("option", { name: /Sofia Duarte .* Invited/ }));
  expect(screen.getByRole("button", { name: "Remove contact Sofia Duarte" })).toBeVisible();
  expect(screen.getByText("Invited")).toBeVisible();
  expect(screen.getByText(/Sofia Duarte added .* accepted the invitation/)).toBeInTheDocument();
});

it.each<[string, Partial<AlertContactsFieldProps>]>([
  ["a host says so", { invitedUsers: new Set(["u-2"]) }],
  [
    "the section waits for them",
    { issues: [{ section: "alert", path: "/contacts/alert/1/userId", code: "user_invited" }] },
  ],
])("a contact who has not accepted yet is marked where %s", async (_, props) => {
  renderField({ value: [alertContact(1), alertContact(2)], ...props });
  await readyCombobox(ADD);
  const chip = (person: RegExp) => screen.getByText(person).parentElement;
  expect(chip(/Chosen 2/)).toHaveTextContent("Invited");
  expect(chip(/Chosen 1/)).not.toHaveTextContent("Invited");
  expect(screen.queryByRole("button", { name: /Replace/ })).not.toBeInTheDocument();
});

it("keeps what was typed when the invitation is refused, and says why", async () => {
  const { user, client, name, email } = await openInvitation({}, "Grace Hopper");
  await user.keyboard("{Enter}");
  expect(email).toHaveFocus();
  expect(email).toHaveAccessibleDescription("Enter an email");
  client.control.failNext("users.invite", new ContactGateError("network", "No."));
  await user.paste("grace@navy.example");
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("No connection");
  expect(name).toHaveValue("Grace Hopper");
  expect(email).toHaveValue("grace@navy.example");
});

it.each(["{Escape}", "Cancel"])("is left by %s, back to the search as it was", async (way) => {
  const outer = vi.fn();
  document.addEventListener("keydown", outer);
  const { user, client } = await openInvitation({}, "Grace");
  outer.mockClear();
  if (way === "Cancel") await user.click(screen.getByRole("button", { name: "Cancel" }));
  else await user.keyboard(way);
  document.removeEventListener("keydown", outer);
  expect(outer).not.toHaveBeenCalled();
  expect(screen.getByRole("combobox", { name: ADD })).toHaveFocus();
  expect(screen.getByRole("combobox", { name: ADD })).toHaveValue("Grace");
  expect(screen.queryByRole("textbox", { name: "Email" })).not.toBeInTheDocument();
  expect(client.control.calls).not.toContain("users.invite");
});

it("asks before Escape takes what is typed", async () => {
  const { user, email } = await openInvitation({}, "Grace");
  await user.paste("grace@");
  await user.keyboard("{Escape}");
  expect(screen.getByRole("group", { name: "Discard what you typed?" })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(email).toHaveFocus();
  expect(email).toHaveValue("grace@");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.getByRole("combobox", { name: ADD })).toHaveFocus();
  expect(screen.getByRole("combobox", { name: ADD })).toHaveValue("Grace");
});

it.each([
  ["nobody may", undefined],
  ["no role can be given", [{ id: "administrator", grantable: false }]],
])("offers no invitation where %s", async (_, inviteRoles) => {
  const { user } = renderField({ inviteRoles });
  await user.click(await readyCombobox(ADD));
  await screen.findByRole("option", { name: /Priya/ });
  expect(screen.queryByRole("option", { name: "Invite somebody…" })).not.toBeInTheDocument();
});

it("stands last in the list, after everybody who was found", async () => {
  const { user } = renderField({ inviteRoles: ROLES });
  await user.click(await readyCombobox(ADD));
  await screen.findByRole("option", { name: /Priya/ });
  const all = screen.getAllByRole("option");
  expect(all.at(-1)).toHaveTextContent("Invite somebody…");
  expect(all.at(-1)).toHaveAttribute("aria-posinset", String(all.length));
  expect(all.map((one) => one.getAttribute("aria-setsize"))).toEqual(
    all.map(() => `${all.length}`),
  );
});

it("replaces somebody who is no user any more, at the same place", async () => {
  const value = [alertContact(1), alertContact(2), alertContact(3)];
  const { user, onChange } = renderField({ value, formerUsers: new Set(["u-2"]), max: 3 });
  await readyCombobox(ADD);
  expect(screen.getAllByText("no longer a user")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Replace contact Chosen 2" }));
  const box = screen.getByRole("combobox", { name: "Choose who replaces Chosen 2" });
  expect(box).toHaveFocus();
  await user.click(await screen.findByRole("option", { name: /Priya/ }));
  expect(onChange.mock.lastCall?.[0].map(({ userId }) => userId)).toEqual([
    "u-1",
    "u-priya",
    "u-3",
  ]);
  expect(onChange.mock.lastCall?.[0][1]?.id).not.toBe(value[1]?.id);
  expect(screen.getByText("Priya Raman replaces Chosen 2")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Remove contact Priya Raman" })).toHaveFocus();
  expect(screen.queryByText("no longer a user")).not.toBeInTheDocument();
});

it("keeps somebody who was to be replaced when that is given up", async () => {
  const value = [alertContact(1)];
  const { user, onChange } = renderField({ value, formerUsers: new Set(["u-1"]) });
  await readyCombobox(ADD);
  await user.click(screen.getByRole("button", { name: "Replace contact Chosen 1" }));
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("button", { name: "Remove contact Chosen 1" })).toHaveFocus();
  expect(screen.getByRole("combobox", { name: ADD })).toBeInTheDocument();
  expect(onChange).not.toHaveBeenCalled();
});

it.each([
  ["the first of three", [1, 2, 3], 1, "Remove contact Chosen 2"],
  ["the last of three", [1, 2, 3], 3, undefined],
])("removes %s, and puts it back at its place", async (_, numbers, number, next) => {
  const value = numbers.map(alertContact);
  const { user, onChange } = renderField({ value });
  const box = await readyCombobox(ADD);
  await user.click(screen.getByRole("button", { name: `Remove contact Chosen ${number}` }));
  expect(next ? screen.getByRole("button", { name: next }) : box).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(onChange.mock.lastCall?.[0]).toEqual(value);
  expect(screen.getByRole("button", { name: `Remove contact Chosen ${number}` })).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
});
