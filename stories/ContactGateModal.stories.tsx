import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import type { MemoryClient } from "../src/client/memory/index.js";
import { ContactGateModal } from "../src/components/ContactGateModal/ContactGateModal.js";
import { PlainCrashedScreen } from "../src/components/GateScreen/PlainCrashedScreen.js";
import { newId } from "../src/domain/index.js";
import type { DraftStorage } from "../src/gate/index.js";
import { sampleContactInfo, sampleSnapshot } from "../src/testing/index.js";
import { partlyFilled, policy } from "./formFixtures.js";
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

/** A store of the host that has a draft from ten minutes ago. */
function draftStorage(): DraftStorage {
  const key = `contact-gate:draft:${JSON.stringify(["northwind", "u-anna", "production"])}`;
  const texts = new Map([
    [
      key,
      JSON.stringify({
        account: "northwind",
        user: "u-anna",
        environment: "production",
        schema: `1/${policy.version}/${policy.id}`,
        savedAt: Date.now() - 10 * 60 * 1000,
        revision: "of another day",
        base: almostComplete,
        typed: {
          ...almostComplete,
          contacts: {
            ...almostComplete.contacts,
            operationsShared: [{ id: newId(), name: "Guest supp" }],
          },
        },
      }),
    ],
  ]);
  return {
    get: (at) => texts.get(at),
    set: (at, text) => void texts.set(at, text),
    remove: (at) => void texts.delete(at),
    keys: () => [...texts.keys()],
  };
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

/** Where even that screen failed: nothing in it is the host's, its words are ours. */
export const CrashedTwice: Story = {
  render: () => (
    <PlainCrashedScreen
      status="locked"
      supportHref="https://support.example/contact"
      helpHref="/help"
      onRetry={() => {}}
    />
  ),
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

const PAGER = "8c1a4d5e-1a2b-4c3d-8e4f-000000000099";
const theirs = { name: "Guest desk", email: "help@northwind.example" };

/** Somebody else saved first: nothing is lost without a choice. */
export const Conflict: Story = {
  args: {
    memory: { info: almostComplete },
    prepare: (client) => {
      const { save } = client;
      client.save = (info, options) => {
        client.control.change((stored) => ({
          ...stored,
          contacts: { ...stored.contacts, operationsShared: [{ id: PAGER, ...theirs }] },
        }));
        return save(info, options);
      };
    },
  },
  globals: { locale: "en" },
  play: async () => {
    const gate = await typeLastContact();
    await userEvent.click(gate.getByRole("button", { name: "Submit" }));
    await expect(await gate.findByRole("button", { name: "Use all of theirs" })).toBeVisible();
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

const page = { pageHref: "/configuration/contact-information" };

/** The server only reminds: the portal is open, under a banner that says what is due and by when. */
export const Reminder: Story = {
  args: {
    memory: { info: almostComplete, mode: "remind", deadline: "2099-12-31T00:00:00.000Z" },
    modal: page,
  },
};

/** The deadline is in an hour: the banner names the time. */
export const ReminderNearDeadline: Story = {
  args: {
    memory: {
      info: partlyFilled,
      mode: "remind",
      deadline: new Date(Date.now() + 60 * 60 * 1000).toISOString(),
      reminders: 1,
    },
    modal: page,
  },
};

/** It has been put off as often as the server lets: the banner stays until the deadline. */
export const NoRemindersLeft: Story = {
  args: {
    memory: {
      info: almostComplete,
      mode: "remind",
      deadline: "2099-12-31T00:00:00.000Z",
      reminders: 0,
    },
    modal: page,
  },
};

/** Put off until tomorrow: the portal and nothing else, with the focus at its beginning. */
export const ReminderPutOff: Story = {
  args: { memory: { info: almostComplete, mode: "remind" }, modal: page },
  globals: { locale: "en" },
  play: async () => {
    const host = within(document.body);
    await userEvent.click(await host.findByRole("button", { name: "Later (3 left)" }));
    await expect(await host.findByText(/You will be reminded again/)).toBeInTheDocument();
    await expect(host.getByRole("heading", { name: "Your integration" })).toHaveFocus();
  },
};

/** It was complete, then an alert contact left the portal: asked for again, over the work that goes on. */
export const StaleInformation: Story = {
  args: {
    memory: { info: sampleContactInfo(), live: true },
    prepare: (client) => {
      clients.push(client);
    },
    modal: page,
  },
  globals: { locale: "en" },
  beforeEach: () => () => {
    clients.length = 0;
  },
  play: async () => {
    const host = within(document.body);
    await host.findByRole("heading", { name: "Your integration" });
    for (const { backend, control } of clients) {
      const alert = control.info.contacts.alert?.map(({ userId }) => userId) ?? [];
      backend.writeUsers(backend.listUsers().filter(({ id }) => !alert.includes(id)));
    }
    await expect(await host.findByText(/No longer a user/)).toBeVisible();
  },
};

/** The operator's own people are never locked out, and are told why. */
export const Bypass: Story = {
  args: {
    memory: { info: partlyFilled, waived: "bypass" },
    provider: { messages: { operatorName: "Wayfare" } },
    modal: page,
  },
};

/** What was typed before a reload is back, and not saved. */
export const DraftRestored: Story = {
  args: { memory: { info: almostComplete }, provider: { drafts: { storage: draftStorage() } } },
  globals: { locale: "en" },
  play: async () => {
    const gate = await withForm();
    // The sheet fades in.
    await waitFor(() => expect(gate.getByRole("button", { name: "Discard it" })).toBeVisible());
    await expect(gate.getByDisplayValue("Guest supp")).toBeVisible();
  },
};
