import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { ContactFieldGroup } from "../src/components/contacts/group/ContactFieldGroup.js";
import { type Contact, resolveRequirements } from "../src/domain/index.js";
import { policy } from "./formFixtures.js";
import { startingWith, untilPlaceholder, wordsOf } from "./playing.js";

const section = resolveRequirements(policy, {
  environment: "production",
  integrations: ["ordering"],
}).sections.find(({ id }) => id === "technicalNonEmergency");
if (!section) throw new Error("The policy has no such section.");

const TEAMS = ["Integrations", "Platform", "Feeds and matching", "Payments", "On-call"];

function people(count: number): Contact[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return {
      id: `8c1a4d5e-1a2b-4c3d-8e4f-${String(number).padStart(12, "0")}`,
      name: `${TEAMS[index % TEAMS.length]} ${number}`,
      email: `team${number}@northwind.example`,
      ...(number % 3 === 0 && { phone: `+4822555${String(1000 + number)}` }),
    };
  });
}

const fifty = people(50);
fifty[3] = { id: fifty[3]?.id ?? "", name: "Ada Lovelace", phone: "+48225551004" };
fifty[4] = { id: fifty[4]?.id ?? "" };
fifty[6] = {
  id: fifty[6]?.id ?? "",
  name: "Zespół do spraw integracji, migracji i dopasowywania ofert w całej Europie Środkowej",
  email: "a.very.long.address.of.a.very.large.team@integrations.northwind.example",
  phone: "+48225551007;ext=12",
};

const meta: Meta<typeof ContactFieldGroup> = {
  title: "Form/ManyContacts",
  component: ContactFieldGroup,
  args: { section, defaultValue: fifty, idPrefix: "many" },
};
export default meta;

type Story = StoryObj<typeof ContactFieldGroup>;

/** Fifty contacts, a line each; what one lacks stands there. */
export const Folded: Story = {};

/** The one in use is open, and has all its fields and buttons. */
export const OneOpen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [, second] = canvas.getAllByRole("button", { expanded: false });
    if (second) await userEvent.click(second);
    await expect(canvas.getAllByRole("textbox")).toHaveLength(3);
  },
};

/** What is wrong shows while it is folded. */
export const WithErrors: Story = {
  args: {
    status: "invalid",
    issues: [
      {
        section: section.id,
        path: `/contacts/${section.id}/1/email`,
        code: "invalid_email",
      },
      {
        section: section.id,
        path: `/contacts/${section.id}/4/email`,
        code: "email_required",
      },
    ],
  },
};

export const AllOpen: Story = {
  args: { defaultValue: fifty.slice(0, 9) },
  play: async (context) => {
    const canvas = within(context.canvasElement);
    const name = startingWith(untilPlaceholder(wordsOf(context).contactLists.details));
    for (const button of canvas.getAllByRole("button", { name, expanded: false })) {
      await userEvent.click(button);
    }
    await expect(canvas.getAllByRole("textbox")).toHaveLength(27);
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };

export const Disabled: Story = { args: { defaultValue: fifty.slice(0, 12), disabled: true } };

/** Removed from a folded list, and to be put back. */
export const Removed: Story = {
  args: { defaultValue: fifty.slice(0, 12) },
  play: async (context) => {
    const canvas = within(context.canvasElement);
    const { form } = wordsOf(context);
    const name = startingWith(untilPlaceholder(form.removeContact));
    const [bin] = canvas.getAllByRole("button", { name });
    if (bin) await userEvent.click(bin);
    await expect(canvas.getByRole("button", { name: form.undo })).toBeVisible();
  },
};

/** A few are not folded; each can be moved, and the ends say so. */
export const Moved: Story = {
  args: { defaultValue: people(3) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const button = canvasElement.querySelector("[id$='-2-up']");
    if (button) await userEvent.click(button);
    await expect(canvas.getAllByRole("textbox")[3]).toHaveValue("team3@northwind.example");
  },
};
