import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ContactFieldGroup } from "../src/components/ContactFieldGroup/ContactFieldGroup.js";
import { ContactInfoForm } from "../src/components/ContactInfoForm/ContactInfoForm.js";
import {
  type ContactInfo,
  resolveRequirements,
  type SectionRequirement,
} from "../src/domain/index.js";
import { complete, partlyFilled, policy } from "./formFixtures.js";

const all = resolveRequirements(policy, { environment: "production", integrations: ["ordering"] });
const section = all.sections.find(({ id }) => id === "technicalNonEmergency") as SectionRequirement;
const two = partlyFilled.contacts.technicalNonEmergency ?? [];

const meta: Meta<typeof ContactFieldGroup> = {
  title: "Form/SeveralContacts",
  component: ContactFieldGroup,
  args: { section },
};
export default meta;

type Story = StoryObj<typeof ContactFieldGroup>;

type Words = { open: string; box: string; use: string };
const ENGLISH: Words = {
  open: "Paste several",
  box: "Names and email addresses",
  use: "Add contacts",
};
const POLISH: Words = {
  open: "Wklej kilka naraz",
  box: "Imiona, nazwiska i adresy e-mail",
  use: "Dodaj kontakty",
};

/** Opens the box, pastes into it and uses it. */
const pasting =
  (text: string, words: Words = ENGLISH): NonNullable<Story["play"]> =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: words.open }));
    const box = await canvas.findByRole("textbox", { name: words.box });
    await waitFor(() => expect(box).toHaveFocus());
    if (text === "") return;
    await userEvent.paste(text);
    await userEvent.click(canvas.getByRole("button", { name: words.use }));
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
    const box = within(context.canvasElement).getByRole("textbox", { name: ENGLISH.box });
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
    await userEvent.click(canvas.getByRole("button", { name: "Close" }));
    await expect(canvas.getByText(/has not been added yet/)).toBeVisible();
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
  play: pasting(LIST, POLISH),
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

/** Opens the choice in the section that is called like this. */
const choosing =
  (name: RegExp, opener = "Use a contact you already gave"): NonNullable<Story["play"]> =>
  async ({ canvasElement }) => {
    const group = within(within(canvasElement).getByRole("group", { name }));
    await userEvent.click(group.getByRole("button", { name: opener }));
    const panel = within(await group.findByRole("group", { name: opener }));
    await waitFor(() => expect(document.activeElement?.closest(".cg-several")).not.toBeNull());
    await expect(panel.getAllByRole("button").length).toBeGreaterThan(0);
  };

/** Contacts of other sections, and everybody of one in one step (WCAG 3.3.7). */
export const ReuseOpen: Story = {
  render: formOf(complete),
  play: choosing(/^Technical emergency/),
};

/** Each of them is here already, or there is none. */
export const NothingToReuse: Story = {
  render: formOf({ ...partlyFilled, contacts: {} }),
  play: choosing(/^Technical emergency/),
};

/** "Add selected" with nobody chosen. */
export const NobodyChosen: Story = {
  render: formOf(complete),
  play: async (context) => {
    await choosing(/^Technical emergency/)(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Add selected" }));
    await expect(canvas.getByText("Choose at least one contact.")).toBeVisible();
  },
};

export const ReusePolish: Story = {
  globals: { locale: "pl" },
  render: formOf(complete),
  play: choosing(/^Kontakty techniczne w nagłych/, "Użyj podanego już kontaktu"),
};

export const ReuseRightToLeft: Story = {
  globals: { locale: "ar" },
  render: formOf(complete),
  play: choosing(/^Technical emergency/),
};

/** Submitted while a list waits in the box: it is asked for first. */
export const AskedForTheList: Story = {
  render: formOf(complete),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const group = within(canvas.getByRole("group", { name: /^Technical emergency/ }));
    await userEvent.click(group.getByRole("button", { name: ENGLISH.open }));
    const box = await group.findByRole("textbox", { name: ENGLISH.box });
    await waitFor(() => expect(box).toHaveFocus());
    await userEvent.paste("Ada Lovelace <ada@northwind.example>");
    await userEvent.click(canvas.getByRole("button", { name: "Submit" }));
    await expect(box).toHaveFocus();
    await expect(box).toBeInvalid();
  },
};
