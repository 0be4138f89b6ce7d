import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { SupportHoursPicker } from "../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportSchedule } from "../src/domain/index.js";
import { formatMessage } from "../src/messages/index.js";
import { wordsOf } from "./playing.js";

const lunch = [
  { opens: "09:00", closes: "12:30" },
  { opens: "13:30", closes: "17:00" },
];
const office = [{ opens: "09:00", closes: "17:00" }];

const filled: SupportSchedule = {
  id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
  timeZones: ["Europe/Warsaw", "America/New_York"],
  weekly: {
    ...closedWeek(),
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: lunch,
    friday: [{ opens: "18:00", closes: "02:00" }],
  },
};

const meta: Meta<typeof SupportHoursPicker> = {
  title: "Fields/SupportHoursPicker",
  component: SupportHoursPicker,
};
export default meta;

type Story = StoryObj<typeof SupportHoursPicker>;

/** Nothing given yet: whole weeks to start from, and every day at hand. */
export const Empty: Story = {};

/** Breaks, a shift past midnight, two zones. */
export const Filled: Story = { args: { defaultValue: { schedules: [filled] } } };

/** The clock of the United States. */
export const TwelveHours: Story = {
  args: { defaultValue: { schedules: [filled] }, hourCycle: "h12" },
};

/** Today, and the line of the present. */
export const Today: Story = {
  args: {
    defaultValue: { schedules: [{ ...filled, timeZones: ["Europe/Warsaw"] }] },
    now: new Date("2026-11-26T10:20:00Z"),
  },
};

/** The list of times of one box. */
export const ChoosingATime: Story = {
  args: { defaultValue: { schedules: [filled] } },
  play: async (context) => {
    const { hours, weekdays } = wordsOf(context);
    const range = { name: formatMessage(hours.range, { day: weekdays.friday, number: 1 }) };
    const friday = within(within(context.canvasElement).getByRole("group", range));
    await userEvent.click(friday.getByRole("combobox", { name: hours.closes }));
    const option = await friday.findByRole("option", { selected: true });
    await expect(option).toHaveAccessibleName(new RegExp(weekdays.saturday, "i"));
  },
};

async function copyThursday(context: {
  canvasElement: HTMLElement;
  globals: Record<string, unknown>;
}) {
  const { hours, weekdays } = wordsOf(context);
  const canvas = within(context.canvasElement);
  const name = formatMessage(hours.copyDay, { day: weekdays.thursday });
  await userEvent.click(canvas.getByRole("button", { name }));
  return canvas;
}

/** Which days get the hours of one. */
export const CopyingADay: Story = {
  args: { defaultValue: { schedules: [filled] } },
  play: async (context) => {
    const canvas = await copyThursday(context);
    const { hours, weekdays } = wordsOf(context);
    const name = formatMessage(hours.copyTo, { day: weekdays.thursday });
    const popup = within(canvas.getByRole("dialog", { name }));
    await expect(popup.getAllByRole("checkbox")[0]).toHaveFocus();
  },
};

/** Beside what has changed stands what takes it back. */
export const AfterACopy: Story = {
  args: { defaultValue: { schedules: [filled] } },
  play: async (context) => {
    const canvas = await copyThursday(context);
    const { hours, weekdays } = wordsOf(context);
    await userEvent.click(canvas.getByRole("button", { name: hours.copy }));
    const what = formatMessage(hours.done.copyDay, { day: weekdays.thursday });
    const undo = { name: formatMessage(hours.undo, { what }) };
    await expect(canvas.getByRole("button", undo)).toBeVisible();
  },
};

/** Sentences of another form library stand above the hours. */
export const WithSentences: Story = {
  args: {
    defaultValue: { schedules: [filled] },
    errors: ["The hours of a partner in this country have to cover Saturday."],
  },
};

/** What a form passes after a failed submit. */
export const WithErrors: Story = {
  args: {
    defaultValue: {
      schedules: [
        {
          ...filled,
          timeZones: [],
          weekly: {
            ...filled.weekly,
            tuesday: [{ opens: "25:00", closes: "17:00" }],
            thursday: [
              { opens: "09:00", closes: "14:30" },
              { opens: "13:30", closes: "17:00" },
            ],
          },
        },
      ],
    },
    errors: [
      {
        section: "supportHours",
        path: "/supportHours/schedules/0/weekly/tuesday/0/opens",
        code: "hours_invalid_time",
      },
      {
        section: "supportHours",
        path: "/supportHours/schedules/0/weekly/thursday/1/opens",
        code: "hours_overlap",
      },
      {
        section: "supportHours",
        path: "/supportHours/schedules/0/timeZones",
        code: "hours_zone_required",
      },
    ],
  },
};

/** Other hours for other zones. */
export const SeveralSchedules: Story = {
  args: {
    defaultValue: {
      schedules: [
        filled,
        {
          id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a02",
          timeZones: ["Asia/Tokyo"],
          weekly: { ...closedWeek(), saturday: office, sunday: office },
        },
      ],
    },
  },
};

/** Special days, languages and channels: their own stories show every state. */
export const WithMoreThanHours: Story = {
  args: {
    defaultValue: {
      schedules: [
        {
          ...filled,
          exceptions: [
            {
              date: "2026-12-24",
              name: "Christmas Eve",
              ranges: [{ opens: "09:00", closes: "13:00" }],
            },
            { date: "2026-12-25", ranges: [] },
          ],
          languages: ["en", "pl"],
          channels: ["email"],
        },
      ],
    },
  },
};

export const ReadOnly: Story = {
  args: { defaultValue: { schedules: [filled] }, readOnly: true },
};

export const Disabled: Story = {
  args: { defaultValue: { schedules: [filled] }, disabled: true },
};

/** Mirrored, bars too. */
export const RightToLeft: Story = {
  args: { defaultValue: { schedules: [filled] } },
  globals: { locale: "ar" },
};

export const Polish: Story = {
  args: { defaultValue: { schedules: [filled] } },
  globals: { locale: "pl" },
};

/** As on a phone. */
export const Narrow: Story = {
  args: { defaultValue: { schedules: [filled] } },
  globals: { viewport: { value: "mobile1" } },
};
