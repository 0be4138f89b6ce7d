import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import type { PortalUser, Viewer } from "../src/client/index.js";
import { ContactGateError } from "../src/client/index.js";
import { createMemoryClient, type MemoryClientOptions } from "../src/client/memory/index.js";
import { UserAccessPanel } from "../src/components/people/access/UserAccessPanel.js";
import { formatMessage, formatPlural, type Messages } from "../src/messages/index.js";
import { fill, wordsOf } from "./playing.js";
import { withEventLog } from "./withEventLog.js";

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

const asked = {
  sections: ["operationsShared"],
  at: "2026-11-20T09:00:00.000Z",
  by: { id: "u-anna", name: "Anna Kowalska" },
};

function person(id: string, name: string, more: Partial<PortalUser> = {}): PortalUser {
  const email = `${name.toLowerCase().replace(" ", ".")}@northwind.example`;
  return { id, name, email, role: "editor", status: "active", ...more };
}

/** Every way in which somebody stands, and every reason why something can't be done. */
const everybody: PortalUser[] = [
  person("u-anna", "Anna Kowalska", {
    role: "administrator",
    refusals: { remove: "yourself", changeRole: "yourself" },
  }),
  person("u-jonas", "Jonas Lind", {
    role: "administrator",
    refusals: { remove: "last_administrator", changeRole: "last_administrator" },
  }),
  person("u-marek", "Marek Nowak", {
    refusals: { remove: "is_alert_contact", sections: ["alert"] },
  }),
  person("u-olga", "Olga Szef", { role: "owner" }),
  person("u-priya", "Priya Raman", { asked }),
  person("u-sofia", "Sofia Duarte", {
    status: "invited",
    invitedAt: "2026-11-20T09:00:00.000Z",
    expiresAt: "2026-12-04T09:00:00.000Z",
    asked,
  }),
  person("u-tomas", "Tomas Berg", {
    role: "readOnly",
    status: "expired",
    invitedAt: "2026-10-02T09:00:00.000Z",
    expiresAt: "2026-10-16T09:00:00.000Z",
  }),
];

const withEverybody = {
  users: { ...clientWith().users, list: async () => ({ users: everybody }) },
  roles: [...roles, { id: "owner", grantable: false }],
  onReplaceAlertContact: () => {},
};

export const Everybody: Story = { args: withEverybody };

/** Somebody who is a contact is replaced first: the host leads there. */
export const ReplacedFirst: Story = {
  args: withEverybody,
  decorators: [withEventLog("onReplaceAlertContact")],
  play: async (context) => {
    const { users } = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: users.replaceFirst }));
    await expect(canvas.getByText('onReplaceAlertContact("alert")')).toBeVisible();
  },
};

export const InPolish: Story = { args: withEverybody, globals: { locale: "pl" } };

export const RightToLeft: Story = { args: withEverybody, globals: { locale: "ar" } };

export const Dark: Story = { args: withEverybody, globals: { theme: "dark" } };

export const Narrow: Story = {
  args: withEverybody,
  globals: { viewport: { value: "mobile1" } },
};

/** Narrowed by role and status. */
export const Filtered: Story = {
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.selectOptions(
      await canvas.findByRole("combobox", { name: words.access.filterRole }),
      words.roles.editor?.label ?? "",
    );
    const found = formatPlural(words.ask.found, 2, words.locale);
    await expect(await canvas.findByText(found)).toBeInTheDocument();
  },
};

/** Nobody matches: the filters can be cleared in one step. */
export const NobodyMatches: Story = {
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.selectOptions(
      await canvas.findByRole("combobox", { name: words.access.filterStatus }),
      words.users.expired,
    );
    await expect(await canvas.findByRole("button", { name: words.access.clear })).toBeVisible();
  },
};

