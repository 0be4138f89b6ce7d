import { expect } from "vitest";
import { completeByApi } from "./support/completeByApi.js";
import { chooseAlertContact, chooseHours, sectionOf, typeContact } from "./support/fillByMouse.js";
import { journey } from "./support/journey.js";
import { Keyboard } from "./support/Keyboard.js";
import { contactFor, TYPED_SECTIONS } from "./support/sections.js";
import type { Visitor } from "./support/Visitor.js";

journey("one person saves a part, and a second one finishes it", async ({ visitor }) => {
  const first = await visitor();
  await first.signIn("Anna Kowalska");
  await typeContact(first.gate, "Technical emergency contacts");
  await typeContact(first.gate, "Operational contact, for the operator");
  await first.gate.getByRole("button", { name: "Save and finish later" }).click();
  await first.gate.getByText("Saved. The portal opens when the rest is given.").first().waitFor();
  expect((await first.page.request.get("/api/dashboard")).status()).toBe(403);

  const second = await visitor();
  await second.signIn("Marek Nowak");
  await second.gate.getByText("2 of 7").first().waitFor();
  const given = second.gate
    .getByRole("group", { name: "Technical emergency contacts", exact: true })
    .getByRole("textbox", { name: "Email", exact: true });
  expect(await given.inputValue()).toBe(contactFor("Technical emergency contacts").email);
  await chooseAlertContact(second.gate, "Anna Kowalska");
  for (const section of TYPED_SECTIONS.slice(1)) {
    if (section !== "Operational contact, for the operator") {
      await typeContact(second.gate, section);
    }
  }
  await chooseHours(second.gate);
  await second.gate.getByRole("button", { name: "Submit" }).click();
  await second.page.getByRole("heading", { name: "Your integration" }).waitFor();
});

journey("another browser of the account opens by itself", async ({ visitor }) => {
  const waiting = await visitor();
  await waiting.signIn("Tomasz Wrona");
  await waiting.gate.waitFor();
  const giving = await visitor();
  await giving.signIn("Anna Kowalska");
  await giving.gate.waitFor();

  await completeByApi(giving.page);
  await waiting.page.getByRole("heading", { name: "Your integration" }).waitFor();
  await giving.page.getByRole("heading", { name: "Your integration" }).waitFor();
  expect(await waiting.gate.count()).toBe(0);
});

journey(
  "eight windows of one browser load, and all hear of what another one did",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Marek Nowak");
    await gate.waitFor();
    const windows = [page];
    while (windows.length < 8) {
      const next = await page.context().newPage();
      windows.push(next);
      await next.goto("/");
      await next.getByRole("dialog").getByText("0 of 7").first().waitFor();
    }
    const giving = await visitor();
    await giving.signIn("Anna Kowalska");
    await giving.gate.waitFor();
    await completeByApi(giving.page);
    for (const window of windows) {
      await window.getByRole("heading", { name: "Your integration" }).waitFor();
    }
  },
);

journey(
  "two people save at once: what fits is merged, what clashes is decided by keyboard",
  async ({ visitor }) => {
    const first = await visitor();
    await first.signIn("Anna Kowalska");
    const second = await visitor();
    await second.signIn("Marek Nowak");
    await second.gate.getByRole("button", { name: "Submit" }).waitFor();
    const saveForLater = (gate: Visitor["gate"]) =>
      gate.getByRole("button", { name: "Save and finish later" }).click();
    const emergencyBox = (gate: Visitor["gate"], name: string) =>
      sectionOf(gate, "Technical emergency contacts").getByRole("textbox", { name, exact: true });

    // Each gives another section, on the same version of the record.
    await typeContact(first.gate, "Operational contact, for the operator");
    await typeContact(second.gate, "Technical emergency contacts");
    await saveForLater(first.gate);
    await first.gate.getByText("Saved. The portal opens when the rest is given.").first().waitFor();
    await saveForLater(second.gate);
    await second.gate
      .getByText(/^Anna Kowalska changed this while you were editing: Operational contact/)
      .first()
      .waitFor();
    await second.gate.getByText("2 of 7").first().waitFor();

    // Both change the same name.
    await first.page.reload();
    await emergencyBox(first.gate, "Name").fill("Typed Pager");
    await emergencyBox(second.gate, "Name").fill("Typed Duty");
    await saveForLater(second.gate);
    await second.gate
      .getByText("Saved. The portal opens when the rest is given.")
      .first()
      .waitFor();
    const keyboard = new Keyboard(first.page);
    await keyboard.tabTo(first.gate.getByRole("button", { name: "Save and finish later" }));
    await keyboard.press("Enter");
    await first.gate
      .getByRole("heading", { name: "Somebody else changed this meanwhile" })
      .waitFor();
    await keyboard.tabTo(first.gate.getByRole("radio", { name: /^Yours.*Typed Pager$/ }));
    await keyboard.press("ArrowDown");
    expect(
      await first.gate.getByRole("radio", { name: /^Marek Nowak.*Typed Duty$/ }).isChecked(),
    ).toBe(true);
    await keyboard.press("ArrowUp");
    await keyboard.press("Enter");
    await first.gate.getByText("Saved. The portal opens when the rest is given.").first().waitFor();
    await second.page.reload();
    await emergencyBox(second.gate, "Name").waitFor();
    expect(await emergencyBox(second.gate, "Name").inputValue()).toBe("Typed Pager");
  },
);

