import { expect } from "vitest";
import { completeByApi } from "./support/completeByApi.js";
import { journey } from "./support/journey.js";

journey(
  "somebody is invited from the alert contacts and chosen at once, and the portal opens when they accept",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Anna Kowalska");
    await gate.getByRole("combobox", { name: "Add alert contact" }).click();
    await page.keyboard.insertText("typed.newcomer@northwind.example");
    await page.getByRole("option", { name: "Invite somebody…" }).click();
    const invitation = gate.getByRole("group", { name: "Invite somebody to the portal" });
    await invitation.getByRole("textbox", { name: "Name", exact: true }).waitFor();
    await page.keyboard.insertText("Typed Newcomer");
    await page.keyboard.press("Enter");
    await gate.getByRole("button", { name: /^Remove contact.*Typed Newcomer/ }).waitFor();
    await gate.getByText("Invited", { exact: true }).waitFor();
    await gate.getByRole("button", { name: "Save and finish later" }).click();
    await gate.getByText("Saved. The portal opens when the rest is given.").first().waitFor();

    await completeByApi(page);
    await page.reload();
    await gate.getByText("6 of 7").first().waitFor();
    expect((await page.request.get("/api/dashboard")).status()).toBe(403);

    const guest = await visitor();
    await guest.page.goto("/outbox");
    await guest.page.getByRole("link", { name: "Open the invitation" }).click();
    await guest.page.getByRole("button", { name: "Accept and sign in" }).click();
    await guest.page.getByRole("heading", { name: "Your integration" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Your integration" }).waitFor();
    expect((await page.request.get("/api/dashboard")).status()).toBe(200);
  },
);
