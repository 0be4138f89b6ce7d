import { within } from "storybook/test";
import type { Messages } from "../src/messages/index.js";
import { contactGateNames, sampleContactInfo } from "../src/testing/index.js";
import { fill } from "./playing.js";

/** All but one section, so that a play gets to a submit by one contact. */
export const almostComplete = sampleContactInfo({ contacts: { operationsShared: [] } });

/** The page, once the form is there: the gate is put on the page, not in the story's own element. */
export async function withForm(words: Messages) {
  const names = contactGateNames(words);
  const page = within(document.body);
  await page.findByRole("button", { name: names.submit });
  await page.findByRole("group", { name: names.section("alert") });
  return page;
}

/** Gives the contact that `almostComplete` lacks. */
export async function typeLastContact(words: Messages) {
  const gate = await withForm(words);
  const { field } = contactGateNames(words);
  const boxes = document.querySelector('[data-section="operationsShared"]');
  if (!(boxes instanceof HTMLElement)) throw new Error("The section is not there.");
  const section = within(boxes);
  await fill(section.getByRole("textbox", { name: field.name }), "Guest support");
  await fill(section.getByRole("textbox", { name: field.email }), "help@northwind.example");
  return gate;
}
