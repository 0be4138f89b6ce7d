import type { Meta, StoryObj } from "@storybook/react-vite";
import { messagesOf } from "../.storybook/storyGlobals.js";
import { AdviceList } from "../src/components/contacts/advice/AdviceList.js";
import { type Advice, resolveRequirements } from "../src/domain/index.js";
import { en } from "../src/messages/locales/en.js";
import { policy } from "./formFixtures.js";

const shared = resolveRequirements(policy, {
  environment: "production",
  integrations: [],
}).sections.find(({ id }) => id === "operationsShared");
if (!shared) throw new Error("The policy shares nothing with end users.");

const one = (code: Advice["code"], params?: Advice["params"]): Advice => ({
  code,
  section: "operationsShared",
  path: "/contacts/operationsShared/0",
  ...(params && { params }),
});

const meta: Meta<typeof AdviceList> = {
  title: "Form/AdviceList",
  component: AdviceList,
  args: {
    section: shared,
    advice: [
      one("same_person"),
      one("personal_mailbox"),
      one("shared_is_internal", { other: "operationsInternal" }),
      one("former_user"),
    ],
    contacts: [{ id: "c-1" }],
    idPrefix: "f",
    messages: en,
    onChange: () => {},
  },
  render: (args, { globals }) => (
    <div className="cg-root">
      <AdviceList {...args} messages={messagesOf(globals)} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<typeof AdviceList>;

/** All that can be advised, each with a reason and one action. */
export const Everything: Story = {};

export const One: Story = { args: { advice: [one("personal_mailbox")] } };

/** Nothing could be better. */
export const Nothing: Story = { args: { advice: [] } };

export const InPolish: Story = { globals: { locale: "pl" } };

export const RightToLeft: Story = { globals: { locale: "ar" } };

export const Dark: Story = { globals: { theme: "dark" } };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };
