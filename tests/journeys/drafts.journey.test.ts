import { expect } from "vitest";
import { sectionOf, typeContact } from "./support/fillByMouse.js";
import { journey } from "./support/journey.js";
import { contactFor } from "./support/sections.js";

const SECTION = "Technical emergency contacts";

journey(
  "what was typed outlives a reload, and signing out leaves nothing of it",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    const stored = () => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
    const { name, email } = contactFor(SECTION);
    await signIn("Anna Kowalska");
    await typeContact(gate, SECTION);
    await expect.poll(stored).toContain(email);

    await page.reload();
    await gate.getByText(/^Your unsaved text from .* is back$/).waitFor();
    const box = sectionOf(gate, SECTION).getByRole("textbox", { name: "Name", exact: true });
    expect(await box.inputValue()).toBe(name);

    await gate.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in as Anna Kowalska" }).waitFor();
    expect(await stored()).toBe("[]");

    await signIn("Anna Kowalska");
    await box.waitFor();
    expect(await box.inputValue()).toBe("");
  },
);
