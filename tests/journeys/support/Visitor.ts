import type { Browser, BrowserContextOptions, ConsoleMessage, Locator, Page } from "playwright";

export interface Visitor {
  page: Page;
  /** The gate's dialog. */
  gate: Locator;
  /** Violations of the Content-Security-Policy, console errors and uncaught errors. */
  complaints: string[];
  /** By the person's name on the sign-in page. */
  signIn(name: string): Promise<void>;
}

export type VisitorOptions = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "locale">;

/** Longest that anything on a page may take, in milliseconds. */
const PATIENCE = 15_000;

export async function visit(
  browser: Browser,
  url: string,
  options: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Warsaw",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  return {
    page,
    gate: page.getByRole("dialog"),
    complaints,
    async signIn(name) {
      await page.goto("/");
      await page.getByRole("button", { name: `Sign in as ${name}` }).click();
    },
  };
}

/** Chromium logs every 4xx answer as an error; a refusal that a page asked the API for is not one. */
function isComplaint(message: ConsoleMessage): boolean {
  if (message.type() !== "error" && message.type() !== "warning") return false;
  const refused = /^Failed to load resource: .* status of 4\d\d /.test(message.text());
  return !(refused && new URL(message.location().url).pathname.startsWith("/api/"));
}
