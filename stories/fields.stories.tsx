import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentProps, useState } from "react";
import { PhoneField } from "../src/components/contacts/fields/PhoneField.js";
import { TextField } from "../src/components/ui/TextField.js";
import { en } from "../src/messages/locales/en.js";

function Field({ value, ...args }: ComponentProps<typeof TextField>) {
  const [text, setText] = useState(value);
  const Kind = args.type === "tel" ? PhoneField : TextField;
  return (
    <div className="cg-root">
      <Kind {...args} value={text} onValueChange={setText} />
    </div>
  );
}

const meta: Meta<typeof TextField> = {
  title: "Fields/TextField",
  component: TextField,
  args: { id: "story", label: "Name", value: "", issues: [], messages: en },
  render: (args) => <Field {...args} />,
};
export default meta;

type Story = StoryObj<typeof TextField>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: "Priya Raman" } };

export const OptionalWithHint: Story = {
  args: { label: "Phone", type: "tel", optional: true, hint: en.form.phoneHint },
};

/** Stored as RFC 3966, shown for the eye. */
export const Phone: Story = {
  args: { label: "Phone", type: "tel", value: "+48225550120;ext=12" },
};

export const Invalid: Story = {
  args: {
    label: "Email",
    value: "priya@northwind",
    issues: [{ section: "s", path: "/contacts/s/0/email", code: "invalid_email" }],
  },
};

export const ReadOnly: Story = { args: { value: "Priya Raman", readOnly: true } };

export const Disabled: Story = { args: { value: "Priya Raman", disabled: true } };
