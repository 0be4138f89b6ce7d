import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import type { MemoryClient } from "../src/client/memory/index.js";
import { ContactGateModal } from "../src/components/ContactGateModal/ContactGateModal.js";
import { sampleContactInfo, sampleSnapshot } from "../src/testing/index.js";
import { partlyFilled } from "./formFixtures.js";
import { GateHost, type GateHostProps } from "./GateHost.js";

type Args = Omit<GateHostProps, "globals">;

const meta: Meta<Args> = {
  title: "Gate/ContactGateModal",
  component: ContactGateModal as never,
  parameters: { layout: "fullscreen", controls: { disable: true } },
  render: (args, { globals }) => (
    <GateHost key={JSON.stringify(globals)} globals={globals} {...args} />
  ),
};
export default meta;

type Story = StoryObj<Args>;

/** The page, once the form is there: the gate is put on the page, not in the story's own element. */
async function withForm() {
  const page = within(document.body);
  await page.findByRole("button", { name: /^(Submit|Prześlij)$/ });
  await page.findByRole("group", { name: /Alert contacts|Kontakty alarmowe/ });
  return page;
}

/** Checks the form and not the screen before it. */
const formShown = async () => {
  await withForm();
};

const editor = {
  id: "u-marek",
  name: "Marek Nowak",
  email: "marek.nowak@northwind.example",
};
const almostComplete = sampleContactInfo({ contacts: { operationsShared: [] } });

async function typeLastContact() {
  const gate = await withForm();
  const boxes = document.querySelector('[data-section="operationsShared"]');
  if (!(boxes instanceof HTMLElement)) throw new Error("The section is not there.");
  const section = within(boxes);
  await userEvent.type(section.getByRole("textbox", { name: "Name" }), "Guest support");
  await userEvent.type(section.getByRole("textbox", { name: "Email" }), "help@northwind.example");
  return gate;
}

/** Nobody has given anything yet. */
export const Empty: Story = { play: formShown };

/** A part was given before, by somebody else: only the rest is asked for (R12). */
export const PartlyFilled: Story = { args: { memory: { info: partlyFilled } }, play: formShown };

/** Alert contacts can't be given in a sandbox: they are shown, and not counted (R4). */
export const Sandbox: Story = {
  args: { memory: { info: partlyFilled, context: { environment: "sandbox" } } },
  play: formShown,
};

/** The tab that gives the right person access (R14). */
export const Users: Story = {
  play: async () => {
    const gate = await withForm();
    await userEvent.click(gate.getByRole("tab", { name: "Users" }));
    await expect(await gate.findByRole("button", { name: "Send invitation" })).toBeVisible();
  },
};

/** Ways out that the host gives: they are there on every screen. */
export const WaysOut: Story = {
  args: {
    memory: { info: partlyFilled },
    modal: {
      signOut: (
        <button type="button" className="cg-button" data-size="sm">
          Sign out
        </button>
      ),
      environmentSwitch: (
        <button type="button" className="cg-button" data-size="sm">
          Switch to sandbox
        </button>
      ),
    },
  },
  play: formShown,
};

/** It is not known yet whether the portal is locked. */
export const Loading: Story = { args: { prepare: (client) => client.control.hang("load") } };

/** The load failed. The portal stays closed. */
export const Failed: Story = {
  args: { prepare: (client) => client.control.failNext("load", "network", { times: 99 }) },
};

/** The load failed, and the host chose to open the portal then. */
export const FailedAndOpen: Story = {
  args: {
    prepare: (client) => client.control.failNext("load", "unavailable", { times: 99 }),
    provider: { failedLoad: "open" },
  },
};

/** Nobody is signed in any more. */
export const SignedOut: Story = {
  args: { prepare: (client) => client.control.failNext("load", "unauthenticated", { times: 99 }) },
};

/** The server speaks of things that this version does not know. */
export const Outdated: Story = {
  args: {
    prepare: (client) => {
      const snapshot = sampleSnapshot();
      client.load = async () => ({ ...snapshot, policy: { ...snapshot.policy, version: 2 } });
    },
  },
};

/** Somebody who may not edit sees what is missing, and who can give it. */
export const NoRights: Story = {
  args: {
    memory: {
      info: partlyFilled,
      viewer: { ...editor, can: { editContacts: false, manageUsers: false } },
    },
  },
};

/** The gate's own code failed: here, a section without words. The portal stays closed. */
export const Crashed: Story = {
  args: {
    memory: {
      context: { environment: "production" },
      policy: {
        id: "own",
        version: 1,
        environments: ["production"],
        launchEnvironment: "production",
        sections: [{ id: "wordless", kind: "contacts", audience: "operator", required: true }],
      },
    },
  },
  // React writes what it caught to the console, and tests do not allow that.
  tags: ["!test"],
};

/** A save is under way. */
export const Saving: Story = {
  args: {
    memory: { info: almostComplete },
    prepare: (client) => client.control.hang("save"),
  },
  globals: { locale: "en" },
  play: async () => {
    const gate = await typeLastContact();
    await userEvent.click(gate.getByRole("button", { name: "Submit" }));
    await expect(await gate.findByRole("button", { name: "Submitting…" })).toBeVisible();
  },
};

/** A save failed: what was typed is still there. */
export const SaveFailed: Story = {
  args: {
    memory: { info: almostComplete },
    prepare: (client) => client.control.failNext("save", "network", { times: 9 }),
  },
  globals: { locale: "en" },
  play: async () => {
    const gate = await typeLastContact();
    await userEvent.click(gate.getByRole("button", { name: "Submit" }));
    await expect(await gate.findByText("No connection")).toBeVisible();
  },
};

/** Somebody else saved first: nothing is lost without a choice. */
export const Conflict: Story = {
  args: {
    memory: { info: almostComplete },
    prepare: (client) => {
      const { save } = client;
      client.save = (info, options) => {
        client.control.change((stored) => ({
          ...stored,
          contacts: { ...stored.contacts, technicalEmergency: [] },
        }));
        return save(info, options);
      };
    },
  },
  globals: { locale: "en" },
  play: async () => {
    const gate = await typeLastContact();
    await userEvent.click(gate.getByRole("button", { name: "Submit" }));
    await expect(await gate.findByRole("button", { name: "Use their version" })).toBeVisible();
  },
};

/** Every client that was made for a story: StrictMode makes two, and which one is used is React's business. */
const clients: MemoryClient[] = [];

/** Somebody else completed the record while this person was typing: typed text is never yanked away. */
export const CompletedElsewhere: Story = {
  args: {
    memory: { info: almostComplete, live: true },
    prepare: (client) => {
      clients.push(client);
    },
  },
  globals: { locale: "en" },
  beforeEach: () => () => {
    clients.length = 0;
  },
  play: async () => {
    const gate = await typeLastContact();
    for (const client of clients) client.control.complete();
    await expect(await gate.findByText("The portal can open")).toBeVisible();
    await expect(gate.getByRole("button", { name: /^Discard mine/ })).toBeVisible();
    await expect(gate.getByRole("button", { name: /^Save mine too/ })).toBeVisible();
  },
};

/** Nothing is due: the portal, and nothing else. */
export const Unlocked: Story = { args: { prepare: (client) => client.control.complete() } };

/** The server only reminds: the portal is open, under a banner that says by when. */
export const Reminder: Story = {
  args: {
    memory: { info: almostComplete, mode: "remind", deadline: "2099-12-31T00:00:00.000Z" },
    modal: { pageHref: "/configuration/contact-information" },
  },
};
