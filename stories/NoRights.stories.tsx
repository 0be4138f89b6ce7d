import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { partlyFilled } from "./formFixtures.js";
import { GateHost } from "./GateHost.js";

const marek = {
  id: "u-marek",
  name: "Marek Nowak",
  email: "marek.nowak@northwind.example",
  can: { editContacts: false, manageUsers: false },
};

const meta: Meta<typeof GateHost> = {
  title: "Gate/NoRights",
  component: GateHost,
  args: { memory: { info: partlyFilled, viewer: marek } },
  argTypes: { globals: { table: { disable: true } } },
  render: (args, { globals }) => <GateHost {...args} globals={globals} />,
};
export default meta;

type Story = StoryObj<typeof GateHost>;

/** What is missing, who can give it, and the way to ask them. */
export const PeopleToAsk: Story = {
  play: async () => {
    // The gate fades in: what is there already may not be seen yet.
    await waitFor(() => expect(within(document.body).getByText("Priya Raman")).toBeVisible());
  },
};

/** The people can't be listed: it is said in words who can give it. */
export const NobodyKnown: Story = {
  args: {
    prepare: (client) => client.control.failNext("users.list", "forbidden", { times: 99 }),
  },
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
  play: async () => {
    const page = within(document.body);
    await userEvent.click(
      await page.findByRole("button", { name: "Ask somebody to fill this in" }),
    );
    const dialog = within(
      await page.findByRole("dialog", { name: "Ask somebody to fill this in" }),
    );
    await expect(await dialog.findByRole("radio", { name: /Priya Raman/ })).toBeVisible();
  },
};

export const InPolish: Story = { globals: { locale: "pl" } };

export const RightToLeft: Story = { globals: { locale: "ar" } };

export const Narrow: Story = { globals: { viewport: { value: "mobile1" } } };
