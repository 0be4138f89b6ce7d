import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { createMemoryClient } from "../src/client/memory/index.js";
import { AlertContactsField } from "../src/components/people/alert/AlertContactsField.js";
import type { Contact } from "../src/domain/index.js";
import { startingWith, wordsOf } from "./playing.js";
import { withEventLog } from "./withEventLog.js";

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

/** The list, once it is there: before, a plain text box stands in for it. */
async function openList(context: { canvasElement: HTMLElement; globals: Record<string, unknown> }) {
  const canvas = within(context.canvasElement);
  const { add } = wordsOf(context).alert;
  await canvas.findByRole("listbox", { hidden: true });
  await userEvent.click(canvas.getByRole("combobox", { name: add }));
  return canvas;
}

export const Empty: Story = { args: { onGiveAccess: () => {} } };

/** Nobody who could be chosen: the way to give somebody access is the host's. */
export const GiveAccess: Story = {
  args: { onGiveAccess: () => {} },
  decorators: [withEventLog("onGiveAccess")],
  play: async (context) => {
    const canvas = within(context.canvasElement);
    const { giveAccess } = wordsOf(context).alert;
    await userEvent.click(canvas.getByRole("button", { name: giveAccess }));
    await expect(canvas.getByText(startingWith("onGiveAccess("))).toBeVisible();
  },
};

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
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = await openList(context);
    await userEvent.keyboard("sofia");
    await expect(
      await canvas.findByRole("option", {
        name: new RegExp(`Sofia Duarte .*${words.invitedContacts.status}`),
      }),
    ).toBeVisible();
  },
};

/** The list, found by typing. */
export const Searching: Story = {
  play: async (context) => {
    const canvas = await openList(context);
    await userEvent.keyboard("raman");
    await expect(await canvas.findByRole("option", { name: /Priya Raman/ })).toBeVisible();
  },
};

export const NobodyMatches: Story = {
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = await openList(context);
    await userEvent.keyboard("nobody");
    await expect(await canvas.findAllByText(words.alert.empty)).not.toHaveLength(0);
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
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = await openList(context);
    await expect(await canvas.findByRole("button", { name: words.gate.tryAgain })).toBeVisible();
  },
};

export const ReadOnly: Story = { args: { value: [anna], readOnly: true } };

export const Disabled: Story = { args: { value: [anna], disabled: true } };
