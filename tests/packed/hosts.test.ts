import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../setup/launchChromium.js";
import { serveStrictly } from "../setup/serveStrictly.js";

const ROOT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Runs npm in a folder; what it printed is the error when it fails. */
async function npm(folder: string, ...args: string[]): Promise<string> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  try {
    // React's development build, because it warns of what it dislikes and StrictMode does its work.
    const env = { ...process.env, NODE_ENV: "development" };
    return (await run("npm", [...args, ...quiet], { cwd: folder, env })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  }
}

let folder: string;
let tarball: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "packed-"));
  const [packed] = JSON.parse(
    await npm(ROOT, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  );
  tarball = join(folder, packed.filename);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ["react-18", "18.3.1"],
  ["react-19", "19.3.1"],
])("the packed package in a Vite host with %s", (name, reactVersion) => {
  let host: string;

  beforeAll(async () => {
    host = join(folder, name);
    cpSync(join(ROOT, "tests/packed/hosts", name), host, { recursive: true });
    cpSync(join(ROOT, "tests/packed/app"), host, { recursive: true });
    await npm(host, "ci");
    await npm(host, "install", "--no-save", tarball);
  });

  it("brings no React of its own", () => {
    for (const copy of ["react", "react-dom"]) {
      expect(existsSync(join(host, "node_modules/contact-gate/node_modules", copy))).toBe(false);
    }
  });

  it("builds with the host's types, and goes from locked to open under a strict policy", async () => {
    await npm(host, "run", "build");
    const server = await serveStrictly(join(host, "dist"));
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (!message.text().includes("React DevTools")) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));

    await page.goto(server.url);
    const dialog = page.getByRole("dialog", { name: "Contact information" });
    await dialog.waitFor();
    const portal = page.getByRole("heading", { name: `Portal on React ${reactVersion}` });
    expect(await portal.count()).toBe(0);

    const section = dialog.getByRole("group", {
      name: "Operational contact, to be shared with end users",
    });
    await section.getByRole("textbox", { name: "Name" }).fill("Guest support");
    await section.getByRole("textbox", { name: "Email" }).fill("help@northwind.example");
    await dialog.getByRole("button", { name: "Submit" }).click();
    await portal.waitFor();
    expect(await dialog.count()).toBe(0);
    expect(complaints).toEqual([]);

    await page.close();
    await server.close();
  });
});
