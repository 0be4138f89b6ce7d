import { expect } from "vitest";
import { completeByApi } from "./support/completeByApi.js";
import { journey } from "./support/journey.js";

journey("portal and gate speak Polish when it is chosen", async ({ visitor }) => {
  const { page, gate } = await visitor();
  await page.goto("/");
  await page.getByRole("combobox", { name: "Language" }).selectOption("Polski");
  await page.getByRole("heading", { name: "Logowanie" }).waitFor();
  await page.getByRole("button", { name: "Zaloguj się jako Anna Kowalska" }).click();
  await gate.getByRole("heading", { level: 2 }).first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("pl");
  expect(await gate.getByText(/Contact|Submit|Save|Users|Remove/).count()).toBe(0);
  await gate.getByRole("button", { name: "Wyloguj się" }).waitFor();

  await completeByApi(page);
  await page.getByRole("heading", { name: "Przegląd" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Twoja integracja" }).waitFor();
  await page.getByRole("link", { name: "Konfiguracja" }).click();
  await page.getByRole("heading", { name: "Konto" }).waitFor();
});
