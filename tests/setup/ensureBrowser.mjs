import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { findChromium } from "./findChromium.mjs";
import { isDebian } from "./isDebian.mjs";

const HELP = `No browser for the tests. Any one of these gives one:
  - on Debian, as root:   apt-get install -y chromium
  - elsewhere:            npx playwright install --with-deps chromium
  - a Chromium you have:  CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * @typedef {object} Machine what the search may ask and do; a test gives its own
 * @property {() => string | undefined} find
 * @property {string | undefined} named what `CHROMIUM_PATH` says
 * @property {boolean} isRoot
 * @property {boolean} isDebian
 * @property {(command: string, args: string[]) => boolean} run answers whether it went well
 * @property {(text: string) => void} say
 */

/** @type {Machine} */
const thisMachine = {
  find: () => findChromium(),
  named: process.env.CHROMIUM_PATH,
  isRoot: process.getuid?.() === 0,
  isDebian: isDebian(),
  run: (command, args) => spawnSync(command, args, { stdio: "inherit" }).status === 0,
  say: (text) => process.stderr.write(`${text}\n`),
};

/**
 * Finds a browser, or gets one: by apt as root on Debian, else by Playwright's own download.
 *
 * @param {Machine} machine
 * @returns {string | undefined} its path; nothing when there is none to be had, which has then been explained
 */
export function ensureBrowser(machine = thisMachine) {
  const found = machine.find();
  if (found !== undefined) return found;
  if (machine.named) {
    machine.say(`CHROMIUM_PATH is ${machine.named}, and nothing there can be run.`);
    return undefined;
  }
  if (machine.isRoot && machine.isDebian) {
    machine.say("No browser for the tests: installing Debian's chromium.");
    if (machine.run("apt-get", ["update"])) machine.run("apt-get", ["install", "-y", "chromium"]);
  }
  const installed = machine.find();
  if (installed !== undefined) return installed;
  machine.say("No browser for the tests: downloading Playwright's chromium.");
  machine.run("npx", ["playwright", "install", "chromium"]);
  const downloaded = machine.find();
  if (downloaded === undefined) machine.say(HELP);
  return downloaded;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = ensureBrowser() === undefined ? 1 : 0;
}
