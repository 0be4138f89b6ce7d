import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { SupportHoursPicker } from "../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportHours } from "../src/domain/index.js";
import { wordsOf } from "./playing.js";

const office = [{ opens: "09:00", closes: "17:00" }];
const filled: SupportHours = {
  schedules: [
    {
      id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
      timeZones: ["Europe/Warsaw"],
      weekly: { ...closedWeek(), monday: office, tuesday: office, wednesday: office },
    },
  ],
};

const meta: Meta<typeof SupportHoursPicker> = {
  title: "Fields/SupportHoursPicker/Typed hours",
  component: SupportHoursPicker,
};
export default meta;

type Story = StoryObj<typeof SupportHoursPicker>;

/** Opens the box and types into it. */
const typing =
  (text: string): NonNullable<Story["play"]> =>
  async (context) => {
    const { typing: words } = wordsOf(context).hours;
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: words.open }));
    const box = await canvas.findByRole("textbox", { name: words.label });
    await waitFor(() => expect(box).toHaveFocus());
    if (text) await userEvent.paste(text);
  };

/** Nothing typed yet: an example of what can be. */
export const Empty: Story = { play: typing("") };

/** The present week, to be changed. */
export const PresentWeek: Story = { args: { defaultValue: filled }, play: typing("") };

/** All of it is understood, a night shift and a zone among it. */
export const Understood: Story = {
  play: typing("Mon-Thu 9-12, 13-17; Fri 22-6 (Europe/Warsaw)"),
};

/** What was understood so far, and where it stopped. */
export const PartlyUnderstood: Story = { play: typing("Mon-Fri 9-17 except lunch") };

/** Somebody tried to use it: marked, and what was not understood is selected. */
export const Refused: Story = {
  args: { defaultValue: filled },
  play: async (context) => {
    await typing("Mon-Fri 9-25")(context);
    await userEvent.keyboard("{Enter}");
    const canvas = within(context.canvasElement);
    const { label } = wordsOf(context).hours.typing;
    await expect(canvas.getByRole("textbox", { name: label })).toBeInvalid();
  },
};
