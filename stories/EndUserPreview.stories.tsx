import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { messagesOf } from "../.storybook/storyGlobals.js";
import { EndUserHoursContext } from "../src/components/contacts/preview/EndUserHoursContext.js";
import { EndUserPreview } from "../src/components/contacts/preview/EndUserPreview.js";
import { type Contact, resolveRequirements } from "../src/domain/index.js";
import { en } from "../src/messages/locales/en.js";
import { complete, policy } from "./formFixtures.js";

const found = resolveRequirements(policy, {
  environment: "production",
  integrations: [],
}).sections.find(({ id }) => id === "operationsShared");
if (!found) throw new Error("The policy shares nothing with end users.");

const alias: Contact = { id: "c-1", email: "help@northwind.example", alias: true };
const person: Contact = {
  id: "c-2",
  name: "Priya Raman",
  email: "priya.raman@northwind.example",
  phone: "+48221234567",
};

const meta: Meta<typeof EndUserPreview> = {
  title: "Form/EndUserPreview",
  component: EndUserPreview,
  args: { section: found, contacts: [alias, person], messages: en },
  render: (args, { globals }) => (
    <div className="cg-root">
      <EndUserPreview {...args} messages={messagesOf(globals)} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<typeof EndUserPreview>;

export const Several: Story = {};

export const OneAlias: Story = { args: { contacts: [alias] } };

/** Nothing that is right yet: there is nothing to show. */
export const Nothing: Story = { args: { contacts: [{ id: "c-3", email: "help@" }] } };

export const InPolish: Story = { globals: { locale: "pl" } };

export const RightToLeft: Story = { globals: { locale: "ar" } };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };

/** In a form: with the hours, once they are right. */
export const WithHours: Story = {
  decorators: [
    (Story) => (
      <EndUserHoursContext.Provider value={complete.supportHours}>
        <Story />
      </EndUserHoursContext.Provider>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/\d:00/)).toBeVisible();
  },
};

export const WithHoursNarrow: Story = {
  ...WithHours,
  globals: { viewport: { value: "mobile1" }, locale: "ar", theme: "dark" },
};
