import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { type Browser, chromium, type LaunchOptions } from "playwright";
import { test as base, expect, inject } from "vitest";
import { CHROMIUM_ARGS, findChromium } from "../../setup/findChromium.mjs";
import { startServer } from "./startServer.js";
import { type Visitor, type VisitorOptions, visit } from "./Visitor.js";

/** A portal of its own for one journey: fresh data, a free port. */
export interface Portal {
  dataFolder: string;
  /** What its pages complained about. */
  complaints: string[];
  url(): string;
  restart(): Promise<void>;
  /** Stops, does something to the data that no page can, and starts again. */
  changeData(sql: string): Promise<void>;
  /** Answers the exit code. */
  stop(): Promise<number | null>;
}

const executablePath = findChromium();

interface JourneyFixtures {
  portal: Portal;
  launchOptions: LaunchOptions;
  /** One for all journeys of a file. */
  browser: Browser;
  /** Another person's browser, with cookies of its own. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
}

/** Every value typed in a journey has this in it, so that a log can be searched for all of them. */
export const TYPED = "typed";

/**
 * A test with a running portal and a browser. When it ends, no page may have broken the Content-Security-Policy or
 * complained on its console, and the server's log may hold nothing that was typed.
 */
export const journey = base.extend<JourneyFixtures>({
  portal: async ({ task: _ }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "contact-gate-journey-"));
    await cp(inject("freshData"), folder, { recursive: true });
    let server = await startServer(folder);
    let earlier = "";
    const port = new URL(server.url).port;
    const complaints: string[] = [];
    const restart = async (work: () => Promise<void> = async () => {}) => {
      await server.stop();
      await work();
      earlier += server.output();
      server = await startServer(folder, { port });
    };
    await use({
      dataFolder: folder,
      complaints,
      url: () => server.url,
      stop: () => server.stop(),
      restart: () => restart(),
      changeData: (sql) =>
        restart(async () => {
          const database = new PGlite(path.join(folder, "postgres"));
          await database.exec(sql);
          await database.close();
        }),
    });
    // Judged at the very end: a failed expectation ends the clean-up, and would leave a server behind.
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    expect(complaints).toEqual([]);
    expect((earlier + server.output()).toLowerCase()).not.toContain(TYPED);
  },
  launchOptions: [
    { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
    { scope: "file" },
  ],
  browser: [
    async ({ launchOptions }, use) => {
      const browser = await chromium.launch(launchOptions);
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  visitor: async ({ browser, portal }, use) => {
    const visitors: Visitor[] = [];
    await use(async (options) => {
      const visitor = await visit(browser, portal.url(), options);
      visitors.push(visitor);
      return visitor;
    });
    await Promise.all(visitors.map(({ page }) => page.context().close()));
    portal.complaints.push(...visitors.flatMap((visitor) => visitor.complaints));
  },
});
