import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { ContactGateError } from "../src/client/index.js";
import { createMemoryClient } from "../src/client/memory/index.js";
import { ContactInfoForm } from "../src/components/form/ContactInfoForm.js";
import { resolveRequirements } from "../src/domain/index.js";
import type { Messages } from "../src/messages/index.js";
import { complete, partlyFilled, policy } from "./formFixtures.js";
import { fill, startingWith, untilPlaceholder, wordsOf } from "./playing.js";

const all = resolveRequirements(policy, { environment: "production", integrations: [] });
const requirements = {
  ...all,
  sections: all.sections.filter(({ id }) => id === "technicalNonEmergency"),
};
const first = partlyFilled.contacts.technicalNonEmergency?.[0]?.id ?? "";

const meta: Meta<typeof ContactInfoForm> = {
  title: "Form/ContactTest",
  component: ContactInfoForm,
  args: {
    requirements,
    defaultValue: partlyFilled,
    onSendTest: async () => ({ sentAt: "2026-11-25T10:30:00Z" }),
  },
};
export default meta;

type Story = StoryObj<typeof ContactInfoForm>;

export const NeverTried: Story = {};

export const Tried: Story = { args: { testedAt: { [first]: "2026-11-25T10:30:00Z" } } };

/** Presses the first button, and waits for what comes of it. */
const pressing =
  (shown: (words: Messages) => string | undefined): NonNullable<Story["play"]> =>
  async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    const name = startingWith(words.addresses.test.send);
    const [button] = canvas.getAllByRole("button", { name });
    if (button) await userEvent.click(button);
    const text = startingWith(shown(words) ?? "");
    await expect((await canvas.findAllByText(text))[0]).toBeVisible();
  };

export const Sent: Story = {
  play: pressing(({ addresses }) => untilPlaceholder(addresses.test.sent)),
};

export const Sending: Story = {
  args: { onSendTest: () => new Promise(() => undefined) },
  play: pressing(({ addresses }) => addresses.test.sending),
};

export const Refused: Story = {
  args: {
    onSendTest: () => Promise.reject(new ContactGateError("rate_limited", "Too many tests.")),
  },
  play: pressing(({ errors }) => errors.rate_limited?.title),
};

/** When to go on is said. */
export const RateLimited: Story = {
  args: {
    onSendTest: () =>
      Promise.reject(new ContactGateError("rate_limited", "Too many.", { retryAfter: 600_000 })),
  },
  play: pressing(({ errors }) => errors.rate_limited?.title),
};

export const Failed: Story = {
  args: { onSendTest: () => Promise.reject(new ContactGateError("network", "Offline.")) },
  play: pressing(({ errors }) => errors.network?.title),
};

const tried: NonNullable<Story["args"]> = { testedAt: { [first]: "2026-11-25T10:30:00Z" } };

export const InPolish: Story = { args: tried, globals: { locale: "pl" } };

export const RightToLeft: Story = { args: tried, globals: { locale: "ar" } };

export const Narrow: Story = { args: tried, globals: { viewport: { value: "mobile1" } } };

/** A changed address has to be saved before it can be tried. */
export const NotSavedYet: Story = {
  play: async (context) => {
    const { form, addresses } = wordsOf(context);
    const canvas = within(context.canvasElement);
    await fill(canvas.getAllByRole("textbox", { name: form.email })[0], ".org");
    await expect(await canvas.findByText(addresses.test.saveFirst)).toBeVisible();
  },
};

const alerts: NonNullable<Story["args"]> = {
  requirements: { ...all, sections: all.sections.filter(({ id }) => id === "alert") },
  defaultValue: complete,
  users: createMemoryClient().users,
  testedAt: { [complete.contacts.alert?.[0]?.id ?? ""]: "2026-11-25T10:30:00Z" },
};

/** People of the portal are tried below their chips. */
export const AlertContacts: Story = {
  args: alerts,
  play: async (context) => {
    const name = startingWith(wordsOf(context).addresses.test.send);
    const [first] = await within(context.canvasElement).findAllByRole("button", { name });
    await expect(first).toBeVisible();
  },
};

export const AlertContactsNarrow: Story = {
  ...AlertContacts,
  globals: { viewport: { value: "mobile1" }, theme: "dark" },
};
