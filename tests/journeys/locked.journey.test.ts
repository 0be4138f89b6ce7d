import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright";
import { expect } from "vitest";
import { completeByApi } from "./support/completeByApi.js";
import { typeContact } from "./support/fillByMouse.js";
import { journey } from "./support/journey.js";
import { contactFor } from "./support/sections.js";
import { startServer } from "./support/startServer.js";

journey("deleting the modal with the inspector gives nothing", async ({ visitor }) => {
  const { page, gate, signIn } = await visitor();
  await signIn("Anna Kowalska");
  await gate.waitFor();
  await page.evaluate(() => {
    document.querySelector(".cg-overlay")?.remove();
    for (const element of document.querySelectorAll("[inert]")) element.removeAttribute("inert");
  });
  expect(await gate.count()).toBe(0);
  await page.getByRole("link", { name: "Feeds" }).click();
  expect(await page.getByRole("table").count()).toBe(0);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(0);
  for (const path of ["dashboard", "feeds", "bookings", "account"]) {
    const answer = await page.request.get(`/api/${path}`);
    expect(answer.status(), path).toBe(403);
    expect((await answer.json()).code).toBe("contact_info_required");
  }
  const launch = await page.request.post("/api/launch", {
    headers: { origin: new URL(page.url()).origin },
    data: {},
  });
  expect(launch.status()).toBe(403);
});

journey("help and support can be reached while the portal is locked", async ({ visitor }) => {
  const { page, gate, signIn } = await visitor();
  await signIn("Ewa Lis");
  for (const [link, heading] of [
    ["How to get help", "How to get help"],
    ["Contact support team", "Contact support team"],
  ] as const) {
    const [opened] = await Promise.all([
      page.waitForEvent("popup"),
      gate.getByRole("link", { name: link }).click(),
    ]);
    await opened.getByRole("heading", { level: 1, name: heading }).waitFor();
    expect(await opened.getByRole("dialog").count()).toBe(0);
    await opened.close();
  }
});

journey(
  "the gate says what the information is for, and what opens, and the page what it is for (R3, R12)",
  async ({ visitor }) => {
    const { page, gate, signIn } = await visitor();
    await signIn("Anna Kowalska");
    await gate
      .getByText(
        /technical support and notifications reach the right technical and operations people\. The portal opens/,
      )
      .waitFor();
    await completeByApi(page);
    await page.goto("/configuration/contact-information");
    await page
      .getByText(
        /Technical support and notifications about Northwind Tours go to the technical and operations people/,
      )
      .waitFor();
    expect(await page.getByText(/The portal opens/).count()).toBe(0);
  },
);

journey("a restart of the server keeps the data and the session", async ({ visitor, portal }) => {
  const { page, gate, signIn } = await visitor();
  await signIn("Anna Kowalska");
  await typeContact(gate, "Technical emergency contacts");
  await gate.getByRole("button", { name: "Save and finish later" }).click();
  await gate.getByText("Saved. The portal opens when the rest is given.").first().waitFor();
  await away(page, portal.restart);
  const email = gate
    .getByRole("group", { name: "Technical emergency contacts", exact: true })
    .getByRole("textbox", { name: "Email", exact: true });
  await expect
    .poll(() => email.inputValue())
    .toBe(contactFor("Technical emergency contacts").email);
  await completeByApi(page);
  await away(page, portal.restart);
  await page.getByRole("heading", { name: "Your integration" }).waitFor();
});

journey(
  "a record that this release can't read closes the portal, with a way to get help (R16)",
  async ({ visitor, portal }) => {
    const { page, gate, signIn, complaints } = await visitor();
    await signIn("Anna Kowalska");
    await gate.waitFor();
    await completeByApi(page);
    await away(page, () => portal.changeData("UPDATE contact_gate_records SET record_schema = 99"));
    await gate.getByRole("button", { name: "Try again" }).waitFor();
    await gate.getByRole("link", { name: "Contact support team" }).waitFor();
    expect(await page.getByRole("heading", { name: "Your integration" }).count()).toBe(0);
    // The browser notes each answer of 500.
    complaints.length = 0;
  },
);

journey(
  "a portal that can't tell who is signed in says so, with a way to get help (R16)",
  async ({ visitor }) => {
    const { page, gate, signIn, complaints } = await visitor();
    await signIn("Anna Kowalska");
    await gate.waitFor();
    await page.route("**/api/session", (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto("/");
    await page.getByRole("link", { name: "Contact support team" }).click();
    await page.getByRole("link", { name: "partners@wayfare.example" }).waitFor();
    await page.goBack();
    await page.unroute("**/api/session");
    await page.getByRole("button", { name: "Try again" }).click();
    await gate.waitFor();
    complaints.length = 0;
  },
);

journey(
  "a port that is taken is a clear error, told before anything is made",
  async ({ portal }) => {
    const { port } = new URL(portal.url());
    const folder = path.join(tmpdir(), `contact-gate-never-made-${port}`);
    await expect(startServer(folder, { port })).rejects.toThrow(`Port ${port} is taken.`);
    expect(existsSync(folder)).toBe(false);
  },
);

journey(
  "two portals on one folder are refused, for they would destroy each other’s data",
  async ({ portal }) => {
    await expect(startServer(portal.dataFolder)).rejects.toThrow("Another portal");
  },
);

journey("Ctrl-C ends the portal cleanly", async ({ portal }) => {
  expect(await portal.stop()).toBe(0);
});

/** Does `work` while the page is not looking: it would complain about a server that is not there. */
async function away(page: Page, work: () => Promise<void>): Promise<void> {
  await page.goto("about:blank");
  await work();
  await page.goto("/");
}
