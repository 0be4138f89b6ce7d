import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ContactGateError } from "../src/client/index.js";
import { ContactInfoForm } from "../src/components/form/ContactInfoForm.js";
import type { ContactInfo } from "../src/domain/index.js";
import { formatPlural } from "../src/messages/index.js";
import { contactGateNames } from "../src/testing/index.js";
import { complete, partlyFilled, requirementsOf, users } from "./formFixtures.js";
import { containing, fill, startingWith, wordsOf } from "./playing.js";
import { withEventLog } from "./withEventLog.js";

const meta: Meta<typeof ContactInfoForm> = {
  title: "Form/ContactInfoForm",
  component: ContactInfoForm,
  args: { users, onGiveAccess: () => {}, onSubmit: async () => undefined },
  render: (args, { globals }) => (
    <ContactInfoForm {...args} requirements={requirementsOf(globals)} />
  ),
};
export default meta;

type Story = StoryObj<typeof ContactInfoForm>;
type Play = NonNullable<Story["play"]>;

const press =
  (button: "submit" | "saveForLater"): Play =>
  async (context) => {
    const name = wordsOf(context).gate[button];
    await userEvent.click(within(context.canvasElement).getByRole("button", { name }));
  };

const summaryFocused: Play = async (context) => {
  const name = wordsOf(context).summary.errorsTitle;
  await waitFor(() =>
    expect(within(context.canvasElement).getByRole("region", { name })).toHaveFocus(),
  );
};

/** A new account: every required section has one row to type into. */
export const Empty: Story = {};

/** The person before has saved and left the rest. */
export const PartlyFilled: Story = { args: { defaultValue: partlyFilled } };

/** Pressed too early: the summary has focus, nothing was sent. */
export const Errors: Story = {
  args: {
    defaultValue: {
      ...partlyFilled,
      contacts: {
        ...partlyFilled.contacts,
        technicalEmergency: [
          {
            id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000008",
            name: "Jonas Lind",
            email: "jonas@northwind",
            phone: "08 555 010 44",
          },
        ],
      },
    },
  },
  play: async (context) => {
    await press("submit")(context);
    await summaryFocused(context);
  },
};

/** Everything is given: Submit sends it. */
export const Complete: Story = { args: { defaultValue: complete } };

/** For people who may look, not change. */
export const ReadOnly: Story = { args: { defaultValue: partlyFilled, readOnly: true } };

/** The button says that it is busy and keeps its width and focus. */
export const Saving: Story = {
  args: { defaultValue: complete, onSubmit: () => new Promise<undefined>(() => {}) },
  play: async (context) => {
    await press("submit")(context);
    const name = wordsOf(context).gate.submitting;
    await expect(await within(context.canvasElement).findByRole("button", { name })).toBeVisible();
  },
};

/** The backend could not be reached. What was typed is still there. */
export const Failed: Story = {
  args: {
    defaultValue: complete,
    onSubmit: async () => {
      throw new ContactGateError("network", "The request did not reach the server.");
    },
  },
  play: async (context) => {
    await press("submit")(context);
    await within(context.canvasElement).findByRole("alert");
  },
};

/** A server refused an address: shown at its field until it is changed. */
export const RefusedByServer: Story = {
  args: {
    defaultValue: complete,
    onSubmit: async () => ({
      issues: [
        {
          section: "technicalEmergency",
          path: "/contacts/technicalEmergency/0/email",
          code: "invalid_email" as const,
        },
      ],
    }),
  },
  play: async (context) => {
    await press("submit")(context);
    await summaryFocused(context);
  },
};

/** Saved for later: what is left stays counted. */
export const SavedForLater: Story = {
  args: { defaultValue: partlyFilled },
  decorators: [withEventLog("onSubmit")],
  play: async (context) => {
    await press("saveForLater")(context);
    const call = startingWith("onSubmit(");
    await expect(await within(context.canvasElement).findByText(call)).toBeVisible();
  },
};

/** Alert contacts can be given in production only (R4). */
export const Sandbox: Story = {
  args: { defaultValue: { ...partlyFilled, contacts: { ...partlyFilled.contacts, alert: [] } } },
  globals: { environment: "sandbox" },
};

/** An account without merchant issues does not see that section at all (R7). */
export const WithoutMerchantIssues: Story = {
  args: { defaultValue: partlyFilled },
  globals: { merchant: "without" },
};

/** After launch: changes of a complete record. */
export const OnThePage: Story = {
  args: { defaultValue: complete, mode: "page", headingLevel: 2 },
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    const name = contactGateNames(words).section("technicalEmergency");
    const group = within(canvas.getByRole("group", { name }));
    await fill(group.getByRole("textbox", { name: words.addresses.aliasName }), " (day and night)");
    const unsaved = formatPlural(words.page.unsaved, 1, words.locale);
    await expect((await canvas.findAllByText(containing(unsaved)))[0]).toBeVisible();
  },
};

/** In the dark, as a host with a dark page shows it. */
export const Dark: Story = { args: { defaultValue: partlyFilled }, globals: { theme: "dark" } };

function Parent({ value, ...args }: ComponentProps<typeof ContactInfoForm>) {
  const [info, setInfo] = useState<ContactInfo>(value ?? complete);
  return <ContactInfoForm {...args} value={info} onChange={setInfo} />;
}

/** The parent holds the record. */
export const Controlled: Story = {
  args: { value: partlyFilled },
  render: (args, { globals }) => <Parent {...args} requirements={requirementsOf(globals)} />,
};
