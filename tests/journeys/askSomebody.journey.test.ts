import { expect } from "vitest";
import { journey } from "./support/journey.js";
import { Keyboard } from "./support/Keyboard.js";

const SECTION = "Technical emergency contacts";

journey(
  "by keyboard, an administrator asks somebody new for a section, who comes in by the mail’s link and is led to it",
  async ({ visitor }) => {
    const anna = await visitor();
    const keys = new Keyboard(anna.page);
    await anna.page.goto("/");
    await keys.tabTo(anna.page.getByRole("button", { name: "Sign in as Anna Kowalska" }));
    await keys.press("Enter");
    const ask = anna.gate.getByRole("button", { name: `Ask somebody to fill in ${SECTION}` });
    await keys.tabTo(ask);
    await keys.press("Enter");
    const form = anna.page.getByRole("dialog", { name: "Ask somebody to fill this in" });
    await keys.tabTo(form.getByRole("radio", { name: "Somebody with access" }));
    await keys.press("ArrowDown");
    await keys.tabTo(form.getByRole("textbox", { name: "Name" }));
    await keys.type("Typed Newcomer");
    await keys.tabTo(form.getByRole("textbox", { name: "Email" }));
    await keys.type("typed.newcomer@northwind.example");
    expect(await form.getByRole("checkbox", { checked: true }).count()).toBe(1);
    await keys.tabTo(form.getByRole("textbox", { name: "Message (optional)" }));
    await keys.type("Typed <b>thanks</b>");
    await keys.tabTo(form.getByRole("button", { name: "Send request" }));
    await keys.press("Enter");
    await form.waitFor({ state: "detached" });
    await expect.poll(() => ask.evaluate((button) => button === document.activeElement)).toBe(true);
    await anna.gate
      .getByText(/^Typed Newcomer was asked on/)
      .first()
      .waitFor();

    const { page, gate } = await visitor();
    const hands = new Keyboard(page);
    await page.goto("/");
    await hands.tabTo(page.getByRole("link", { name: "outbox of this demonstration" }));
    await hands.press("Enter");
    const mail = page.getByRole("article", {
      name: "Anna Kowalska invites you to Northwind Tours",
    });
    await mail.getByText("Typed <b>thanks</b>", { exact: true }).waitFor();
    await mail.getByText(SECTION).waitFor();
    const link = mail.getByRole("link", { name: "Open the invitation" });
    const address = await link.getAttribute("href");
    await hands.tabTo(link);
    await hands.press("Enter");
    await hands.tabTo(page.getByRole("button", { name: "Accept and sign in" }));
    await hands.press("Enter");

    const callout = gate.getByText("Anna Kowalska asked you to fill this in").first().locator("..");
    await hands.tabTo(callout.getByRole("link", { name: SECTION }));
    await hands.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(SECTION);
    expect(page.url()).not.toContain(address?.split("#")[1]);

    await page.goto(address ?? "");
    await page.getByText("You are signed in as Typed Newcomer").waitFor();
    await page.getByRole("button", { name: "Accept and sign in" }).click();
    const refusal = page.getByRole("heading", { name: "This invitation can’t be used" });
    await refusal.waitFor();
    await expect
      .poll(() => refusal.evaluate((heading) => heading === document.activeElement))
      .toBe(true);
  },
);
