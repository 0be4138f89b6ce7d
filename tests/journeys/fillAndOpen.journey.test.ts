import { expect } from "vitest";
import { chooseAlertContact, chooseHours, typeContact } from "./support/fillByMouse.js";
import { journey } from "./support/journey.js";
import { Keyboard } from "./support/Keyboard.js";
import { contactFor, TYPED_SECTIONS } from "./support/sections.js";

journey(
  "a locked portal is filled in by mouse, opens, stays open, and is changed later",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Anna Kowalska");
    await gate.getByRole("heading", { name: "Contact information" }).waitFor();
    expect(await page.getByRole("heading", { name: "Overview" }).count()).toBe(0);

    await chooseAlertContact(gate, "Marek Nowak");
    for (const section of TYPED_SECTIONS) await typeContact(gate, section);
    await chooseHours(gate);
    await gate.getByRole("button", { name: "Submit" }).click();

    await page.getByRole("heading", { name: "Overview" }).waitFor();
    expect(await gate.count()).toBe(0);
    await page.getByRole("heading", { name: "Your integration" }).waitFor();

    await page.reload();
    await page.getByRole("heading", { name: "Your integration" }).waitFor();
    expect(await gate.count()).toBe(0);

    await page.getByRole("link", { name: "Configuration" }).click();
    await page.getByRole("link", { name: "Contact information" }).click();
    const name = page
      .getByRole("group", { name: "Technical emergency contacts", exact: true })
      .getByRole("textbox", { name: "Name", exact: true });
    const { name: typed } = contactFor("Technical emergency contacts");
    expect(await name.inputValue()).toBe(typed);
    await name.click();
    await page.keyboard.press("End");
    await page.keyboard.type(" Changed");
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.getByText("Changes saved.").first().waitFor();

    await page.reload();
    await expect.poll(() => name.inputValue()).toBe(`${typed} Changed`);
    await page.getByText(/Last updated by Anna Kowalska/).waitFor();
  },
);

journey("the same by keyboard alone", async ({ visitor }) => {
  const { page, gate } = await visitor();
  const keyboard = new Keyboard(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in as Marek Nowak" }).waitFor();
  await keyboard.tabTo(page.getByRole("button", { name: "Sign in as Marek Nowak" }));
  await keyboard.press("Enter");
  await gate.waitFor();

  const alert = gate.getByRole("combobox", { name: "Add alert contact" });
  await keyboard.tabTo(alert);
  await keyboard.type("Anna");
  await page.getByRole("option", { name: /Anna Kowalska/ }).waitFor();
  await keyboard.pickFirstOption();
  await gate.getByRole("button", { name: /^Remove contact.*Anna Kowalska/ }).waitFor();

  for (const section of TYPED_SECTIONS) {
    const row = gate
      .getByRole("group", { name: section, exact: true })
      .getByRole("group", { name: "Contact 1", exact: true });
    const { name, email } = contactFor(section);
    await keyboard.tabTo(row.getByRole("textbox", { name: "Email", exact: true }));
    await keyboard.type(email);
    await keyboard.tabTo(row.getByRole("textbox", { name: "Name", exact: true }));
    await keyboard.type(name);
  }
  const hours = gate.getByRole("group", { name: "Operational support", exact: true });
  await keyboard.tabTo(hours.getByRole("button", { name: "Mon–Fri 9–17" }));
  await keyboard.press("Space");
  await keyboard.tabTo(hours.getByRole("combobox", { name: "Add a time zone" }));
  await keyboard.type("Lisbon");
  await page
    .getByRole("option", { name: /Lisbon/ })
    .first()
    .waitFor();
  await keyboard.pickFirstOption();
  await keyboard.tabTo(gate.getByRole("button", { name: "Submit" }));
  await keyboard.press("Enter");

  await page.getByRole("heading", { name: "Overview" }).waitFor();
  expect(await gate.count()).toBe(0);
  await page.reload();
  await page.getByRole("heading", { name: "Your integration" }).waitFor();

  await keyboard.tabTo(page.getByRole("link", { name: "Configuration" }));
  await keyboard.press("Enter");
  await keyboard.tabTo(page.getByRole("link", { name: "Contact information" }));
  await keyboard.press("Enter");
  const phone = page
    .getByRole("group", { name: "Technical non-emergency contacts", exact: true })
    .getByRole("textbox", { name: "Phone", exact: true });
  await phone.waitFor();
  await keyboard.tabTo(phone);
  await keyboard.type("+48 22 555 01 99");
  await keyboard.tabTo(page.getByRole("button", { name: "Save changes" }));
  await keyboard.press("Enter");
  await page.getByText("Changes saved.").first().waitFor();
});
