import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { CHROMIUM_ARGS, findChromium } from "../tests/setup/findChromium.mjs";

/**
 * How long the list of all zones takes to open and to search, with the CPU slowed down four times (budget: 100 ms to
 * open). From the event to the moment after the next frame; medians.
 */
const SLOWDOWN = 4;
const FRESH_PAGES = 7;
const ROUNDS = 15;
const QUERIES = ["w", "wa", "war", "poland", "cet", "+2", "utc-5"];

const PAGE = `
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { TimeZonesField } from "/src/components/hours/zones/TimeZonesField.tsx";
import "/src/styles/index.css";

function Page() {
  const [value, onChange] = useState([]);
  return createElement(TimeZonesField, { value, onChange, inputId: "zones" });
}
createRoot(document.body.appendChild(document.createElement("div"))).render(createElement(Page));
`;

const root = fileURLToPath(new URL("../", import.meta.url));

/** @param {number[]} times */
const median = (times) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** @param {string} outDir */
async function buildPage(outDir) {
  await build({
    configFile: false,
    root,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "page",
        resolveId: (id) => (id.endsWith("index.html") || id === "/page.js" ? id : undefined),
        load: (id) => {
          if (id === "/page.js") return PAGE;
          return id.endsWith("index.html")
            ? `<!doctype html><html lang="en"><body><script type="module" src="/page.js"></script></body></html>`
            : undefined;
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: { input: "index.html" },
    },
  });
}

/**
 * Runs in the page: opens the list, or types into the box, and waits until options are on the screen.
 *
 * @param {string | null} text what is typed; null opens the list
 */
async function timed(text) {
  const box = document.querySelector("input[role=combobox]");
  if (!(box instanceof HTMLInputElement)) throw new Error("There is no combobox.");
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined))));
  const start = performance.now();
  if (text === null) {
    box.focus();
    box.click();
  } else {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    setter?.call(box, text);
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  do await painted();
  while (!document.querySelector("[role=option]"));
  return performance.now() - start;
}

const outDir = await mkdtemp(join(tmpdir(), "zones-"));
await buildPage(outDir);
const server = await preview({
  configFile: false,
  root,
  logLevel: "error",
  build: { outDir },
  preview: { port: 0, host: "127.0.0.1" },
});
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});
const url = server.resolvedUrls?.local[0];
if (!url) throw new Error("The page is not served.");

async function freshPage() {
  const page = await browser.newPage();
  await page.goto(url ?? "");
  await page.locator("ul[role=listbox]").waitFor({ state: "attached" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  return page;
}

/** @type {number[]} */
const coldOpenings = [];
/** @type {number[]} */
const firstOpenings = [];
for (let round = 0; round < FRESH_PAGES; round += 1) {
  const cold = await freshPage();
  coldOpenings.push(await cold.evaluate(timed, null));
  await cold.close();
  const ready = await freshPage();
  await ready.getByRole("combobox").hover();
  await ready.waitForLoadState("networkidle");
  await ready.waitForTimeout(300);
  firstOpenings.push(await ready.evaluate(timed, null));
  await ready.close();
}

const page = await freshPage();
await page.evaluate(timed, null);
const [rows, zones] = await page.evaluate(() => {
  const options = document.querySelectorAll("[role=option]");
  return [options.length, Number(options[0]?.getAttribute("aria-setsize"))];
});
/** @type {number[]} */
const openings = [];
/** @type {Map<string, number[]>} */
const typing = new Map(QUERIES.map((query) => [query, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  await page.keyboard.press("Escape");
  openings.push(await page.evaluate(timed, null));
  for (const [query, times] of typing) {
    times.push(await page.evaluate(timed, query));
  }
  await page.evaluate(timed, "");
}

await browser.close();
await server.close();
await rm(outDir, { recursive: true });

const line = (/** @type {string} */ name, /** @type {number[]} */ times) =>
  process.stdout.write(`${name.padEnd(44)} ${median(times).toFixed(0).padStart(5)} ms\n`);
process.stdout.write(
  `${zones} zones, ${rows} rows rendered, CPU slowed down ${SLOWDOWN} times, medians\n\n`,
);
line("first opening, the data still to come", coldOpenings);
line("first opening, once the pointer came near", firstOpenings);
line("opening again (budget: 100 ms)", openings);
for (const [query, times] of typing) line(`typing ${JSON.stringify(query)}`, times);
