import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { ContactInfoForm } from "../src/components/form/ContactInfoForm.js";
import { type ContactInfo, resolveRequirements } from "../src/domain/index.js";
import { formatMessage } from "../src/messages/index.js";
import { contactGateNames } from "../src/testing/index.js";
import { policy } from "./formFixtures.js";
import { fill, wordsOf } from "./playing.js";

const all = resolveRequirements(policy, { environment: "production", integrations: [] });
const requirements = {
  ...all,
  sections: all.sections.filter(({ id }) =>
    ["technicalEmergency", "operationsInternal", "operationsShared"].includes(id),
  ),
};

const priya = { name: "Priya Raman", email: "priya@northwind.example" };

function infoOf(shared: { name?: string; email: string; alias?: boolean }): ContactInfo {
  return {
    contacts: {
      technicalEmergency: [{ id: "8c1a4d5e-1a2b-4c3d-8e4f-0000000000a1", ...priya }],
      operationsInternal: [{ id: "8c1a4d5e-1a2b-4c3d-8e4f-0000000000a2", ...priya }],
      operationsShared: [{ id: "8c1a4d5e-1a2b-4c3d-8e4f-0000000000a3", ...shared }],
    },
    supportHours: { schedules: [] },
  };
}

const meta: Meta<typeof ContactInfoForm> = {
  title: "Form/Addresses",
  component: ContactInfoForm,
  args: {
    requirements,
    account: {
      id: "northwind",
      name: "Northwind",
      country: "PL",
      brand: { supportEmail: "support@northwind.example" },
    },
  },
};
export default meta;

type Story = StoryObj<typeof ContactInfoForm>;

/** An alias is recommended, and the brand's support address is offered; neither counts before it is taken. */
export const Offers: Story = {};

/** One person is the contact everywhere, end users included. */
export const OnePersonEverywhere: Story = { args: { defaultValue: infoOf(priya) } };

/** End users would be given a private mailbox. */
export const PrivateMailbox: Story = {
  args: { defaultValue: infoOf({ name: "Priya Raman", email: "priya.raman@gmail.com" }) },
};

/** An alias has nothing to advise on, and end users see it as it is. */
export const SharedAlias: Story = {
  args: { defaultValue: infoOf({ email: "help@northwind.example", alias: true }) },
};

/** What was typed stays; a likely typo is asked about, and a number of no country is an error. */
export const LikelyTypo: Story = {
  play: async (context) => {
    const words = wordsOf(context);
    const { section, field } = contactGateNames(words);
    const group = within(
      within(context.canvasElement).getByRole("group", { name: section("technicalEmergency") }),
    );
    const phone = group.getByRole("textbox", { name: field.phone });
    await fill(group.getByRole("textbox", { name: field.email }), "priya@gmial.com");
    await fill(phone, "ask Priya");
    await userEvent.tab();
    await group.findByRole("button", {
      name: formatMessage(words.addresses.didYouMean, { email: "priya@gmail.com" }),
    });
    await expect(phone).toHaveValue("ask Priya");
  },
};
