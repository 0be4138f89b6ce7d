import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { ContactGateError } from "../src/client/index.js";
import { createMemoryClient } from "../src/client/memory/index.js";
import { ContactInfoForm } from "../src/components/ContactInfoForm/ContactInfoForm.js";
import { resolveRequirements } from "../src/domain/index.js";
import { complete, partlyFilled, policy } from "./formFixtures.js";

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

const press: Story["play"] = async ({ canvasElement }) => {
  const [button] = within(canvasElement).getAllByRole("button", { name: /^Send a test message/ });
  if (button) await userEvent.click(button);
};

export const Sending: Story = {
  args: { onSendTest: () => new Promise(() => undefined) },
  play: press,
};

export const Refused: Story = {
  args: {
    onSendTest: () => Promise.reject(new ContactGateError("rate_limited", "Too many tests.")),
  },
  play: press,
};

/** When to go on is said. */
export const RateLimited: Story = {
  args: {
    onSendTest: () =>
      Promise.reject(new ContactGateError("rate_limited", "Too many.", { retryAfter: 600_000 })),
  },
  play: press,
};

export const Failed: Story = {
  args: { onSendTest: () => Promise.reject(new ContactGateError("network", "Offline.")) },
  play: press,
};

const tried: NonNullable<Story["args"]> = { testedAt: { [first]: "2026-11-25T10:30:00Z" } };

export const InPolish: Story = { args: tried, globals: { locale: "pl" } };

export const RightToLeft: Story = { args: tried, globals: { locale: "ar" } };

export const Narrow: Story = { args: tried, globals: { viewport: { value: "mobile1" } } };

/** A changed address has to be saved before it can be tried. */
export const NotSavedYet: Story = {
  play: async ({ canvasElement }) => {
    const [email] = within(canvasElement).getAllByRole("textbox", { name: "Email" });
    if (!email) return;
    await userEvent.click(email);
    await userEvent.paste(".org");
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
  play: async ({ canvasElement }) => {
    const [first] = await within(canvasElement).findAllByRole("button", {
      name: /^Send a test message/,
    });
    await expect(first).toBeVisible();
  },
};

export const AlertContactsNarrow: Story = {
  ...AlertContacts,
  globals: { viewport: { value: "mobile1" }, theme: "dark" },
};
