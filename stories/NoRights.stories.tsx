import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { partlyFilled } from "./formFixtures.js";
import { GateHost } from "./GateHost.js";
import { containing, startingWith, wordsOf } from "./playing.js";

const marek = {
  id: "u-marek",
  name: "Marek Nowak",
  email: "marek.nowak@northwind.example",
  can: { editContacts: false, manageUsers: false },
};

/** Waits until this is seen: the gate fades in, and what is there already may not be visible yet. */
async function seen(text: string) {
  const found = await within(document.body).findByText(containing(text));
  await waitFor(() => expect(found).toBeVisible());
}

const meta: Meta<typeof GateHost> = {
  title: "Gate/NoRights",
  component: GateHost,
  args: { memory: { info: partlyFilled, viewer: marek } },
  argTypes: { globals: { table: { disable: true } } },
  parameters: {
    layout: "fullscreen",
    // It covers the page that it is on, so in the docs it has a page of its own.
    docs: { story: { inline: false, height: "40rem" } },
  },
  tags: ["!autodocs"],
  render: (args, { globals }) => <GateHost {...args} globals={globals} />,
  play: () => seen("Priya Raman"),
};
export default meta;

type Story = StoryObj<typeof GateHost>;

/** What is missing, who can give it, and the way to ask them. */
export const PeopleToAsk: Story = { tags: ["autodocs"] };

/** The people can't be listed: it is said in words who can give it. */
export const NobodyKnown: Story = {
  args: {
    prepare: (client) => client.control.failNext("users.list", "forbidden", { times: 99 }),
  },
  play: (context) => seen(wordsOf(context).gate.noRightsAsk),
};

/** Somebody was asked already. */
export const AskedAlready: Story = {
  args: {
    prepare: (client) =>
      void client.users.ask?.({ users: ["u-priya"], sections: ["operationsShared"] }),
  },
};

/** Asking one of them for all that is missing. */
export const Asking: Story = {
  play: async (context) => {
    const { ask } = wordsOf(context);
    const page = within(document.body);
    await userEvent.click(await page.findByRole("button", { name: ask.all }));
    const dialog = within(await page.findByRole("dialog", { name: ask.all }));
    const person = { name: startingWith("Priya Raman") };
    await expect(await dialog.findByRole("radio", person)).toBeVisible();
  },
};

export const InPolish: Story = { globals: { locale: "pl" } };

export const RightToLeft: Story = { globals: { locale: "ar" } };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };
