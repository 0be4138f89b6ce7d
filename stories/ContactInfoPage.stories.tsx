import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { portalContextOf } from "../.storybook/storyGlobals.js";
import { createMemoryClient, type MemoryClient } from "../src/client/memory/index.js";
import { ContactGateProvider } from "../src/components/gate/ContactGateProvider.js";
import { ContactInfoPage } from "../src/components/page/ContactInfoPage.js";
import type { Contact, PortalContext } from "../src/domain/index.js";
import { formatMessage, formatPlural } from "../src/messages/index.js";
import { contactGateNames } from "../src/testing/index.js";
import { containing, fill, wordsOf } from "./playing.js";

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

type PlayContext = { canvasElement: HTMLElement; globals: Record<string, unknown> };

/** In the first contact of the technical emergency contacts. */
async function firstBox(context: PlayContext, field: "name" | "email") {
  const names = contactGateNames(wordsOf(context));
  const canvas = within(context.canvasElement);
  const group = { name: names.section("technicalEmergency") };
  const section = within(await canvas.findByRole("group", group));
  const [box] = section.getAllByRole("textbox", { name: names.field[field] });
  if (!box) throw new Error("The section has no contact.");
  return box;
}

/** Changes a name, and saves. */
async function save(context: PlayContext) {
  await fill(await firstBox(context, "name"), " and others");
  const canvas = within(context.canvasElement);
  await userEvent.click(canvas.getByRole("button", { name: wordsOf(context).page.save }));
  return canvas;
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
  parameters: { staysLoading: true },
};

/** The record could not be loaded; it can be tried again. */
export const Failed: Story = {
  args: { prepare: (client) => client.control.failNext("load", "network", { times: 99 }) },
  play: async (context) => {
    const title = wordsOf(context).loadErrors.network?.title ?? "";
    await expect(await within(context.canvasElement).findByText(title)).toBeVisible();
  },
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
  play: async (context) => {
    const { page, locale } = wordsOf(context);
    await fill(await firstBox(context, "name"), " and others");
    const unsaved = containing(formatPlural(page.unsaved, 1, locale));
    await expect(await within(context.canvasElement).findByText(unsaved)).toBeVisible();
  },
};

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
  play: async (context) => {
    const canvas = await save(context);
    const name = wordsOf(context).conflict.title;
    await expect(await canvas.findByRole("heading", { name })).toBeVisible();
  },
};

/** A complete record can't be left incomplete: what is missing is listed, and nothing is sent. */
export const Errors: Story = {
  play: async (context) => {
    const { page, summary } = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.clear(await firstBox(context, "email"));
    await userEvent.click(canvas.getByRole("button", { name: page.save }));
    await expect(await canvas.findByRole("region", { name: summary.errorsTitle })).toHaveFocus();
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
  play: async (context) => {
    const canvas = await save(context);
    const name = wordsOf(context).page.saving;
    await expect(await canvas.findByRole("button", { name })).toBeVisible();
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
  play: async (context) => {
    const canvas = await save(context);
    const title = wordsOf(context).errors.network?.title ?? "";
    await expect(await canvas.findByText(title)).toBeVisible();
  },
};

/** Somebody else saved another field meanwhile: both are saved, and the person is told. */
export const Merged: Story = {
  args: {
    prepare: (client) =>
      saveBefore(client, (contact) => ({ ...contact, email: "pager@northwind.example" })),
  },
  play: async (context) => {
    const canvas = await save(context);
    const words = wordsOf(context);
    const merged = formatMessage(words.conflict.mergedSaved, {
      name: "Priya Raman",
      sections: contactGateNames(words).section("technicalEmergency"),
    });
    await expect((await canvas.findAllByText(containing(merged)))[0]).toBeVisible();
    await expect(await canvas.findByDisplayValue("pager@northwind.example")).toBeVisible();
  },
};
