import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import type { MemoryClient } from "../src/client/memory/index.js";
import { ContactGateModal } from "../src/components/gate/ContactGateModal.js";
import { PlainCrashedScreen } from "../src/components/gate/screens/PlainCrashedScreen.js";
import { newId } from "../src/domain/index.js";
import type { DraftStorage } from "../src/gate/index.js";
import type { Messages } from "../src/messages/index.js";
import { sampleSnapshot } from "../src/testing/index.js";
import { partlyFilled, policy } from "./formFixtures.js";
import { GateHost, type GateHostProps } from "./GateHost.js";
import { almostComplete, typeLastContact, withForm } from "./gateForm.js";
import { containing, wordsOf } from "./playing.js";

type Args = Omit<GateHostProps, "globals">;

const meta: Meta<Args> = {
  title: "Gate/ContactGateModal",
  component: ContactGateModal as never,
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    // It covers the page that it is on, so in the docs each has a page of its own.
    docs: { story: { inline: false, height: "44rem" } },
  },
  // A few stand for all in the docs; the sidebar has every state.
  tags: ["!autodocs"],
  render: (args, { globals }) => (
    <GateHost key={JSON.stringify(globals)} globals={globals} {...args} />
  ),
};
export default meta;

type Story = StoryObj<Args>;

/** Checks the form and not the screen before it. */
const formShown: NonNullable<Story["play"]> = async (context) => {
  await withForm(wordsOf(context));
};

/** Checks that the screen with this heading is there. */
const screenShown =
  (titleOf: (words: Messages) => string | undefined): NonNullable<Story["play"]> =>
  async (context) => {
    const name = titleOf(wordsOf(context)) ?? "";
    const heading = await within(document.body).findByRole("heading", { name });
    // The gate fades in: what is there already may not be seen yet.
    await waitFor(() => expect(heading).toBeVisible());
  };

const editor = {
  id: "u-marek",
  name: "Marek Nowak",
  email: "marek.nowak@northwind.example",
};
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
export const PartlyFilled: Story = {
  args: { memory: { info: partlyFilled } },
  tags: ["autodocs"],
  play: formShown,
};

/** Alert contacts can't be given in a sandbox: they are shown, and not counted (R4). */
export const Sandbox: Story = {
  args: { memory: { info: partlyFilled, context: { environment: "sandbox" } } },
  play: formShown,
};

/** The tab that gives the right person access (R14). */
export const Users: Story = {
  play: async (context) => {
    const words = wordsOf(context);
    const gate = await withForm(words);
    await userEvent.click(gate.getByRole("tab", { name: words.gate.tabUsers }));
    await expect(await gate.findByRole("button", { name: words.users.invite })).toBeVisible();
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
export const Loading: Story = {
  args: { prepare: (client) => client.control.hang("load") },
  parameters: { staysLoading: true },
};

/** The load failed. The portal stays closed. */
export const Failed: Story = {
  args: { prepare: (client) => client.control.failNext("load", "network", { times: 99 }) },
  tags: ["autodocs"],
  play: screenShown(({ loadErrors }) => loadErrors.network?.title),
};

/** The load failed, and the host chose to open the portal then. */
export const FailedAndOpen: Story = {
  args: {
    prepare: (client) => client.control.failNext("load", "unavailable", { times: 99 }),
    provider: { failedLoad: "open" },
  },
  play: async (context) => {
    const name = containing(wordsOf(context).loadErrors.unavailable?.title ?? "");
    await expect(await within(document.body).findByRole("region", { name })).toBeVisible();
  },
};

/** Nobody is signed in any more. */
export const SignedOut: Story = {
  args: { prepare: (client) => client.control.failNext("load", "unauthenticated", { times: 99 }) },
  play: screenShown(({ loadErrors }) => loadErrors.unauthenticated?.title),
};

/** The server speaks of things that this version does not know. */
export const Outdated: Story = {
  args: {
    prepare: (client) => {
      const snapshot = sampleSnapshot();
      client.load = async () => ({ ...snapshot, policy: { ...snapshot.policy, version: 2 } });
    },
  },
  play: screenShown(({ gate }) => gate.outdatedTitle),
};

/** Somebody who may not edit sees what is missing, and who can give it. */
export const NoRights: Story = {
  args: {
    memory: {
      info: partlyFilled,
      viewer: { ...editor, can: { editContacts: false, manageUsers: false } },
    },
  },
  play: screenShown(({ gate }) => gate.noRightsTitle),
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
  play: async (context) => {
    const words = wordsOf(context);
    const gate = await typeLastContact(words);
    await userEvent.click(gate.getByRole("button", { name: words.gate.submit }));
    await expect(await gate.findByRole("button", { name: words.gate.submitting })).toBeVisible();
  },
};

/** A save failed: what was typed is still there. */
export const SaveFailed: Story = {
  args: {
    memory: { info: almostComplete },
    prepare: (client) => client.control.failNext("save", "network", { times: 9 }),
  },
  play: async (context) => {
    const words = wordsOf(context);
    const gate = await typeLastContact(words);
    await userEvent.click(gate.getByRole("button", { name: words.gate.submit }));
    await expect(await gate.findByText(words.errors.network?.title ?? "")).toBeVisible();
  },
};

const PAGER = "8c1a4d5e-1a2b-4c3d-8e4f-000000000099";
const another = { name: "Guest desk", email: "help@northwind.example" };

/** Somebody else saved first: nothing is lost without a choice. */
export const Conflict: Story = {
  args: {
    memory: { info: almostComplete },
    prepare: (client) => {
      const { save } = client;
      client.save = (info, options) => {
        client.control.change((stored) => ({
          ...stored,
          contacts: { ...stored.contacts, operationsShared: [{ id: PAGER, ...another }] },
        }));
        return save(info, options);
      };
    },
  },
  play: async (context) => {
    const words = wordsOf(context);
    const gate = await typeLastContact(words);
    await userEvent.click(gate.getByRole("button", { name: words.gate.submit }));
    const theirs = await gate.findByRole("button", { name: words.conflict.useTheirs });
    await expect(theirs).toBeVisible();
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
  beforeEach: () => () => {
    clients.length = 0;
  },
  play: async (context) => {
    const words = wordsOf(context);
    const gate = await typeLastContact(words);
    for (const client of clients) client.control.complete();
    await expect(await gate.findByText(words.gate.completedElsewhereTitle)).toBeVisible();
    await expect(gate.getByRole("button", { name: words.gate.discardAndOpen })).toBeVisible();
    await expect(gate.getByRole("button", { name: words.gate.saveMineToo })).toBeVisible();
  },
};

/** Nothing is due: the portal, and nothing else. */
export const Unlocked: Story = {
  args: { prepare: (client) => client.control.complete() },
  play: async () => {
    const portal = within(document.body);
    await expect(await portal.findByRole("heading", { name: "Your integration" })).toBeVisible();
  },
};

/** What was typed before a reload is back, and not saved. */
export const DraftRestored: Story = {
  args: { memory: { info: almostComplete }, provider: { drafts: { storage: draftStorage() } } },
  play: async (context) => {
    const words = wordsOf(context);
    const gate = await withForm(words);
    const discard = await gate.findByRole("button", { name: words.gate.draftDiscard });
    // The sheet fades in.
    await waitFor(() => expect(discard).toBeVisible());
    await expect(gate.getByDisplayValue("Guest supp")).toBeVisible();
  },
};
