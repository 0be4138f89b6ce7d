import { type Browser, chromium } from "playwright";
import { CHROMIUM_ARGS, findChromium } from "./findChromium.mjs";

/** The browser of this machine, for tests that drive a whole page. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
}
