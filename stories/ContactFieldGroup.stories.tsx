import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { ContactFieldGroup } from "../src/components/contacts/group/ContactFieldGroup.js";
import { type Contact, resolveRequirements, type SectionRequirement } from "../src/domain/index.js";
import { formatMessage } from "../src/messages/index.js";
import { partlyFilled, policy } from "./formFixtures.js";
import { fill, wordsOf } from "./playing.js";

const { sections } = resolveRequirements(policy, {
  environment: "production",
  integrations: ["ordering"],
});

function sectionOf(id: string): SectionRequirement {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new Error(`The policy has no section ${id}`);
  return section;
}

const two = partlyFilled.contacts.technicalNonEmergency ?? [];

const meta: Meta<typeof ContactFieldGroup> = {
  title: "Form/ContactFieldGroup",
  component: ContactFieldGroup,
  args: { section: sectionOf("technicalNonEmergency") },
};
export default meta;

type Story = StoryObj<typeof ContactFieldGroup>;

/** A required section starts with one row to type into. */
export const Empty: Story = {};

export const Filled: Story = { args: { defaultValue: two } };

/** Recommends a shared alias over a person (R5). */
export const RecommendsAnAlias: Story = { args: { section: sectionOf("technicalEmergency") } };

/** What is given here is shown to end users (R9). */
export const ShownToEndUsers: Story = { args: { section: sectionOf("operationsShared") } };

/** Shown once a control has been left; what was typed stays. */
export const ErrorsAfterLeaving: Story = {
  play: async (context) => {
    const { form } = wordsOf(context);
    const canvas = within(context.canvasElement);
    const phone = canvas.getByRole("textbox", { name: form.phone });
    await fill(canvas.getByRole("textbox", { name: form.email }), "ada@northwind");
    await fill(phone, "22 555 01 20");
    await userEvent.tab();
    await expect(phone).toBeInvalid();
  },
};

/** A form passes what is to be shown, after a submit for example. */
export const ErrorsFromAForm: Story = {
  args: {
    section: { ...sectionOf("technicalNonEmergency"), min: 3 },
    defaultValue: two,
    status: "invalid",
    issues: [
      {
        section: "technicalNonEmergency",
        path: "/contacts/technicalNonEmergency/1/email",
        code: "invalid_email",
      },
      {
        section: "technicalNonEmergency",
        path: "/contacts/technicalNonEmergency",
        code: "too_few",
        params: { min: 3 },
      },
    ],
  },
};

/** The last one can be put back. */
export const Removed: Story = {
  args: { defaultValue: two },
  play: async (context) => {
    const { form } = wordsOf(context);
    const canvas = within(context.canvasElement);
    const name = formatMessage(form.removeContact, { person: "Priya Raman" });
    await userEvent.click(canvas.getByRole("button", { name }));
    await expect(canvas.getByRole("button", { name: form.undo })).toBeVisible();
  },
};

export const Full: Story = {
  args: { section: { ...sectionOf("technicalNonEmergency"), max: 2 }, defaultValue: two },
};

export const Optional: Story = {
  args: { section: { ...sectionOf("technicalNonEmergency"), required: false, min: 0 } },
};

/** A policy decides what is asked of each contact. */
export const EmailOnly: Story = {
  args: {
    section: {
      ...sectionOf("technicalNonEmergency"),
      channels: { name: "hidden", email: "required", phone: "hidden" },
    },
  },
};

export const ReadOnly: Story = { args: { defaultValue: two, readOnly: true } };

export const ReadOnlyAndEmpty: Story = { args: { readOnly: true } };

export const Disabled: Story = { args: { defaultValue: two, disabled: true } };

/** Can be given in another environment only. */
export const Deferred: Story = {
  args: {
    section: {
      ...sectionOf("technicalNonEmergency"),
      editable: false,
      editableIn: ["production"],
    },
    environment: "sandbox",
    defaultValue: two.slice(0, 1),
  },
};

function Parent(args: ComponentProps<typeof ContactFieldGroup>) {
  const [contacts, setContacts] = useState<Contact[]>(two);
  return <ContactFieldGroup {...args} value={contacts} onChange={setContacts} />;
}

/** The parent holds the contacts. */
export const Controlled: Story = { render: (args) => <Parent {...args} /> };
