import { accessSync, constants } from "node:fs";
import { chromium } from "playwright";

/** What lets Chromium run in a container, and keeps it from calling home. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that every test uses: the one `CHROMIUM_PATH` names, Playwright's own, or the system's.
 *
 * @param {object} [given] what the machine has; a test gives its own
 * @param {Record<string, string | undefined>} [given.env]
 * @param {string} [given.ownPath] where Playwright keeps the one it downloads
 * @param {(path: string) => boolean} [given.exists]
 * @returns {string | undefined} the path of an executable; nothing when there is none
 */
export function findChromium({
  env = process.env,
  ownPath = chromium.executablePath(),
  exists = isExecutable,
} = {}) {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return [ownPath, "/usr/bin/chromium"].find(exists);
}
