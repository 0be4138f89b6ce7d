import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { messagesOf } from "../.storybook/storyGlobals.js";
import { ContactGateError, type ContactGateUsers } from "../src/client/index.js";
import { createMemoryClient } from "../src/client/memory/index.js";
import { AskDialog } from "../src/components/people/ask/AskDialog.js";
import type { Messages } from "../src/messages/index.js";
import { en } from "../src/messages/locales/en.js";
import { startingWith, wordsOf } from "./playing.js";
import { withEventLog } from "./withEventLog.js";

const { ask: _ask, ...users } = createMemoryClient().users;
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
  parameters: {
    // A dialog covers the page that it is on, so in the docs it has a page of its own.
    docs: { story: { inline: false, height: "44rem" } },
  },
  // Two stand for all in the docs; the sidebar has every state.
  tags: ["!autodocs"],
  play: async ({ canvasElement }) => {
    const person = { name: startingWith("Priya Raman") };
    await expect(await within(canvasElement).findByRole("radio", person)).toBeVisible();
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
export const Either: Story = { tags: ["autodocs"] };

export const InPolish: Story = { globals: { locale: "pl" } };

export const RightToLeft: Story = { globals: { locale: "ar" } };

export const Dark: Story = { globals: { theme: "dark" } };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };

/** A backend that can't ask users: only an invitation is left. */
export const SomebodyNew: Story = {
  args: { users },
  tags: ["autodocs"],
  play: async (context) => {
    const email = { name: wordsOf(context).users.email };
    await expect(within(context.canvasElement).getByRole("textbox", email)).toBeVisible();
  },
};

/** Who may not invite asks those who have access. */
export const SomebodyWithAccess: Story = { args: { canInvite: false } };

/** Shows this of what is said about the people. */
const says =
  (textOf: (words: Messages) => string | undefined): NonNullable<Story["play"]> =>
  async (context) => {
    const text = startingWith(textOf(wordsOf(context)) ?? "");
    await expect(await within(context.canvasElement).findByText(text)).toBeVisible();
  };

/** Looking people up. */
export const Loading: Story = {
  args: { users: { ...withAsk, list: () => new Promise(() => undefined) } },
  play: says(({ ask }) => ask.searching),
};

/** The account has nobody else who can give it. */
export const Nobody: Story = {
  args: { users: { ...withAsk, list: async () => ({ users: [] }) } },
  play: says(({ ask }) => ask.nobody),
};

/** People could not be looked up. */
export const PeopleFailed: Story = {
  args: {
    users: { ...withAsk, list: () => Promise.reject(new ContactGateError("network", "Offline.")) },
  },
  play: says(({ ask }) => ask.peopleFailed),
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

/** Chooses somebody and sends, and waits for what comes of it. */
const sending =
  (shown: (words: Messages) => string | undefined): NonNullable<Story["play"]> =>
  async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(await canvas.findByRole("radio", { name: startingWith("Priya Raman") }));
    await userEvent.click(canvas.getByRole("button", { name: words.ask.send }));
    const text = startingWith(shown(words) ?? "");
    await expect((await canvas.findAllByText(text))[0]).toBeVisible();
  };

const failing = (error: ContactGateError): NonNullable<Story["args"]> => ({
  users: { ...withAsk, ask: () => Promise.reject(error) },
});

export const Sending: Story = {
  args: { users: { ...withAsk, ask: () => new Promise(() => undefined) } },
  play: sending(({ ask }) => ask.sending),
};

/** It has been sent: the dialog is closed by whoever opened it. */
export const Sent: Story = {
  decorators: [withEventLog("onAsked")],
  render: function Sent({ onAsked, ...args }, { globals }) {
    const [isOpen, setIsOpen] = useState(true);
    if (!isOpen) return <p>The dialog is closed.</p>;
    const close = (person: string) => {
      setIsOpen(false);
      onAsked(person);
    };
    return (
      <div className="cg-root">
        <AskDialog {...args} onAsked={close} messages={messagesOf(globals)} />
      </div>
    );
  },
  play: sending(() => "onAsked"),
};

/** The account has asked as often as it may: when to go on is said, and what was chosen stays. */
export const RateLimited: Story = {
  args: failing(new ContactGateError("rate_limited", "Too many.", { retryAfter: 1_200_000 })),
  play: sending(({ errors }) => errors.rate_limited?.title),
};

export const Failed: Story = {
  args: failing(new ContactGateError("network", "Offline.")),
  play: sending(({ errors }) => errors.network?.title),
};

/** Somebody who may not ask after all. */
export const Refused: Story = {
  args: failing(new ContactGateError("forbidden", "No.", { status: 403 })),
  play: sending(({ errors }) => errors.forbidden?.title),
};

/** Nothing was chosen. */
export const Incomplete: Story = {
  play: async (context) => {
    const { ask } = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: ask.send }));
    await expect(canvas.getByText(ask.choosePerson)).toBeVisible();
  },
};
