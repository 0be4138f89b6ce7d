import type { Page } from "playwright";
import { expect } from "vitest";
import { STRICT_POLICY } from "../setup/strictPolicy.js";
import { chooseAlertContact, chooseHours, typeContact } from "./support/fillByMouse.js";
import { journey } from "./support/journey.js";
import { TYPED_SECTIONS } from "./support/sections.js";

/** Collects what the browser refuses, also on pages that are left meanwhile. */
async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction("tellViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      Reflect.get(window, "tellViolation")(`${event.violatedDirective}: ${event.sample}`);
    });
  });
  return violations;
}

journey(
  "a whole fill-in breaks nothing of the strictest policy, which the portal sends itself",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    const violations = await violationsOf(page);
    await signIn("Anna Kowalska");
    await gate.getByRole("heading", { name: "Contact information" }).waitFor();

    const answer = await page.request.get("/");
    const sent = answer.headers()["content-security-policy"]?.split("; ") ?? [];
    expect(sent).toEqual(expect.arrayContaining(STRICT_POLICY.split("; ")));
    expect(sent.filter((directive) => directive.includes("unsafe"))).toEqual([]);

    await chooseAlertContact(gate, "Marek Nowak");
    for (const section of TYPED_SECTIONS) await typeContact(gate, section);
    await chooseHours(gate);
    await gate.getByRole("tab", { name: "Users" }).click();
    await gate.getByRole("table").first().waitFor();
    await gate.getByRole("tab", { name: "Contact information" }).click();
    await gate.getByRole("button", { name: "Submit" }).click();
    await page.getByRole("heading", { name: "Your integration" }).waitFor();
    await page.getByRole("link", { name: "Configuration" }).click();
    await page.getByRole("link", { name: "Contact information" }).click();
    await page.getByText(/Last updated by Anna Kowalska/).waitFor();
    expect(violations).toEqual([]);
  },
);

journey("a page that breaks the policy would be found", async ({ visitor, portal }) => {
  const { page, complaints } = await visitor();
  const violations = await violationsOf(page);
  await page.goto("/");
  await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML("beforeend", "<b>bold</b>");
    } catch {
      document.body.setAttribute("style", "color: red");
    }
  });
  await expect.poll(() => violations.length).toBe(2);
  expect(violations.join()).toMatch(/require-trusted-types-for.*style-src-attr/);
  // The browser complains on the console too, which ends every other journey.
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
  expect(portal.complaints).toEqual([]);
});
