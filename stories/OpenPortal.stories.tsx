import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import type { MemoryClient } from "../src/client/memory/index.js";
import { ContactGateModal } from "../src/components/gate/ContactGateModal.js";
import { formatPlural, type Messages } from "../src/messages/index.js";
import { sampleContactInfo } from "../src/testing/index.js";
import { partlyFilled } from "./formFixtures.js";
import { GateHost, type GateHostProps } from "./GateHost.js";
import { almostComplete } from "./gateForm.js";
import { containing, untilPlaceholder, wordsOf } from "./playing.js";

type Args = Omit<GateHostProps, "globals">;

/** The portal is open, and something is due: a banner says what, and by when. */
const meta: Meta<Args> = {
  title: "Gate/OpenPortal",
  component: ContactGateModal as never,
  args: { modal: { pageHref: "/configuration/contact-information" } },
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    docs: { story: { inline: false, height: "20rem" } },
  },
  render: (args, { globals }) => (
    <GateHost key={JSON.stringify(globals)} globals={globals} {...args} />
  ),
};
export default meta;

type Story = StoryObj<Args>;

const bannerShown =
  (titleOf: (words: Messages) => string): NonNullable<Story["play"]> =>
  async (context) => {
    const name = titleOf(wordsOf(context));
    await expect(await within(document.body).findByRole("region", { name })).toBeVisible();
  };

const remindedOf = bannerShown(({ gate }) => gate.bannerTitle);

/** Every client that was made for a story: StrictMode makes two, and which one is used is React's business. */
const clients: MemoryClient[] = [];

/** The server only reminds: the portal is open, under a banner that says what is due and by when. */
export const Reminder: Story = {
  args: {
    memory: { info: almostComplete, mode: "remind", deadline: "2099-12-31T00:00:00.000Z" },
  },
  play: remindedOf,
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
  },
  play: remindedOf,
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
  },
  play: remindedOf,
};

/** Put off until tomorrow: the portal and nothing else, with the focus at its beginning. */
export const ReminderPutOff: Story = {
  args: { memory: { info: almostComplete, mode: "remind" } },
  play: async (context) => {
    const { gate, locale } = wordsOf(context);
    const host = within(document.body);
    const later = { name: formatPlural(gate.bannerLater, 3, locale) };
    await userEvent.click(await host.findByRole("button", later));
    const putOff = containing(untilPlaceholder(gate.bannerPutOff));
    await expect(await host.findByText(putOff)).toBeInTheDocument();
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
  },
  beforeEach: () => () => {
    clients.length = 0;
  },
  play: async (context) => {
    const { issues } = wordsOf(context);
    const host = within(document.body);
    await host.findByRole("heading", { name: "Your integration" });
    for (const { backend, control } of clients) {
      const alert = control.info.contacts.alert?.map(({ userId }) => userId) ?? [];
      backend.writeUsers(backend.listUsers().filter(({ id }) => !alert.includes(id)));
    }
    await expect(await host.findByText(containing(issues.user_inactive ?? ""))).toBeVisible();
  },
};

/** The operator's own people are never locked out, and are told why. */
export const Bypass: Story = {
  args: {
    memory: { info: partlyFilled, waived: "bypass" },
    provider: { messages: { operatorName: "Wayfare" } },
  },
  play: bannerShown(({ gate }) => gate.bypassTitle),
};
