import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import type { PortalUser, Viewer } from "../src/client/index.js";
import { ContactGateError } from "../src/client/index.js";
import { createMemoryClient, type MemoryClientOptions } from "../src/client/memory/index.js";
import { UserAccessPanel } from "../src/components/UserAccessPanel/UserAccessPanel.js";

const anna: Viewer = {
  id: "u-anna",
  name: "Anna Kowalska",
  email: "anna.kowalska@northwind.example",
  can: { editContacts: true, manageUsers: true },
};

const roles = ["administrator", "editor", "readOnly", "tester"].map((id) => ({
  id,
  grantable: true,
}));

function clientWith(options: MemoryClientOptions = {}) {
  return createMemoryClient({ roles, ...options });
}

const meta: Meta<typeof UserAccessPanel> = {
  title: "Page/UserAccessPanel",
  component: UserAccessPanel,
  args: { users: clientWith().users, roles, viewer: anna },
};
export default meta;

type Story = StoryObj<typeof UserAccessPanel>;

const expired: PortalUser = {
  id: "u-tomas",
  name: "Tomas Berg",
  email: "tomas.berg@northwind.example",
  role: "readOnly",
  status: "expired",
  invitedAt: "2026-10-02T09:00:00.000Z",
};

/** People with access, one of them an administrator who has to stay, and an invitation that has not been answered. */
export const People: Story = {};

export const ExpiredInvitation: Story = {
  args: { users: clientWith({ users: [expired] }).users },
};

/** Waiting for the list. */
export const Loading: Story = {
  render: (args) => {
    const client = clientWith();
    client.control.hang("users.list");
    return <UserAccessPanel {...args} users={client.users} />;
  },
};

/** The list could not be read; it can be tried again. */
export const Failed: Story = {
  render: (args) => {
    const client = clientWith();
    client.control.failNext("users.list", "network", { times: 2 });
    return <UserAccessPanel {...args} users={client.users} />;
  },
};

export const Empty: Story = { args: { users: clientWith({ users: [] }).users } };

/** Somebody who may look and not change. */
export const ReadOnly: Story = {
  args: { viewer: { ...anna, can: { editContacts: true, manageUsers: false } } },
};

/** More people than one page holds. */
export const SeveralPages: Story = { args: { users: clientWith({ pageSize: 2 }).users } };

/** An invitation that was refused: what was typed stays. */
export const InvitationRefused: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole("textbox", { name: "Name" }), "Priya");
    await userEvent.type(
      canvas.getByRole("textbox", { name: "Email" }),
      "priya.raman@northwind.example",
    );
    await userEvent.click(canvas.getByRole("button", { name: "Send invitation" }));
    await expect(await canvas.findByRole("alert")).toHaveTextContent("Already a user");
  },
};

/** Asked before anybody is removed. */
export const Confirming: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Remove Priya Raman" }));
    await expect(canvas.getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
};

/** Refused by the server after all: the reason stands in the row. */
export const RemovalRefused: Story = {
  render: (args) => {
    const client = clientWith();
    const refused = new ContactGateError("unexpected", "Refused.", { reason: "is_alert_contact" });
    client.control.failNext("users.remove", refused, { times: 2 });
    return <UserAccessPanel {...args} users={client.users} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Remove Priya Raman" }));
    await userEvent.click(canvas.getByRole("button", { name: "Yes, remove" }));
    await expect(await canvas.findByRole("alert")).toHaveTextContent("alert contact");
  },
};

/** An invitation is on its way. */
export const Inviting: Story = {
  render: (args) => {
    const client = clientWith();
    client.control.hang("users.invite");
    return <UserAccessPanel {...args} users={client.users} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole("textbox", { name: "Name" }), "Ewa Lis");
    await userEvent.type(canvas.getByRole("textbox", { name: "Email" }), "ewa@northwind.example");
    await userEvent.click(canvas.getByRole("button", { name: "Send invitation" }));
    await expect(await canvas.findByRole("button", { name: "Sending…" })).toBeVisible();
  },
};
