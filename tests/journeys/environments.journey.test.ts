import { expect } from "vitest";
import { completeByApi } from "./support/completeByApi.js";
import { chooseAlertContact, chooseHours, typeContact } from "./support/fillByMouse.js";
import { journey } from "./support/journey.js";
import { TYPED_SECTIONS } from "./support/sections.js";

journey(
  "the sandbox opens without alert contacts, and production then asks for them",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Anna Kowalska");
    await gate.getByRole("button", { name: "Sandbox" }).click();
    const alert = gate.getByRole("group", { name: "Alert contacts", exact: true });
    await alert.getByText(/can be given only in production/).waitFor();
    expect(await alert.getByRole("combobox").count()).toBe(0);
    for (const section of TYPED_SECTIONS) await typeContact(gate, section);
    await chooseHours(gate);
    await gate.getByRole("button", { name: "Submit" }).click();
    await page.getByText("Northwind Tours · Sandbox").waitFor();
    await page.getByRole("img", { name: "Bookings a day, last 14 days" }).waitFor();

    await page.getByRole("button", { name: "Production" }).click();
    await gate.getByText("6 of 7").first().waitFor();
    await chooseAlertContact(gate, "Anna Kowalska");
    await gate.getByRole("button", { name: "Submit" }).click();
    await gate.waitFor({ state: "detached" });
    await page.getByText("Northwind Tours · Production").waitFor();
    await page.getByRole("button", { name: "Launch integration" }).waitFor();
  },
);

journey("the launch is refused until nothing is due in production", async ({ visitor }) => {
  const { page, gate, signIn } = await visitor();
  await signIn("Anna Kowalska");
  await gate.getByRole("button", { name: "Sandbox" }).click();
  await gate
    .getByText(/0 of 6/)
    .first()
    .waitFor();
  await completeByApi(page);
  await page.getByRole("button", { name: "Launch integration" }).click();
  const refusal = page.getByRole("alert");
  await refusal.getByText("The integration can’t launch yet").waitFor();
  expect(await refusal.getByRole("listitem").allTextContents()).toEqual(["Alert contacts"]);
  expect((await (await page.request.get("/api/dashboard")).json()).launch).toEqual({});

  await refusal.getByRole("button", { name: "Switch to production" }).click();
  await chooseAlertContact(gate, "Marek Nowak");
  await gate.getByRole("button", { name: "Submit" }).click();
  await page.getByRole("button", { name: "Launch integration" }).click();
  await page.getByText(/Launched by Anna Kowalska/).waitFor();
});

journey("an account without merchant issues has no such section", async ({ visitor }) => {
  const alpine = await visitor();
  await alpine.signIn("Greta Huber");
  await alpine.gate.getByRole("group", { name: "Technical emergency contacts" }).waitFor();
  await alpine.gate
    .getByText(/0 of 6/)
    .first()
    .waitFor();
  const merchants = { name: "Operational contact for merchant issues" };
  expect(await alpine.gate.getByRole("group", merchants).count()).toBe(0);

  const northwind = await visitor();
  await northwind.signIn("Anna Kowalska");
  await northwind.gate.getByRole("group", merchants).waitFor();
});
