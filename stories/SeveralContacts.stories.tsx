import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ContactFieldGroup } from "../src/components/contacts/group/ContactFieldGroup.js";
import { ContactInfoForm } from "../src/components/form/ContactInfoForm.js";
import {
  type ContactInfo,
  resolveRequirements,
  type SectionRequirement,
} from "../src/domain/index.js";
import { contactGateNames } from "../src/testing/index.js";
import { complete, partlyFilled, policy } from "./formFixtures.js";
import { wordsOf } from "./playing.js";

const all = resolveRequirements(policy, { environment: "production", integrations: ["ordering"] });
const section = all.sections.find(({ id }) => id === "technicalNonEmergency") as SectionRequirement;
const two = partlyFilled.contacts.technicalNonEmergency ?? [];

const meta: Meta<typeof ContactFieldGroup> = {
  title: "Form/AddManyContacts",
  component: ContactFieldGroup,
  args: { section },
};
export default meta;

type Story = StoryObj<typeof ContactFieldGroup>;

/** Opens the box, pastes into it and uses it. */
const pasting =
  (text: string): NonNullable<Story["play"]> =>
  async (context) => {
    const words = wordsOf(context).several;
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: words.paste }));
    const box = await canvas.findByRole("textbox", { name: words.pasteLabel });
    await waitFor(() => expect(box).toHaveFocus());
    if (text === "") return;
    await userEvent.paste(text);
    await userEvent.click(canvas.getByRole("button", { name: words.pasteUse }));
  };

const LIST = `Ada Lovelace <ada@northwind.example>, "Hopper, Grace" <grace@northwind.example>;
priya.raman@northwind.example
ADA@northwind.example
Katherine Johnson <katherine@northwind>
Dorothy`;

/** Nothing pasted yet: an example of what can be. */
export const EmptyBox: Story = { play: pasting("") };

/** Who was taken, who was there already, and what stays to be mended. */
export const RefusedAndDuplicates: Story = {
  args: { defaultValue: two },
  play: async (context) => {
    await pasting(LIST)(context);
    const { pasteLabel } = wordsOf(context).several;
    const box = within(context.canvasElement).getByRole("textbox", { name: pasteLabel });
    await waitFor(() =>
      expect(box).toHaveValue("Katherine Johnson <katherine@northwind>\nDorothy"),
    );
    await expect(box).toBeInvalid();
  },
};

/** Everybody was taken but one who was there: the box is closed, and the line stays. */
export const DuplicateOnly: Story = {
  args: { defaultValue: two },
  play: pasting("priya.raman@northwind.example, Ada Lovelace <ada@northwind.example>"),
};

/** Pasted and left: it is said that it waits. */
export const ListLeftInBox: Story = {
  play: async (context) => {
    await pasting("")(context);
    await userEvent.paste("Ada Lovelace <ada@northwind.example>");
    const canvas = within(context.canvasElement);
    const words = wordsOf(context).several;
    await userEvent.click(canvas.getByRole("button", { name: words.close }));
    await expect(canvas.getByText(words.pasteWaiting)).toBeVisible();
  },
};

/** The section takes no more; the rest stays in the box. */
export const NoRoom: Story = {
  args: { section: { ...section, max: 3 }, defaultValue: two },
  play: pasting("ada@northwind.example, grace@northwind.example, katherine@northwind.example"),
};

/** Long texts without a place to break, and more lines than are shown. */
export const LongTexts: Story = {
  play: pasting(
    Array.from({ length: 12 }, (_, index) => `${"long-address".repeat(12)}${index}@x`).join("\n"),
  ),
};

export const Polish: Story = {
  globals: { locale: "pl" },
  args: { defaultValue: two },
  play: pasting(LIST),
};

export const RightToLeft: Story = {
  globals: { locale: "ar" },
  args: { defaultValue: two },
  play: pasting(LIST),
};

const formOf =
  (info: ContactInfo): NonNullable<Story["render"]> =>
  () => {
    const sections = all.sections.filter(
      ({ kind, source }) => kind === "contacts" && source === "anyone",
    );
    return <ContactInfoForm requirements={{ ...all, sections }} defaultValue={info} />;
  };

/** Opens the choice in the technical emergency contacts. */
const choosing: NonNullable<Story["play"]> = async (context) => {
  const words = wordsOf(context);
  const name = contactGateNames(words).section("technicalEmergency");
  const group = within(within(context.canvasElement).getByRole("group", { name }));
  const opener = { name: words.several.reuse };
  await userEvent.click(group.getByRole("button", opener));
  const panel = within(await group.findByRole("group", opener));
  await waitFor(() => expect(document.activeElement?.closest(".cg-several")).not.toBeNull());
  await expect(panel.getAllByRole("button").length).toBeGreaterThan(0);
};

/** Contacts of other sections, and everybody of one in one step (WCAG 3.3.7). */
export const ReuseOpen: Story = {
  render: formOf(complete),
  play: choosing,
};

/** Each of them is here already, or there is none. */
export const NothingToReuse: Story = {
  render: formOf({ ...partlyFilled, contacts: {} }),
  play: choosing,
};

/** "Add selected" with nobody chosen. */
export const NobodyChosen: Story = {
  render: formOf(complete),
  play: async (context) => {
    await choosing(context);
    const canvas = within(context.canvasElement);
    const words = wordsOf(context).several;
    await userEvent.click(canvas.getByRole("button", { name: words.reuseUse }));
    await expect(canvas.getByText(words.reuseNoneChosen)).toBeVisible();
  },
};

export const ReusePolish: Story = {
  globals: { locale: "pl" },
  render: formOf(complete),
  play: choosing,
};

export const ReuseRightToLeft: Story = {
  globals: { locale: "ar" },
  render: formOf(complete),
  play: choosing,
};

/** Submitted while a list waits in the box: it is asked for first. */
export const AskedForTheList: Story = {
  render: formOf(complete),
  play: async (context) => {
    const words = wordsOf(context);
    const canvas = within(context.canvasElement);
    const name = contactGateNames(words).section("technicalEmergency");
    const group = within(canvas.getByRole("group", { name }));
    await userEvent.click(group.getByRole("button", { name: words.several.paste }));
    const box = await group.findByRole("textbox", { name: words.several.pasteLabel });
    await waitFor(() => expect(box).toHaveFocus());
    await userEvent.paste("Ada Lovelace <ada@northwind.example>");
    await userEvent.click(canvas.getByRole("button", { name: words.gate.submit }));
    await expect(box).toHaveFocus();
    await expect(box).toBeInvalid();
  },
};
