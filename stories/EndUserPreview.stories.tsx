import type { Meta, StoryObj } from "@storybook/react-vite";
import { messagesOf } from "../.storybook/storyGlobals.js";
import { EndUserPreview } from "../src/components/EndUserPreview/EndUserPreview.js";
import { type Contact, resolveRequirements } from "../src/domain/index.js";
import { en } from "../src/messages/locales/en.js";
import { policy } from "./formFixtures.js";

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
  phone: "tel:+48221234567",
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
