import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { typeLastContact, withForm } from "./gateForm.js";
import { wordsOf } from "./playing.js";
import { TryIt } from "./TryIt.js";

const meta: Meta<typeof TryIt> = {
  title: "Start here",
  component: TryIt,
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    docs: { story: { inline: false, height: "48rem" } },
  },
  tags: ["!autodocs"],
  argTypes: { globals: { table: { disable: true } } },
  render: (_args, { globals }) => <TryIt globals={globals} />,
};
export default meta;

type Story = StoryObj<typeof TryIt>;

/** One contact is missing. Give it and submit, and the portal opens; then start over. */
export const LiveGate: Story = {};

/** What a visitor of the first page does: checked, and not shown in the list of stories. */
export const FilledInAndReset: Story = {
  tags: ["!dev"],
  play: async (context) => {
    const words = wordsOf(context);
    const gate = await typeLastContact(words);
    await userEvent.click(gate.getByRole("button", { name: words.gate.submit }));
    await expect(await gate.findByRole("heading", { name: "Your integration" })).toBeVisible();
    await userEvent.click(gate.getByRole("button", { name: "Start over" }));
    await withForm(words);
  },
};
