import type { Meta, StoryObj } from "@storybook/react-vite";
import { userEvent, within } from "storybook/test";
import { CompletenessSummary } from "../src/components/form/rail/CompletenessSummary.js";
import { evaluateCompleteness } from "../src/domain/completeness/evaluateCompleteness.js";
import { type ContactInfo, emptyContactInfo } from "../src/domain/index.js";
import { complete, partlyFilled, requirementsOf } from "./formFixtures.js";

const meta: Meta<typeof CompletenessSummary> = {
  title: "Form/CompletenessSummary",
  component: CompletenessSummary,
};
export default meta;

type Story = StoryObj<typeof CompletenessSummary>;

const of = (info: ContactInfo): Story => ({
  render: (args, { globals }) => {
    const requirements = requirementsOf(globals);
    return (
      <CompletenessSummary
        {...args}
        requirements={requirements}
        completeness={evaluateCompleteness(info, requirements)}
      />
    );
  },
});

export const NothingGiven: Story = of(emptyContactInfo());

export const PartlyFilled: Story = { ...of(partlyFilled), args: { current: "alert" } };

export const WithProblems: Story = of({
  ...partlyFilled,
  contacts: {
    ...partlyFilled.contacts,
    operationsShared: [{ id: "8c1a4d5e-1a2b-4c3d-8e4f-000000000009", email: "nobody", phone: "1" }],
  },
});

/** Asked for later, in production: in neither number. */
export const Deferred: Story = { ...of(partlyFilled), globals: { environment: "sandbox" } };

export const Complete: Story = of(complete);

/** In a narrow container it is a strip that opens. */
export const Narrow: Story = {
  ...of(partlyFilled),
  decorators: [
    (Story) => (
      <div className="cg-root cg-layout">
        <Story />
      </div>
    ),
  ],
  globals: { viewport: { value: "mobile1", isRotated: false } },
  play: async ({ canvasElement }) => {
    const toggle = within(canvasElement).queryByRole("button");
    if (toggle) await userEvent.click(toggle);
  },
};
