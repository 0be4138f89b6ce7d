import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { portalContextOf } from "../.storybook/storyGlobals.js";
import { createMemoryClient, type MemoryClient } from "../src/client/memory/index.js";
import { ContactGateProvider } from "../src/components/ContactGateProvider/ContactGateProvider.js";
import { ContactInfoPage } from "../src/components/ContactInfoPage/ContactInfoPage.js";
import type { Contact, PortalContext } from "../src/domain/index.js";

interface PageStoryProps extends ComponentProps<typeof ContactInfoPage> {
  context: PortalContext;
  /** What has happened before the page is opened. */
  prepare: (client: MemoryClient) => void;
}

function PageStory({ context, prepare, ...props }: PageStoryProps) {
  const [client] = useState(() => {
    const made = createMemoryClient({ context });
    prepare(made);
    return made;
  });
  return (
    <ContactGateProvider client={client}>
      <ContactInfoPage {...props} />
    </ContactGateProvider>
  );
}

/** In the first contact of the technical emergency contacts. */
async function firstBox(canvas: ReturnType<typeof within>, name: "Name" | "Email") {
  const section = await canvas.findByRole("group", { name: /^Technical emergency contacts/ });
  const [box] = within(section).getAllByRole("textbox", { name });
  if (!box) throw new Error("The section has no contact.");
  return box;
}

const complete = (client: MemoryClient) => client.control.complete();

const meta: Meta<typeof PageStory> = {
  title: "Page/ContactInfoPage",
  component: PageStory,
  args: {
    supportHref: "https://support.example/contact",
    helpHref: "https://support.example/help",
    prepare: complete,
  },
  argTypes: { prepare: { table: { disable: true } }, context: { table: { disable: true } } },
  render: (args, { globals }) => <PageStory {...args} context={portalContextOf(globals)} />,
};
export default meta;

type Story = StoryObj<typeof PageStory>;

/** After launch: everything is there, and can be changed (R2, R18). */
export const Complete: Story = {};

/** Nobody has given anything yet. */
export const NeverGiven: Story = { args: { prepare: () => {} } };

/** Somebody who may look and not change. */
export const ReadOnly: Story = {
  args: {
    prepare: (client) => {
      complete(client);
      client.control.setViewer({ can: { editContacts: false, manageUsers: false } });
    },
  },
};

export const Loading: Story = {
  args: {
    prepare: (client) => {
      client.control.hang("load");
    },
  },
};

/** The record could not be loaded; it can be tried again. */
export const Failed: Story = {
  args: { prepare: (client) => client.control.failNext("load", "network", { times: 99 }) },
};

/** Who has access, beside the contacts. */
export const Users: Story = {
  args: { defaultTab: "users" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole("row", { name: /Priya Raman/ })).toBeVisible();
  },
};

/** Something is typed and not saved. */
export const Unsaved: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await firstBox(canvas, "Name"), " and others");
    await expect(await canvas.findByText(/1 unsaved change/)).toBeVisible();
  },
};

async function typeName(canvasElement: HTMLElement): Promise<void> {
  const canvas = within(canvasElement);
  const section = await canvas.findByRole("group", { name: /^Technical emergency contacts/ });
  const [name] = within(section).getAllByRole("textbox", { name: "Name" });
  if (!name) throw new Error("The section has no contact.");
  await userEvent.type(name, " and others");
}

/** Somebody else saves just before this person does. */
function saveBefore(client: MemoryClient, update: (contact: Contact) => Contact): void {
  complete(client);
  const { save } = client;
  let isFirst = true;
  client.save = (info, options) => {
    if (isFirst) {
      client.control.change((stored) => ({
        ...stored,
        contacts: {
          ...stored.contacts,
          technicalEmergency: (stored.contacts.technicalEmergency ?? []).map(update),
        },
      }));
    }
    isFirst = false;
    return save(info, options);
  };
}

/** Somebody else saved the same field meanwhile. */
export const Conflict: Story = {
  args: { prepare: (client) => saveBefore(client, (contact) => ({ ...contact, name: "Pager" })) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await typeName(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    await expect(
      await canvas.findByRole("heading", { name: "Somebody else changed this meanwhile" }),
    ).toBeVisible();
  },
};

/** A complete record can't be left incomplete: what is missing is listed, and nothing is sent. */
export const Errors: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.clear(await firstBox(canvas, "Email"));
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    await expect(await canvas.findByRole("region", { name: "There is a problem" })).toHaveFocus();
  },
};

/** A save is under way. */
export const Saving: Story = {
  args: {
    prepare: (client) => {
      complete(client);
      client.control.hang("save");
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await firstBox(canvas, "Name"), " and others");
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    await expect(await canvas.findByRole("button", { name: "Saving…" })).toBeVisible();
  },
};

/** A save failed: what was typed is still there. */
export const SaveFailed: Story = {
  args: {
    prepare: (client) => {
      complete(client);
      client.control.failNext("save", "network", { times: 9 });
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await firstBox(canvas, "Name"), " and others");
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    await expect(await canvas.findByText("No connection")).toBeVisible();
  },
};

/** Somebody else saved another field meanwhile: both are saved, and the person is told. */
export const Merged: Story = {
  args: {
    prepare: (client) =>
      saveBefore(client, (contact) => ({ ...contact, email: "pager@northwind.example" })),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await typeName(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Save changes" }));
    const text = /Priya Raman changed this while you were editing: Technical emergency contacts/;
    await expect((await canvas.findAllByText(text))[0]).toBeVisible();
    await expect(await canvas.findByDisplayValue("pager@northwind.example")).toBeVisible();
  },
};
