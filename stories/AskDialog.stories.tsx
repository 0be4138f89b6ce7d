import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { messagesOf } from "../.storybook/storyGlobals.js";
import { ContactGateError, type ContactGateUsers } from "../src/client/index.js";
import { createMemoryClient } from "../src/client/memory/index.js";
import { AskDialog } from "../src/components/AskSomebody/AskDialog.js";
import { en } from "../src/messages/locales/en.js";

const { users } = createMemoryClient();
const withAsk: ContactGateUsers = { ...users, ask: async () => {} };

const meta: Meta<typeof AskDialog> = {
  title: "Gate/AskDialog",
  component: AskDialog,
  args: {
    users: withAsk,
    roles: [{ id: "editor", grantable: true }],
    viewerId: "u-anna",
    canInvite: true,
    editorRoles: ["administrator", "editor"],
    sections: ["operationsShared", "operationsInternal"],
    chosen: ["operationsShared"],
    messages: en,
    onCancel: () => {},
    onAsked: () => {},
  },
  render: (args, { globals }) => (
    <div className="cg-root">
      <AskDialog {...args} messages={messagesOf(globals)} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<typeof AskDialog>;

/** Somebody with access or somebody new. */
export const Either: Story = {};

export const InPolish: Story = { globals: { locale: "pl" } };

export const RightToLeft: Story = { globals: { locale: "ar" } };

export const Dark: Story = { globals: { theme: "dark" } };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };

/** A backend that can't ask users: only an invitation is left. */
export const SomebodyNew: Story = { args: { users } };

/** Who may not invite asks those who have access. */
export const SomebodyWithAccess: Story = { args: { canInvite: false } };

/** Looking people up. */
export const Loading: Story = {
  args: { users: { ...withAsk, list: () => new Promise(() => undefined) } },
};

/** The account has nobody else who can give it. */
export const Nobody: Story = { args: { users: { ...withAsk, list: async () => ({ users: [] }) } } };

/** People could not be looked up. */
export const PeopleFailed: Story = {
  args: {
    users: { ...withAsk, list: () => Promise.reject(new ContactGateError("network", "Offline.")) },
  },
};

/** Somebody else has asked one of them. */
export const AskedBefore: Story = {
  args: {
    users: {
      ...withAsk,
      list: async (options) => {
        const page = await users.list(options);
        const by = { id: "u-jonas", name: "Jonas Lind" };
        const asked = { sections: ["operationsShared"], at: "2026-11-20T09:00:00.000Z", by };
        return { users: page.users.map((user) => ({ ...user, asked })) };
      },
    },
  },
};

const send: Story["play"] = async ({ canvasElement }) => {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole("radio", { name: /Priya Raman/ }));
  await userEvent.click(canvas.getByRole("button", { name: "Send request" }));
};

const failing = (error: ContactGateError): NonNullable<Story["args"]> => ({
  users: { ...withAsk, ask: () => Promise.reject(error) },
});

export const Sending: Story = {
  args: { users: { ...withAsk, ask: () => new Promise(() => undefined) } },
  play: send,
};

/** The account has asked as often as it may: when to go on is said, and what was chosen stays. */
export const RateLimited: Story = {
  args: failing(new ContactGateError("rate_limited", "Too many.", { retryAfter: 1_200_000 })),
  play: send,
};

export const Failed: Story = {
  args: failing(new ContactGateError("network", "Offline.")),
  play: send,
};

/** Somebody who may not ask after all. */
export const Refused: Story = {
  args: failing(new ContactGateError("forbidden", "No.", { status: 403 })),
  play: send,
};

/** Nothing was chosen. */
export const Incomplete: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Send request" }));
    await expect(canvas.getByText("Choose a person.")).toBeVisible();
  },
};
