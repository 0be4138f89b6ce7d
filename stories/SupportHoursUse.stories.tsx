import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { SupportHoursPicker } from "../src/components/hours/picker/SupportHoursPicker.js";
import { closedWeek, type SupportSchedule } from "../src/domain/index.js";
import { formatMessage } from "../src/messages/index.js";
import { wordsOf } from "./playing.js";

const office = [{ opens: "09:00", closes: "17:00" }];
const phone: SupportSchedule = {
  id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a01",
  timeZones: ["Europe/Warsaw"],
  weekly: { ...closedWeek(), monday: office, tuesday: office },
};
const mail: SupportSchedule = {
  ...phone,
  id: "5b6f1c1e-7f0a-4f43-9d2b-1f6f4a1c9a02",
  channels: ["email"],
  languages: ["en", "pt-BR"],
};

/** What hours are for: channels and languages, and several schedules told apart by them. */
const meta: Meta<typeof SupportHoursPicker> = {
  title: "Fields/SupportHoursPicker/Channels and languages",
  component: SupportHoursPicker,
};
export default meta;

type Story = StoryObj<typeof SupportHoursPicker>;

/** Nothing is said, which is fine for most. */
export const Folded: Story = { args: { defaultValue: { schedules: [phone] } } };

export const Given: Story = { args: { defaultValue: { schedules: [mail] } } };

/** Each schedule is named after what it is for. */
export const SeveralSchedules: Story = {
  args: { defaultValue: { schedules: [{ ...phone, channels: ["phone"] }, mail] } },
};

/** Adding hours leads into them. */
export const ScheduleAdded: Story = {
  args: { defaultValue: { schedules: [mail] } },
  play: async (context) => {
    const { hours } = wordsOf(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: hours.addSchedule }));
    const second = { name: formatMessage(hours.schedule, { number: 2 }) };
    await expect(canvas.getByRole("group", second)).toHaveFocus();
  },
};

/** Values that are not on offer are kept and shown; a tag that has no name is shown as it is. */
export const UnknownValues: Story = {
  args: {
    defaultValue: {
      schedules: [{ ...phone, channels: ["fax", "email"], languages: ["tlh-x-home", "not a tag"] }],
    },
  },
};

/** A host's own lists, and its own words for a channel. */
export const OwnLists: Story = {
  args: {
    defaultValue: { schedules: [{ ...phone, channels: ["whatsapp"], languages: ["pl"] }] },
    channels: ["phone", "whatsapp"],
    languages: ["pl", "en", "uk"],
    messages: { hours: { channelNames: { whatsapp: "WhatsApp" } } },
  },
};

/** What a server found. */
export const Invalid: Story = {
  args: {
    defaultValue: { schedules: [mail] },
    errors: [
      {
        section: "supportHours",
        path: "/supportHours/schedules/0/languages/1",
        code: "too_long",
        params: { max: 35 },
      },
    ],
  },
};

export const ReadOnly: Story = { args: { defaultValue: { schedules: [mail] }, readOnly: true } };

export const Disabled: Story = { args: { defaultValue: { schedules: [mail] }, disabled: true } };

/** As on a phone. */
export const Narrow: Story = {
  args: { defaultValue: { schedules: [{ ...phone, channels: ["phone"] }, mail] } },
  globals: { viewport: { value: "mobile1" } },
};
