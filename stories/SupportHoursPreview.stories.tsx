import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { SupportHoursPreview } from "../src/components/hours/preview/SupportHoursPreview.js";
import { closedWeek, type SupportSchedule, WEEKDAYS } from "../src/domain/index.js";
import { formatMessage } from "../src/messages/index.js";
import { wordsOf } from "./playing.js";

const office = [{ opens: "09:00", closes: "17:00" }];
const id = "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01";

const weekdays: SupportSchedule = {
  id,
  timeZones: ["Europe/Warsaw"],
  weekly: {
    ...closedWeek(),
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: office,
    friday: [{ opens: "18:00", closes: "02:00" }],
  },
};

const meta: Meta<typeof SupportHoursPreview> = {
  title: "Fields/SupportHoursPreview",
  component: SupportHoursPreview,
  // A Wednesday, 10:42 in Warsaw: pictures and checks do not change by the hour.
  args: { value: { schedules: [weekdays] }, now: new Date("2026-11-25T09:42:00Z") },
};
export default meta;

type Story = StoryObj<typeof SupportHoursPreview>;

export const OpenNow: Story = {};

/** On a Saturday: when it opens again, with its day. */
export const ClosedNow: Story = { args: { now: new Date("2026-11-28T12:00:00Z") } };

export const SeveralZones: Story = {
  args: {
    value: {
      schedules: [{ ...weekdays, timeZones: ["Europe/Warsaw", "America/New_York", "Asia/Tokyo"] }],
    },
  },
};

/** Two schedules, and a holiday tomorrow. */
export const SeveralSchedules: Story = {
  args: {
    value: {
      schedules: [
        {
          ...weekdays,
          channels: ["phone"],
          exceptions: [{ date: "2026-11-26", name: "Company day", ranges: [] }],
        },
        {
          ...weekdays,
          id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a02",
          channels: ["email"],
          weekly: { ...closedWeek(), saturday: [{ opens: "10:00", closes: "14:00" }] },
        },
      ],
    },
  },
};

export const AroundTheClock: Story = {
  args: {
    value: {
      schedules: [
        {
          ...weekdays,
          weekly: Object.fromEntries(
            WEEKDAYS.map((day) => [day, [{ opens: "00:00", closes: "24:00" }]]),
          ) as SupportSchedule["weekly"],
        },
      ],
    },
  },
};

/** Zones, and no hours yet. */
export const NoHours: Story = {
  args: { value: { schedules: [{ ...weekdays, weekly: closedWeek() }] } },
};

/** The same week on other clocks. */
export const AnotherZone: Story = {
  play: async (context) => {
    const { hours } = wordsOf(context);
    const canvas = within(context.canvasElement);
    await canvas.findByRole("listbox", { hidden: true });
    await userEvent.click(canvas.getByRole("combobox", { name: hours.showInZone }));
    await userEvent.keyboard("tokyo");
    await userEvent.click(await canvas.findByRole("option", { name: /Asia\/Tokyo/ }));
    const shifted = formatMessage(hours.rangeText, { opens: "17:00", closes: "01:00" });
    await expect((await canvas.findAllByText(shifted)).length).toBe(4);
  },
};
