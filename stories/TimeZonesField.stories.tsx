import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { TimeZonesField } from "../src/components/hours/zones/TimeZonesField.js";
import { startingWith, wordsOf } from "./playing.js";

function Controlled({ value, ...args }: ComponentProps<typeof TimeZonesField>) {
  const [zones, setZones] = useState(value);
  return <TimeZonesField {...args} value={zones} onChange={setZones} />;
}

const meta: Meta<typeof TimeZonesField> = {
  title: "Fields/TimeZonesField",
  component: TimeZonesField,
  args: { value: [], inputId: "story-zones", onChange: () => {} },
  render: (args) => (
    <div className="cg-root">
      <Controlled {...args} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<typeof TimeZonesField>;

/** By its id: cities and countries are named in the language of the page. */
const KOLKATA = /Asia\/(Kolkata|Calcutta)/;

/** The combobox itself: before its chunk is there a plain text box stands in for it. */
async function comboboxIn(element: HTMLElement) {
  await within(element).findByRole("listbox", { hidden: true });
  return within(element).getByRole("combobox");
}

/** Opens the list, types, and waits for what the zone is found as. */
async function search(element: HTMLElement, text: string, found: RegExp) {
  await userEvent.click(await comboboxIn(element));
  if (text !== "") await userEvent.keyboard(text);
  await expect(await within(element).findByRole("option", { name: found })).toBeVisible();
}

export const Empty: Story = {};

/** Each with the offset it has now. */
export const Several: Story = {
  args: {
    value: ["Europe/Warsaw", "America/New_York", "Asia/Calcutta"],
    meaning:
      "09:00 to 17:00 in Warsaw, 09:00 to 17:00 in New York, and 09:00 to 17:00 in Calcutta.",
  },
};

/** A zone that this engine does not know stays until somebody removes it. */
export const UnknownZone: Story = {
  args: {
    value: ["Europe/Warsaw", "Mars/Olympus"],
    issues: [
      {
        section: "supportHours",
        path: "/supportHours/schedules/0/timeZones/1",
        code: "hours_unknown_time_zone",
      },
    ],
  },
};

/** All zones: the viewer's own first, then UTC. */
export const Open: Story = {
  play: async ({ canvasElement }) => search(canvasElement, "", /^UTC /),
};

/** By a city that the zone is not named after. */
export const Searching: Story = {
  args: { value: ["Europe/Warsaw"] },
  play: async ({ canvasElement }) => search(canvasElement, "mumbai", KOLKATA),
};

/** By the offset that zones have now. */
export const SearchingByOffset: Story = {
  play: async ({ canvasElement }) => search(canvasElement, "+5:30", KOLKATA),
};

export const NothingFound: Story = {
  play: async ({ canvasElement, globals }) => {
    await userEvent.click(await comboboxIn(canvasElement));
    await userEvent.keyboard("atlantis");
    const words = startingWith(wordsOf({ globals }).hours.zoneEmpty);
    const nothing = await within(canvasElement).findAllByText(words);
    await expect(nothing).not.toHaveLength(0);
  },
};

export const ReadOnly: Story = {
  args: { value: ["Europe/Warsaw", "America/New_York"], readOnly: true },
};

export const Disabled: Story = { args: { value: ["Europe/Warsaw"], disabled: true } };

/** On a phone, with the list open. */
export const Narrow: Story = {
  args: { value: ["America/Argentina/Buenos_Aires", "Europe/Warsaw"] },
  globals: { viewport: { value: "mobile1" } },
  play: async ({ canvasElement }) => search(canvasElement, "", /^UTC /),
};