journey(
  "another tab of the same browser opens by itself, and text typed in a third stays",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Anna Kowalska");
    await gate.getByRole("button", { name: "Submit" }).waitFor();
    const context = page.context();
    const [waiting, typing] = [await context.newPage(), await context.newPage()];
    await Promise.all([waiting.goto("/"), typing.goto("/")]);
    await waiting.getByRole("dialog").getByRole("button", { name: "Submit" }).waitFor();
    await typeContact(typing.getByRole("dialog"), "Technical emergency contacts");

    await chooseAlertContact(gate, "Anna Kowalska");
    for (const section of TYPED_SECTIONS) await typeContact(gate, section);
    await chooseHours(gate);
    await gate.getByRole("button", { name: "Submit" }).click();
    await waiting.getByRole("heading", { name: "Your integration" }).waitFor();
    await typing.getByText("The portal can open").waitFor();
    const typed = contactFor("Technical emergency contacts").email;
    const box = typing
      .getByRole("group", { name: "Technical emergency contacts", exact: true })
      .getByRole("textbox", { name: "Email", exact: true });
    expect(await box.inputValue()).toBe(typed);
    await typing.getByRole("button", { name: "Discard mine and open the portal" }).click();
    await typing.getByRole("heading", { name: "Your integration" }).waitFor();
  },
);

journey(
  "who may only read sees what is missing and asks somebody who can give it",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Ewa Lis");
    await gate.getByText("Somebody else has to fill this in").waitFor();
    await gate.getByText("Technical emergency contacts").first().waitFor();
    await gate.getByText("Anna Kowalska").first().waitFor();
    await gate.getByText("Marek Nowak").first().waitFor();
    expect(await gate.getByText("Tomasz Wrona").count()).toBe(0);
    expect(await gate.getByRole("button", { name: "Submit" }).count()).toBe(0);

    await gate.getByRole("link", { name: "Contact support team" }).waitFor();
    await gate.getByRole("button", { name: "Ask somebody to fill this in" }).click();
    const dialog = page.getByRole("dialog", { name: "Ask somebody to fill this in" });
    await dialog.getByRole("radio", { name: /Marek Nowak/ }).check();
    await dialog.getByRole("button", { name: "Send request" }).click();
    await gate
      .getByText(/^Marek Nowak was asked on/)
      .first()
      .waitFor();

    await gate.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("link", { name: "outbox of this demonstration" }).click();
    const mail = page.getByRole("article", { name: "Ewa Lis asks you for contact information" });
    await mail.getByText("marek@northwind.example").waitFor();
    await mail.getByRole("link", { name: "Sign in to the portal" }).click();
    await page.getByRole("button", { name: "Sign in as Marek Nowak" }).click();
    await gate.getByText("Ewa Lis asked you to fill this in").first().waitFor();
  },
);

journey("an administrator gives somebody access, who then comes in", async ({ visitor }) => {
  const { page, gate, signIn } = await visitor();
  await signIn("Anna Kowalska");
  await gate.getByRole("tab", { name: "Users" }).click();
  const users = gate.getByRole("tabpanel", { name: "Users" });
  await users.getByRole("textbox", { name: "Name" }).fill("Typed Newcomer");
  await users.getByRole("textbox", { name: "Email" }).fill("typed.newcomer@northwind.example");
  await users.getByRole("combobox", { name: "Role", exact: true }).selectOption("Editor");
  await users.getByRole("button", { name: "Send invitation" }).click();
  await users.getByRole("row", { name: /Typed Newcomer.*Invited/ }).waitFor();

  await gate.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(await page.getByRole("button", { name: "Sign in as Typed Newcomer" }).count()).toBe(0);
  await page.getByRole("link", { name: "outbox of this demonstration" }).click();
  await page.getByRole("link", { name: "Open the invitation" }).click();
  await page.getByRole("button", { name: "Accept and sign in" }).click();
  await gate.getByRole("button", { name: "Submit" }).waitFor();
});
