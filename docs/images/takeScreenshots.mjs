// Takes the pictures of the README from the real portal: `npm run pictures`
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { buildPortal } from "../../examples/portal/buildPortal.mjs";
import { CHROMIUM_ARGS, findChromium } from "../../tests/setup/findChromium.mjs";

const images = fileURLToPath(new URL("./", import.meta.url));
const main = fileURLToPath(new URL("../../examples/portal/dist/server/main.js", import.meta.url));

/** @param {string} name @param {string} email @param {object} [more] */
const contact = (name, email, more = {}) => ({ id: randomUUID(), name, email, ...more });

const open = [{ opens: "09:00", closes: "17:00" }];

/** What Northwind Tours has given so far. */
const part = {
  contacts: {
    alert: ["northwind-anna", "northwind-marek"].map((userId) => ({ id: randomUUID(), userId })),
    technicalNonEmergency: [contact("Integration team", "integration@northwind.example")],
    merchantOperations: [contact("Ola Zając", "merchants@northwind.example")],
  },
  supportHours: {
    schedules: [
      {
        id: randomUUID(),
        timeZones: ["Europe/Warsaw", "Europe/Lisbon"],
        weekly: {
          monday: open,
          tuesday: open,
          wednesday: open,
          thursday: [
            { opens: "09:00", closes: "12:30" },
            { opens: "13:30", closes: "17:00" },
          ],
          friday: [{ opens: "18:00", closes: "02:00" }],
          saturday: [],
          sunday: [],
        },
      },
    ],
  },
};

/** @param {import("playwright").Page} page @param {object} info */
async function give(page, info) {
  const session = await (await page.request.get("/api/session")).json();
  const { account, context, revision } = session.contactInfo;
  const query = new URLSearchParams({ account: account.id, environment: context.environment });
  const answer = await page.request.put(`/api/contact-info?${query}`, {
    headers: { "if-match": `"${revision}"`, origin: new URL(page.url()).origin },
    data: info,
  });
  if (!answer.ok()) throw new Error(`${answer.status()} ${await answer.text()}`);
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} baseURL
 * @param {import("playwright").BrowserContextOptions} [options]
 */
async function arrive(browser, baseURL, options = {}) {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1280, height: 860 },
    locale: "en-GB",
    timezoneId: "Europe/Warsaw",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Anna Kowalska" }).click();
  await page.getByRole("dialog").waitFor();
  return page;
}

/** @param {import("playwright").Page} page @param {string} name */
async function picture(page, name) {
  // Not until the network rests: the stream of changes stays open. What is drawn comes in a moment.
  await page.waitForTimeout(1_500);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(images, name), animations: "disabled" });
}

await buildPortal();
const folder = await mkdtemp(path.join(tmpdir(), "contact-gate-pictures-"));
const server = spawn(process.execPath, [main], {
  env: { ...process.env, DATA_DIR: folder, PORT: "0", DATABASE_URL: "" },
  stdio: ["ignore", "pipe", "ignore"],
});
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath && { executablePath }),
});
try {
  const [line] = await once(createInterface(server.stdout), "line");
  const url = line.replace("Portal: ", "");

  const first = await arrive(browser, url);
  await picture(first, "gate-arrival.png");
  await give(first, part);
  await first.reload();
  await first.getByRole("dialog").waitFor();
  await picture(first, "gate-light.png");
  await picture(await arrive(browser, url, { colorScheme: "dark" }), "gate-dark.png");
} finally {
  await browser.close();
  server.kill("SIGINT");
  await once(server, "exit");
  await rm(folder, { recursive: true, force: true });
}
