import { expect } from "vitest";
import { translatePage } from "../setup/translatePage.js";
import { chooseAlertContact, chooseHours, sectionOf, typeContact } from "./support/fillByMouse.js";
import { journey } from "./support/journey.js";
import { TYPED_SECTIONS } from "./support/sections.js";

journey(
  "a locked portal is filled in, opens and is changed later while the browser translates every page",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await page.addInitScript(
      `document.addEventListener("DOMContentLoaded", () => { (${translatePage})(document.body); });`,
    );
    await signIn("Anna Kowalska");
    await gate.locator("h1 font, h2 font").first().waitFor();
    await gate.getByRole("button", { name: "Submit" }).click();
    await gate.getByRole("heading", { name: "There is a problem" }).waitFor();

    await chooseAlertContact(gate, "Marek Nowak");
    for (const section of TYPED_SECTIONS) await typeContact(gate, section);
    const shared = sectionOf(gate, "Operational contact, to be shared with end users");
    await shared.getByRole("button", { name: "Add contact" }).click();
    await shared
      .getByRole("button", { name: /^Remove contact/ })
      .last()
      .click();
    await shared.getByRole("button", { name: "Undo" }).click();
    await shared
      .getByRole("button", { name: /^Remove contact/ })
      .last()
      .click();
    await chooseHours(gate);
    await gate.getByRole("tab", { name: "Users" }).click();
    await gate.getByRole("tab", { name: "Contact information" }).click();
    await gate.getByText("All sections are done.").first().waitFor();
    await gate.getByRole("button", { name: "Submit" }).click();

    await page.getByRole("heading", { name: "Your integration" }).waitFor();
    expect(await gate.count()).toBe(0);
    await page.goto("/configuration/contact-information");
    const name = sectionOf(page.locator("main"), "Technical emergency contacts").getByRole(
      "textbox",
      { name: "Name", exact: true },
    );
    await name.click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Changed");
    await page.getByText("1 unsaved change").first().waitFor();
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.getByText("Changes saved.").first().waitFor();
  },
);