/** Waiting for the list. */
export const Loading: Story = {
  render: (args) => {
    const client = clientWith();
    client.control.hang("users.list");
    return <UserAccessPanel {...args} users={client.users} />;
  },
  parameters: { staysLoading: true },
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
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    const box = (name: string) => canvas.getByRole("textbox", { name });
    await fill(box(words.users.name), "Priya");
    await fill(box(words.users.email), "priya.raman@northwind.example");
    await userEvent.click(canvas.getByRole("button", { name: words.users.invite }));
    await expect(await canvas.findByRole("alert")).toHaveTextContent(
      words.errors.already_a_user?.title ?? "",
    );
  },
};

const removal = ({ users }: Messages) => ({
  name: formatMessage(users.remove, { person: "Priya Raman" }),
});

/** Asked before anybody is removed. */
export const Confirming: Story = {
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(await canvas.findByRole("button", removal(words)));
    await expect(canvas.getByRole("button", { name: words.users.cancel })).toHaveFocus();
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
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(await canvas.findByRole("button", removal(words)));
    await userEvent.click(canvas.getByRole("button", { name: words.users.removeConfirmYes }));
    await expect(await canvas.findByRole("alert")).toHaveTextContent(
      words.errors.is_alert_contact?.title ?? "",
    );
  },
};

/** An invitation is on its way. */
export const Inviting: Story = {
  render: (args) => {
    const client = clientWith();
    client.control.hang("users.invite");
    return <UserAccessPanel {...args} users={client.users} />;
  },
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    const box = (name: string) => canvas.getByRole("textbox", { name });
    await fill(box(words.users.name), "Ewa Lis");
    await fill(box(words.users.email), "ewa@northwind.example");
    await userEvent.click(canvas.getByRole("button", { name: words.users.invite }));
    await expect(await canvas.findByRole("button", { name: words.users.inviting })).toBeVisible();
  },
};

const inviteThree: Story["play"] = async (context) => {
  const words = wordsOf(context);
  const canvas = within(context.canvasElement);
  const add = canvas.getByRole("button", { name: words.ask.addRow });
  await userEvent.click(add);
  await userEvent.click(add);
  const box = (name: string, index: number) => canvas.getAllByRole("textbox", { name })[index];
  const people = ["ewa.lis", "priya.raman", "jan.zych"];
  for (const [index, mailbox] of people.entries()) {
    await fill(box(words.users.name, index), mailbox);
    await fill(box(words.users.email, index), `${mailbox}@northwind.example`);
  }
  await userEvent.click(canvas.getByRole("button", { name: words.users.invite }));
  await canvas.findByRole("alert");
};

/** A result for each: two were invited, and one who is a user already stays with the reason. */
export const SeveralInvited: Story = {
  render: (args) => <UserAccessPanel {...args} users={clientWith().users} />,
  play: inviteThree,
};

/** The account has sent as much as it may: when to go on is said, and who was not tried. */
export const RateLimited: Story = {
  render: (args) => <UserAccessPanel {...args} users={clientWith({ messagesPerHour: 0 }).users} />,
  play: inviteThree,
};

/** A message goes with the invitation; what is too long is counted and not cut off. */
export const MessageTooLong: Story = {
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: words.access.addMessage }));
    await userEvent.paste("We need the on-call address. ".repeat(18));
    const tooLong = formatPlural(words.access.tooLong, 21, words.locale);
    await expect(canvas.getByText(tooLong)).toBeVisible();
  },
};

/** Somebody else removed the person meanwhile. */
export const GoneMeanwhile: Story = {
  render: (args) => {
    const client = clientWith();
    const gone = new ContactGateError("unexpected", "Gone.", { reason: "not_found" });
    client.control.failNext("users.remove", gone, { times: 2 });
    return <UserAccessPanel {...args} users={client.users} />;
  },
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(await canvas.findByRole("button", removal(words)));
    await userEvent.click(canvas.getByRole("button", { name: words.users.removeConfirmYes }));
    await expect((await canvas.findAllByRole("alert"))[0]).toHaveTextContent(
      words.errors.user_gone?.title ?? "",
    );
  },
};
