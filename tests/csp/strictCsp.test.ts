import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Browser, Page } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../setup/launchChromium.js";
import { serveStrictly } from "../setup/serveStrictly.js";

let folder: string;
let server: Awaited<ReturnType<typeof serveStrictly>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "strict-csp-"));
  await build({
    configFile: false,
    root: join(import.meta.dirname, "page"),
    plugins: [react()],
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  });
  server = await serveStrictly(folder);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(window, { blocked });
    document.addEventListener("securitypolicyviolation", (event) => {
      blocked.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The stories' own tests run in English. */
const LANGUAGE = process.env.STORIES_LOCALE ?? "pl";

/** Opens the page afresh, with no story on it. */
async function openPage(): Promise<void> {
  await page.goto(`${server.url}?locale=${LANGUAGE}`);
  await page.waitForFunction(() => window.strictPage !== undefined);
}

/** Stories that share a page: opening one takes longer than most stories do. */
const A_PAGE = 12;

/** Opens the page afresh, shows one story after the other, and answers what the policy refused. */
async function refusedBy(...stories: string[]): Promise<string[]> {
  await openPage();
  for (const story of stories) {
    await page.evaluate((id) => window.strictPage.show(id), story);
    // A violation is reported in a task of its own.
    await page.waitForTimeout(20);
  }
  return page.evaluate(() => (window as unknown as { blocked: string[] }).blocked);
}

/** What a story makes the browser refuse, or how it fails. */
const alone = (story: string) => refusedBy(story).catch((error) => [String(error).slice(0, 300)]);

describe("under the strictest policy of a host, trusted types included", () => {
  it("no story makes the browser refuse anything, and every play passes in Polish too", async () => {
    await openPage();
    const stories = await page.evaluate(() => window.strictPage.stories);
    expect(stories).toContain("icons/Shapes");

    const refused: Record<string, string[]> = {};
    for (let first = 0; first < stories.length; first += A_PAGE) {
      const together = stories.slice(first, first + A_PAGE);
      // Some stories need a page of their own; those that fail here are shown again, each by itself.
      const violations = await refusedBy(...together).catch(() => undefined);
      if (violations?.length === 0) continue;
      for (const story of together) {
        const own = await alone(story);
        if (own.length > 0) refused[story] = own;
      }
      // What came late was one of theirs, whichever it was.
      if (violations && Object.keys(refused).length === 0) refused[together.join()] = violations;
    }
    expect(refused).toEqual({});
  }, 600_000);

  it.each([
    ["control/style attribute", "style-src-attr"],
    ["control/style element", "style-src-elem"],
    ["control/text as HTML", "require-trusted-types-for"],
    ["control/text as script", "require-trusted-types-for"],
    ["control/policy of trusted types", "trusted-types"],
    ["control/image from elsewhere", "img-src"],
  ])("a page that breaks it is caught: %s", async (control, directive) => {
    expect((await refusedBy(control)).join()).toContain(directive);
  });
});
