import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import type { ContactGateUsers, PortalUser } from "../src/client/index.js";
import { ContactGateError } from "../src/client/index.js";
import { createMemoryClient } from "../src/client/memory/index.js";
import { AlertContactsField } from "../src/components/people/alert/AlertContactsField.js";
import type { Contact } from "../src/domain/index.js";
import { wordsOf } from "./playing.js";

const people = Array.from({ length: 3000 }, (_, index): PortalUser => {
  const number = String(index + 1).padStart(4, "0");
  return {
    id: `u-${index}`,
    name: `Agent ${number}`,
    email: `agent${number}@northwind.example`,
    role: "administrator",
    status: "active",
  };
});
const { users } = createMemoryClient({ users: people });
const never = () => new Promise<never>(() => {});

/** The first page comes; what follows does as given. */
function withMore(more: () => Promise<never>): ContactGateUsers {
  return {
    ...users,
    list: (options) => (options?.cursor === undefined ? users.list(options) : more()),
  };
}

const chosen = [0, 1, 2].map((index): Contact => {
  const { id, name, email } = people[index] ?? { id: "", name: "", email: "" };
  return { id: `0d9c6a4e-50a3-4a54-8a7c-00000000000${index}`, userId: id, name, email };
});

function Controlled({ value, ...args }: ComponentProps<typeof AlertContactsField>) {
  const [contacts, setContacts] = useState<readonly Contact[]>(value);
  return <AlertContactsField {...args} value={contacts} onChange={setContacts} />;
}

const meta: Meta<typeof AlertContactsField> = {
  title: "Fields/ChoosingAlertContacts",
  component: AlertContactsField,
  args: {
    value: chosen,
    users,
    formId: "story",
    onChange: () => {},
    inviteRoles: [
      { id: "readOnly", grantable: true },
      { id: "editor", grantable: true },
      { id: "administrator", grantable: false },
    ],
  },
  render: (args) => (
    <div className="cg-root">
      <Controlled {...args} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<typeof AlertContactsField>;

async function open(canvasElement: HTMLElement, text = "") {
  const canvas = within(canvasElement);
  await canvas.findByRole("listbox", { hidden: true });
  await userEvent.click(canvas.getByRole("combobox"));
  if (text !== "") await userEvent.paste(text);
  return canvas;
}

/** Thousands of people: the first page, and "Invite somebody" as the last entry. */
export const Thousands: Story = {
  play: async ({ canvasElement }) => {
    const canvas = await open(canvasElement);
    await expect(await canvas.findByRole("option", { name: /Agent 0004/ })).toBeVisible();
    await expect(canvas.getAllByRole("option").at(-1)).toBeVisible();
  },
};

export const Loading: Story = {
  args: { users: { ...users, list: never } },
  play: async (context) => {
    const canvas = await open(context.canvasElement);
    const { alert } = wordsOf(context);
    await expect((await canvas.findAllByText(alert.loading))[0]).toBeVisible();
  },
};

export const LoadingMore: Story = {
  args: { users: withMore(never) },
  play: async ({ canvasElement }) => {
    const canvas = await open(canvasElement);
    await canvas.findByRole("option", { name: /Agent 0004/ });
    await userEvent.keyboard("{End}{ArrowUp}");
    await expect(canvasElement.querySelector(".cg-listbox-status")).toBeVisible();
  },
};

/** What came before stays; the arrow down asks again. */
export const MoreFailed: Story = {
  args: { users: withMore(() => Promise.reject(new ContactGateError("network", "Down."))) },
  play: async (context) => {
    const canvas = await open(context.canvasElement);
    const { gate } = wordsOf(context);
    await canvas.findByRole("option", { name: /Agent 0004/ });
    await userEvent.keyboard("{End}{ArrowUp}");
    await expect(await canvas.findByRole("button", { name: gate.tryAgain })).toBeVisible();
  },
};

export const NobodyFound: Story = {
  play: async ({ canvasElement }) => {
    const canvas = await open(canvasElement, "nobody at all");
    await expect(await canvas.findByRole("option")).toBeVisible();
  },
};

/** The invitation, with what was searched for in it. */
export const Inviting: Story = {
  play: async ({ canvasElement }) => {
    const canvas = await open(canvasElement, "grace@navy.example");
    await userEvent.click(await canvas.findByRole("option"));
    const boxes = await canvas.findAllByRole("textbox");
    await expect(boxes[0]).toHaveFocus();
  },
};

async function invite(canvasElement: HTMLElement) {
  const canvas = await open(canvasElement, "grace@navy.example");
  await userEvent.click(await canvas.findByRole("option"));
  await canvas.findAllByRole("textbox");
  await userEvent.keyboard("Grace Hopper{Enter}");
  return canvas;
}

export const InvitationUnderWay: Story = {
  args: { users: { ...users, invite: never } },
  play: async (context) => {
    const canvas = await invite(context.canvasElement);
    const { contactLists } = wordsOf(context);
    await expect(await canvas.findByRole("button", { name: contactLists.sending })).toBeVisible();
  },
};

export const InvitationRefused: Story = {
  args: {
    users: {
      ...users,
      invite: () => Promise.reject(new ContactGateError("network", "Down.")),
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = await invite(canvasElement);
    await expect(await canvas.findByRole("alert")).toBeVisible();
  },
};

/** Whoever has to accept first is chosen all the same, and marked. */
export const Invited: Story = {
  args: {
    users: {
      ...users,
      invite: async (given) => ({ ...given, id: "u-grace", status: "invited" }),
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = await invite(canvasElement);
    await expect(await canvas.findAllByText(/Grace Hopper/)).not.toHaveLength(0);
  },
};

/** Somebody among them is no user any more. */
export const Former: Story = { args: { formerUsers: new Set(["u-1"]) } };

export const Replacing: Story = {
  args: { formerUsers: new Set(["u-1"]) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole("listbox", { hidden: true });
    const button = canvasElement.querySelector(".cg-chip-action");
    if (button) await userEvent.click(button);
    await expect(await canvas.findByRole("option", { name: /Agent 0004/ })).toBeVisible();
  },
};

export const Removed: Story = {
  play: async ({ canvasElement }) => {
    const bin = canvasElement.querySelector(".cg-chip .cg-icon-button");
    if (bin) await userEvent.click(bin);
    await expect(canvasElement.querySelectorAll(".cg-chip")).toHaveLength(2);
  },
};
