import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { SupportHoursPicker } from "../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type ScheduleException, type SupportHours } from "../src/domain/index.js";
import { formatPlural } from "../src/messages/index.js";
import { wordsOf } from "./playing.js";

const office = [{ opens: "09:00", closes: "17:00" }];

const eve: ScheduleException = {
  date: "2030-12-24",
  name: "Christmas Eve",
  ranges: [{ opens: "09:00", closes: "13:00" }],
};
const christmas: ScheduleException = { date: "2030-12-25", name: "Christmas Day", ranges: [] };
const newYear: ScheduleException = {
  date: "2030-12-31",
  ranges: [
    { opens: "09:00", closes: "12:30" },
    { opens: "18:00", closes: "02:00" },
  ],
};
const past = ["2024-01-01", "2024-05-01", "2024-12-25", "2025-01-01"].map(
  (date): ScheduleException => ({ date, ranges: [] }),
);

function hoursWith(...exceptions: ScheduleException[]): SupportHours {
  const week = { ...closedWeek(), monday: office, tuesday: office, wednesday: office };
  return {
    schedules: [
      {
        id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
        timeZones: ["Europe/Warsaw"],
        weekly: { ...week, thursday: office, friday: office },
        ...(exceptions.length > 0 && { exceptions }),
      },
    ],
  };
}

const at = "/supportHours/schedules/0/exceptions";

/** Holidays and other special days, each closed or with hours of its own. */
const meta: Meta<typeof SupportHoursPicker> = {
  title: "Fields/SupportHoursPicker/Special days",
  component: SupportHoursPicker,
};
export default meta;

type Story = StoryObj<typeof SupportHoursPicker>;

export const NoDays: Story = { args: { defaultValue: hoursWith() } };

/** Closed, shorter, with a break and past midnight; in the order in which they were given. */
export const Several: Story = { args: { defaultValue: hoursWith(eve, christmas, newYear) } };

/** A day that was just added: closed, with its date to be given. */
export const Added: Story = {
  args: { defaultValue: hoursWith(eve) },
  play: async (context) => {
    const { hours } = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: hours.addException }));
    const added = within(canvas.getByRole("group", { name: hours.exceptionNew }));
    await expect(added.getByLabelText(hours.exceptionDate)).toHaveFocus();
  },
};

/** Days that are over stay, in a quieter ink. */
export const AFewPast: Story = { args: { defaultValue: hoursWith(...past.slice(0, 2), eve) } };

/** Many days that are over are folded. */
export const ManyPast: Story = { args: { defaultValue: hoursWith(...past, eve) } };

export const ManyPastShown: Story = {
  args: { defaultValue: hoursWith(...past, eve) },
  play: async (context) => {
    const { hours, locale } = wordsOf(context);
    const canvas = within(context.canvasElement);
    const show = { name: formatPlural(hours.showPastExceptions, 4, locale) };
    const hide = { name: formatPlural(hours.hidePastExceptions, 4, locale) };
    await userEvent.click(canvas.getByRole("button", show));
    await expect(canvas.getByRole("button", hide)).toHaveFocus();
  },
};

/** A date that does not exist and one that another program wrote stand in a text box, where they can be mended. */
export const Invalid: Story = {
  args: {
    defaultValue: hoursWith(
      { date: "2030-02-30", name: "A day in February", ranges: [] },
      { date: "24.12.", name: "Christmas Eve", ranges: [{ opens: "9", closes: "noon" }] },
    ),
    errors: [
      { section: "supportHours", path: `${at}/0/date`, code: "hours_invalid_date" },
      { section: "supportHours", path: `${at}/1/date`, code: "hours_invalid_date" },
      { section: "supportHours", path: `${at}/1/ranges/0/closes`, code: "hours_invalid_time" },
    ],
  },
};

export const Duplicate: Story = {
  args: {
    defaultValue: hoursWith(eve, { ...christmas, date: eve.date }),
    errors: [{ section: "supportHours", path: `${at}/1/date`, code: "hours_duplicate_date" }],
  },
};

export const ReadOnly: Story = {
  args: { defaultValue: hoursWith(eve, christmas, newYear), readOnly: true },
};

export const Disabled: Story = {
  args: { defaultValue: hoursWith(eve, christmas, newYear), disabled: true },
};

/** As on a phone. */
export const Narrow: Story = {
  args: { defaultValue: hoursWith(eve, christmas, newYear) },
  globals: { viewport: { value: "mobile1" } },
};
