import { expect } from "vitest";
import { completeByApi } from "./support/completeByApi.js";
import { journey } from "./support/journey.js";
import { contactFor } from "./support/sections.js";
import type { Visitor } from "./support/Visitor.js";

const SHARED_EMAIL = contactFor("Operational contact, to be shared with end users").email;

/** The subjects of the mails to somebody, the newest first. */
async function mailsTo({ page }: Visitor, address: string): Promise<string[]> {
  await page.goto("/outbox");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const mails = page.getByRole("article").filter({ hasText: address });
  return mails.getByRole("heading", { level: 2 }).allTextContents();
}

journey(
  "the address that is shared with end users becomes the brand's, also after a restart (R9)",
  async ({ visitor, portal }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Anna Kowalska");
    await gate.waitFor();
    await completeByApi(page);
    await page.goto("/configuration");
    // The host is told after the answer, so the page may be a moment too early.
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.getByText("Support address of the brand").waitFor();
          return page.getByText(SHARED_EMAIL).count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await page.goto("about:blank");
    await portal.restart();
    await page.goto("/configuration");
    await page.getByText(SHARED_EMAIL).waitFor();
  },
);

journey(
  "a feed that breaks in production writes to the alert contacts, and to an invited one only after accepting (R4)",
  async ({ visitor }) => {
    const anna = await visitor();
    await anna.signIn("Anna Kowalska");
    await anna.gate.waitFor();
    // Anna is the alert contact; Marek and everybody else in the account are not.
    await completeByApi(anna.page);
    await anna.page.goto("/feeds");
    await anna.page.getByRole("button", { name: "Break it: Products" }).click();
    await anna.page.getByText("The feed is broken. Alerts sent: 1.").waitFor();
    await anna.page
      .getByRole("row", { name: /Products/ })
      .getByText("Failed")
      .waitFor();

    // Who may only read breaks nothing, by the page or past it.
    const ewa = await visitor();
    await ewa.signIn("Ewa Lis");
    await ewa.page.getByRole("heading", { name: "Your integration" }).waitFor();
    await ewa.page.goto("/feeds");
    await ewa.page.getByRole("row", { name: /Products/ }).waitFor();
    expect(await ewa.page.getByRole("button", { name: /^Break it/ }).count()).toBe(0);
    const past = await ewa.page.request.post("/api/questions", {
      headers: { origin: new URL(ewa.page.url()).origin },
      data: {},
    });
    expect(past.status()).toBe(403);

    const reader = await visitor();
    expect(await mailsTo(reader, "anna@northwind.example")).toEqual([
      "Alert: the feed Products of Northwind Tours can’t be read",
    ]);
    expect(await mailsTo(reader, "marek@northwind.example")).toEqual([]);

    // Somebody is invited and added as an alert contact: told nothing until they accept.
    await anna.page.goto("/configuration/contact-information");
    await anna.page.getByRole("combobox", { name: "Add alert contact" }).click();
    await anna.page.keyboard.insertText("typed.newcomer@northwind.example");
    await anna.page.getByRole("option", { name: "Invite somebody…" }).click();
    const invitation = anna.page.getByRole("group", { name: "Invite somebody to the portal" });
    await invitation.getByRole("textbox", { name: "Name", exact: true }).waitFor();
    await anna.page.keyboard.insertText("Typed Newcomer");
    await anna.page.keyboard.press("Enter");
    await anna.page.getByRole("button", { name: /^Remove contact.*Typed Newcomer/ }).waitFor();
    await anna.page.getByRole("button", { name: "Save changes" }).click();
    await anna.page.getByText("Changes saved.").first().waitFor();
    const breakPrices = async (told: number) => {
      await anna.page.goto("/feeds");
      await anna.page.getByRole("button", { name: "Break it: Prices" }).click();
      await anna.page.getByText(`Alerts sent: ${told}.`).waitFor();
    };
    await breakPrices(1);
    const subject = "Alert: the feed Prices of Northwind Tours can’t be read";
    expect(await mailsTo(reader, "typed.newcomer@northwind.example")).not.toContain(subject);

    const guest = await visitor();
    await guest.page.goto("/outbox");
    await guest.page.getByRole("link", { name: "Open the invitation" }).click();
    await guest.page.getByRole("button", { name: "Accept and sign in" }).click();
    await guest.page.getByRole("heading", { name: "Your integration" }).waitFor();
    await breakPrices(2);
    expect(await mailsTo(reader, "typed.newcomer@northwind.example")).toContain(subject);
  },
);

journey(
  "a guest's question goes to the operational contact, and to nobody whom guests see (R8)",
  async ({ visitor }) => {
    const anna = await visitor();
    await anna.signIn("Anna Kowalska");
    await anna.gate.waitFor();
    await completeByApi(anna.page);
    await anna.page.goto("/bookings");
    await anna.page.getByRole("button", { name: /let a guest ask a question/ }).click();
    await anna.page.getByText("Mails sent: 1.").waitFor();
    await anna.page.goto("/outbox");
    const mail = anna.page.getByRole("article", {
      name: "A guest of Northwind Tours needs an answer",
    });
    await mail.getByText("Operational contact, for the operator").waitFor();
    expect(await mail.getByText(SHARED_EMAIL).count()).toBe(0);
  },
);

journey(
  "an account whose only alert contact leaves keeps its portal until the date that the banner names",
  async ({ visitor, portal }) => {
    const anna = await visitor();
    await anna.signIn("Anna Kowalska");
    await anna.gate.waitFor();
    // Anna is the only alert contact.
    await completeByApi(anna.page);
    const marek = await visitor();
    await marek.signIn("Marek Nowak");
    await marek.page.getByRole("heading", { name: "Your integration" }).waitFor();

    // Pages that are open while the server is away complain of it.
    await anna.page.goto("about:blank");
    await marek.page.goto("about:blank");
    await portal.changeData(
      "update portal_users set accepted_at = null, invited_at = now() - interval '30 days' where id = 'northwind-anna'",
    );
    await marek.page.goto("/");
    const banner = marek.page.getByRole("region", {
      name: "Contact information is no longer complete",
    });
    await banner.getByText(/The portal closes on \d+ \w+ \d{4}/).waitFor();
    await marek.page.getByRole("heading", { name: "Your integration" }).waitFor();
    const status = async (method: "get" | "post", path: string) => {
      const headers = { origin: portal.url() };
      const answer = await marek.page.request[method](
        path,
        method === "post" ? { headers, data: {} } : {},
      );
      return answer.status();
    };
    expect(await status("get", "/api/dashboard")).toBe(200);
    expect(await status("post", "/api/launch")).toBe(403);

    await marek.page.goto("about:blank");
    await portal.changeData(
      "update contact_gate_completions set lapsed_at = lapsed_at - interval '15 days' where environment = 'production'",
    );
    await marek.page.goto("/");
    await marek.gate.getByRole("button", { name: "Submit" }).waitFor();
    expect(await status("get", "/api/dashboard")).toBe(403);
  },
);
