import type { Meta, StoryObj } from "@storybook/react-vite";
import { createMemoryClient } from "../src/client/memory/index.js";
import { AskDialog } from "../src/components/AskSomebody/AskDialog.js";
import { en } from "../src/messages/locales/en.js";

const { users } = createMemoryClient();

const meta: Meta<typeof AskDialog> = {
  title: "Gate/AskDialog",
  component: AskDialog,
  args: {
    users: { ...users, ask: async () => {} },
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
};
export default meta;

type Story = StoryObj<typeof AskDialog>;

/** Somebody with access or somebody new. */
export const Either: Story = {};

/** A backend that can't ask users: only an invitation is left. */
export const SomebodyNew: Story = { args: { users } };

/** Who may not invite asks those who have access. */
export const SomebodyWithAccess: Story = { args: { canInvite: false } };
