import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { createMemoryClient } from "../src/client/memory/index.js";
import { AlertContactsField } from "../src/components/AlertContacts/AlertContactsField.js";
import type { Contact } from "../src/domain/index.js";

const anna: Contact = {
  id: "0d9c6a4e-50a3-4a54-8a7c-0a8ad3a0a001",
  userId: "u-anna",
  name: "Anna Kowalska",
  email: "anna.kowalska@northwind.example",
};
const gone: Contact = {
  id: "0d9c6a4e-50a3-4a54-8a7c-0a8ad3a0a002",
  userId: "u-gone",
  name: "Ewa Lis",
  email: "ewa.lis@northwind.example",
};

function Controlled({ value, ...args }: ComponentProps<typeof AlertContactsField>) {
  const [contacts, setContacts] = useState<readonly Contact[]>(value);
  return <AlertContactsField {...args} value={contacts} onChange={setContacts} />;
}

const meta: Meta<typeof AlertContactsField> = {
  title: "Fields/AlertContactsField",
  component: AlertContactsField,
  args: { value: [], users: createMemoryClient().users, formId: "story", onChange: () => {} },
  render: (args) => (
    <div className="cg-root">
      <Controlled {...args} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<typeof AlertContactsField>;

export const Empty: Story = { args: { onGiveAccess: () => {} } };

export const Chosen: Story = { args: { value: [anna] } };

/** Somebody among them has left the portal. */
export const NoLongerAUser: Story = {
  args: {
    value: [anna, gone],
    issues: [{ section: "alert", path: "/contacts/alert/1/userId", code: "user_inactive" }],
  },
};

/** Somebody has not accepted yet, and is not counted until then. */
export const Waiting: Story = { args: { value: [anna, gone], invitedUsers: new Set(["u-gone"]) } };

/** Nobody else is there: a submit has asked for somebody who counts. */
export const WaitingAndAskedFor: Story = {
  args: {
    value: [gone],
    issues: [{ section: "alert", path: "/contacts/alert/0/userId", code: "user_invited" }],
  },
};

/** The list offers who was invited, and says so. */
export const OffersInvited: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("combobox", { name: "Add alert contact" }));
    await userEvent.keyboard("sofia");
    await expect(
      await canvas.findByRole("option", { name: /Sofia Duarte .*Invited/ }),
    ).toBeVisible();
  },
};

/** The list, found by typing. */
export const Searching: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("combobox", { name: "Add alert contact" }));
    await userEvent.keyboard("raman");
    await expect(await canvas.findByRole("option", { name: /Priya Raman/ })).toBeVisible();
  },
};

export const NobodyMatches: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("combobox", { name: "Add alert contact" }));
    await userEvent.keyboard("nobody");
    await expect(await canvas.findAllByText("Nobody of this portal matches.")).not.toHaveLength(0);
  },
};

/** The people could not be loaded; trying again is in the list. */
export const Failed: Story = {
  render: (args) => {
    const client = createMemoryClient();
    client.control.failNext("users.list", "network", { times: 9 });
    return (
      <div className="cg-root">
        <Controlled {...args} users={client.users} />
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("combobox", { name: "Add alert contact" }));
    await expect(await canvas.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};

export const ReadOnly: Story = { args: { value: [anna], readOnly: true } };

export const Disabled: Story = { args: { value: [anna], disabled: true } };
