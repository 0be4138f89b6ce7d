import { virtual } from "@guidepup/virtual-screen-reader";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { ContactGateError, type ContactGateUsers } from "../../../../src/client/index.js";
import { AskDialog } from "../../../../src/components/people/ask/AskDialog.js";
import { en } from "../../../../src/messages/locales/en.js";
import { SAMPLE_USERS } from "../../../../src/testing/sampleUsers.js";

const ROLES = [{ id: "editor", grantable: true }];

function setUp(calls: Partial<ContactGateUsers>, canInvite = true) {
  const list = async () => ({ users: [...SAMPLE_USERS] });
  const nothing = async () => {};
  const one = async () => SAMPLE_USERS[0] ?? Promise.reject(new Error("No sample user."));
  const users: ContactGateUsers = {
    list,
    invite: one,
    resend: one,
    withdraw: nothing,
    changeRole: one,
    remove: nothing,
    ...calls,
  };
  const onAsked = vi.fn();
  const onCancel = vi.fn();
  const view = render(
    <AskDialog
      users={users}
      roles={ROLES}
      viewerId="u-anna"
      canInvite={canInvite}
      editorRoles={["administrator", "editor"]}
      sections={["operationsShared", "operationsInternal"]}
      chosen={["operationsShared"]}
      messages={en}
      onCancel={onCancel}
      onAsked={onAsked}
    />,
  );
  return { ...view, onAsked, onCancel, user: userEvent.setup() };
}

afterEach(() => virtual.stop());

it("asks a user who can give it, and offers nobody else", async () => {
  const ask = vi.fn<NonNullable<ContactGateUsers["ask"]>>(async () => {});
  const { user, onAsked, container } = setUp({ ask }, false);
  const priya = await screen.findByRole("radio", { name: /Priya Raman/ });
  expect(screen.getAllByRole("radio")).toEqual([priya]);
  await user.click(priya);
  await virtual.start({ container });
  screen.getByRole("textbox", { name: "Message (optional)" }).focus();
  await user.paste("Please");
  expect(screen.getByText("494 characters left")).toBeVisible();
  await virtual.press("Tab");
  expect(await virtual.lastSpokenPhrase()).toBe("button, Send request");
  await virtual.act();
  await waitFor(() => expect(onAsked).toHaveBeenCalledWith("Priya Raman"));
  expect(ask.mock.calls[0]?.[0]).toEqual({
    users: ["u-priya"],
    sections: ["operationsShared"],
    message: "Please",
  });
});

it("invites somebody new, and keeps what was typed when that is refused", async () => {
  const refused = new ContactGateError("rate_limited", "Too many.", { retryAfter: 90_000 });
  const invite = vi.fn<ContactGateUsers["invite"]>(() => Promise.reject(refused));
  const { user, onAsked } = setUp({ invite });
  await user.click(screen.getByRole("button", { name: "Send request" }));
  const name = screen.getByRole("textbox", { name: "Name" });
  expect(name).toHaveFocus();
  await user.paste("Ada");
  await user.click(screen.getByRole("textbox", { name: "Email" }));
  await user.paste("ada@northwind.example");
  await user.click(screen.getByRole("button", { name: "Send request" }));
  expect(await screen.findByText(/Try again in 2 minutes/)).toBeVisible();
  expect(name).toHaveValue("Ada");
  expect(onAsked).not.toHaveBeenCalled();
  expect(invite.mock.calls[0]?.[0]).toMatchObject({
    role: "editor",
    sections: ["operationsShared"],
  });
});

it("is left by Escape", async () => {
  const { user, onCancel } = setUp({});
  await user.keyboard("{Escape}");
  expect(onCancel).toHaveBeenCalledTimes(1);
});

it.each([
  ["Escape", async (user: UserEvent) => user.keyboard("{Escape}")],
  [
    "the device's own way back",
    async () => {
      fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    },
  ],
])("asks before %s takes what is typed", async (_, leave) => {
  const { user, onCancel } = setUp({});
  const message = screen.getByRole("textbox", { name: "Message (optional)" });
  message.focus();
  await user.paste("Please");
  await leave(user);
  expect(screen.getByRole("group", { name: "Discard what you typed?" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Keep typing" })).toHaveFocus();
  await leave(user);
  expect(message).toHaveFocus();
  expect(message).toHaveValue("Please");
  await leave(user);
  await user.click(screen.getByRole("button", { name: "Keep typing" }));
  expect(message).toHaveFocus();
  expect(onCancel).not.toHaveBeenCalled();
  await leave(user);
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

it("offers everybody who can give it, once and whatever their role, and says who was asked before", async () => {
  const asked = {
    sections: ["operationsShared"],
    at: "2026-11-03T09:00:00.000Z",
    by: { id: "u-anna", name: "Anna Kowalska" },
  };
  const list = vi.fn<ContactGateUsers["list"]>(async () => ({
    users: SAMPLE_USERS.map((one) => (one.id === "u-priya" ? { ...one, asked } : one)),
  }));
  setUp({ list, ask: async () => {} }, false);
  const priya = await screen.findByRole("radio", { name: /Priya Raman/ });
  expect(priya.parentElement).toHaveTextContent("asked on 3 Nov 2026");
  expect(screen.getAllByRole("radio")).toHaveLength(1);
  expect(list.mock.calls.map(([options]) => [options?.role, options?.status])).toEqual(
    expect.arrayContaining([
      ["administrator", "active"],
      ["editor", "active"],
    ]),
  );
});

it("sends no message that is too long, and cuts none off", async () => {
  const ask = vi.fn<NonNullable<ContactGateUsers["ask"]>>(async () => {});
  const { user } = setUp({ ask }, false);
  await user.click(await screen.findByRole("radio", { name: /Priya Raman/ }));
  const box = screen.getByRole("textbox", { name: "Message (optional)" });
  box.focus();
  await user.paste("a".repeat(501));
  await user.click(screen.getByRole("button", { name: "Send request" }));
  expect(box).toHaveFocus();
  expect(box).toHaveAccessibleDescription("1 character too many");
  expect(ask).not.toHaveBeenCalled();
});

it("needs a person and a section, and goes to what is missing", async () => {
  const { user } = setUp({ ask: async () => {} }, false);
  const send = screen.getByRole("button", { name: "Send request" });
  await user.click(send);
  expect(screen.getByText("Choose a person.")).toBeVisible();
  expect(screen.getByRole("searchbox")).toHaveFocus();
  await user.click(await screen.findByRole("radio", { name: /Priya Raman/ }));
  await user.click(screen.getByRole("checkbox", { checked: true }));
  await user.click(send);
  expect(screen.getByText("Choose at least one section.")).toBeVisible();
  expect(screen.getAllByRole("checkbox")[0]).toHaveFocus();
});
