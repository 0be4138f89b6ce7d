import type { Locator } from "playwright";
import { contactFor, type TypedSection } from "./sections.js";

/** `form` is the gate's dialog, or the page. */
export function sectionOf(form: Locator, name: string): Locator {
  return form.getByRole("group", { name, exact: true });
}

/** Clicks into each box of the section's first contact and pastes. The keyboard journey types letter by letter. */
export async function typeContact(form: Locator, section: TypedSection): Promise<void> {
  const row = sectionOf(form, section).getByRole("group", { name: "Contact 1", exact: true });
  const { name, email, phone } = contactFor(section);
  for (const [box, text] of [
    ["Name", name],
    ["Email", email],
    ["Phone", phone],
  ] as const) {
    await row.getByRole("textbox", { name: box, exact: true }).click();
    await form.page().keyboard.insertText(text);
  }
}

export async function chooseAlertContact(form: Locator, person: string): Promise<void> {
  const box = form.getByRole("combobox", { name: "Add alert contact" });
  await box.click();
  await form
    .page()
    .getByRole("option", { name: new RegExp(person) })
    .click();
  await form.getByRole("button", { name: new RegExp(`^Remove contact.*${person}`) }).waitFor();
}

/** The usual week by its preset, and one time zone. */
export async function chooseHours(form: Locator): Promise<void> {
  const section = sectionOf(form, "Operational support");
  await section.getByRole("button", { name: "Mon–Fri 9–17" }).click();
  const lisbon = section.getByRole("combobox", { name: "Add a time zone" });
  await lisbon.click();
  await form.page().keyboard.type("Lisbon");
  await form
    .page()
    .getByRole("option", { name: /Lisbon/ })
    .click();
}
