import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../setup/launchChromium.js";

const ROOT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

const LIGHT = {
  surface: [255, 255, 255],
  text: [23, 26, 33],
  accent: [44, 87, 212],
  button: [44, 87, 212],
};
const DARK = {
  surface: [25, 27, 33],
  text: [236, 238, 243],
  accent: [147, 176, 255],
  button: [147, 176, 255],
};

const BUNDLERS = ["vite", "vite-old", "webpack", "esbuild", "esbuild-old", "next"] as const;
const KINDS = ["layered", "unlayered"] as const;

let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "packed-colours-"));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  const npm = (cwd: string, ...args: string[]) => run("npm", [...args, ...quiet], { cwd });
  const { stdout } = await npm(ROOT, "pack", "--json", "--pack-destination", folder);
  const host = join(folder, "host");
  cpSync(join(ROOT, "tests/packed/hosts/bundlers"), host, { recursive: true });
  await npm(host, "ci");
  await npm(host, "install", "--no-save", join(folder, JSON.parse(stdout)[0].filename));
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { cwd: host, env });
  await run(process.execPath, ["build.mjs"], { cwd: host, env });
  browser = await launchChromium();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (bundler: string, kind: string) =>
  pathToFileURL(join(folder, "host/pages", bundler, kind, "index.html")).href;

/** The colours as they are painted, red, green and blue from 0 to 255. */
async function coloursOf(page: Page): Promise<typeof LIGHT & { ofHost: number[] }> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas) throw new Error("This browser draws no canvas.");
    const painted = (selector: string, property: string): number[] => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = getComputedStyle(element).getPropertyValue(property);
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    return {
      surface: painted(".probe", "background-color"),
      text: painted(".probe", "color"),
      accent: painted(".probe", "border-top-color"),
      button: painted(".cg-button", "background-color"),
      ofHost: painted(".host-own", "color"),
    };
  });
}

interface Way {
  way: string;
  /** What the person has set in the system. @default light */
  system?: "light" | "dark";
  make(page: Page): Promise<unknown>;
  colours: typeof LIGHT;
}

const onHtml = (change: (root: HTMLElement) => void) => (page: Page) =>
  page.evaluate(`(${change})(document.documentElement)`);
const onGate = (theme: string) => (page: Page) =>
  page.evaluate((value) => {
    for (const root of document.querySelectorAll<HTMLElement>(".cg-root"))
      root.dataset.theme = value;
  }, theme);
const nothing = async () => {};

const WAYS: Way[] = [
  { way: "a host that says nothing is light", make: nothing, colours: LIGHT },
  { way: "on a dark system too", system: "dark", make: nothing, colours: LIGHT },
  {
    way: "a dark scheme set on html by a script",
    make: onHtml((root) => root.style.setProperty("color-scheme", "dark")),
    colours: DARK,
  },
  {
    way: "a dark scheme in the host's compiled stylesheet",
    make: onHtml((root) => root.classList.add("host-dark")),
    colours: DARK,
  },
  {
    way: "a scheme that follows a dark system",
    system: "dark",
    make: (page) =>
      page.addStyleTag({
        content: "@media (prefers-color-scheme: dark) { html { color-scheme: dark } }",
      }),
    colours: DARK,
  },
  {
    way: "both schemes, on a dark system",
    system: "dark",
    make: onHtml((root) => root.style.setProperty("color-scheme", "light dark")),
    colours: DARK,
  },
  { way: "a gate that is forced dark", make: onGate("dark"), colours: DARK },
  {
    way: "a gate that follows a dark system",
    system: "dark",
    make: onGate("system"),
    colours: DARK,
  },
  {
    way: "a gate that is forced light in a dark page",
    make: async (page) => {
      await page.evaluate(() => document.documentElement.style.setProperty("color-scheme", "dark"));
      await onGate("light")(page);
    },
    colours: LIGHT,
  },
];

describe.each(BUNDLERS.flatMap((bundler) => KINDS.map((kind) => ({ bundler, kind }))))(
  "the $kind stylesheet, compiled by $bundler",
  ({ bundler, kind }) => {
    it.each(WAYS)("$way", async ({ system = "light", make, colours }) => {
      await page.emulateMedia({ colorScheme: system, reducedMotion: "reduce" });
      await page.goto(addressOf(bundler, kind));
      await make(page);
      expect(await coloursOf(page)).toMatchObject(colours);
    });

    it("leaves a host whose dark scheme stands in an earlier layer its own dark colours", async () => {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(addressOf(bundler, kind));
      await onHtml((root) => root.classList.add("host-layer-dark"))(page);
      expect(await coloursOf(page)).toEqual({ ...DARK, ofHost: [0xab, 0xcd, 0xef] });
    });
  },
);
