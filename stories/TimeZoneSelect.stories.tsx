import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { TimeZoneSelect } from "../src/components/hours/zones/TimeZoneSelect.js";

function Controlled({ value, ...args }: ComponentProps<typeof TimeZoneSelect>) {
  const [zone, setZone] = useState(value);
  return <TimeZoneSelect {...args} value={zone} onChange={setZone} />;
}

const meta: Meta<typeof TimeZoneSelect> = {
  title: "Fields/TimeZoneSelect",
  component: TimeZoneSelect,
  args: { value: undefined, inputId: "story-zone", onChange: () => {} },
  render: (args) => (
    <div className="cg-root">
      <Controlled {...args} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<typeof TimeZoneSelect>;

export const Empty: Story = {};

export const Chosen: Story = { args: { value: "Asia/Tokyo" } };

export const Searching: Story = {
  args: { value: "Asia/Tokyo" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole("listbox", { hidden: true });
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.keyboard("lisbo");
    await expect(await canvas.findByRole("option", { name: /Europe\/Lisbon/ })).toBeVisible();
  },
};

export const Disabled: Story = { args: { value: "Asia/Tokyo", disabled: true } };
