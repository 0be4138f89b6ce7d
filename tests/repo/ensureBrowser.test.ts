import { describe, expect, it } from "vitest";
import { ensureBrowser } from "../setup/ensureBrowser.mjs";
import { findChromium } from "../setup/findChromium.mjs";

/** A machine on which `installs[command]` makes a browser appear. */
function machine(given: {
  present?: string;
  installs?: Record<string, string>;
  named?: string;
  isRoot?: boolean;
  isDebian?: boolean;
}) {
  let browser = given.present;
  const ran: string[] = [];
  const said: string[] = [];
  return {
    ran,
    said,
    find: () => browser,
    named: given.named,
    isRoot: given.isRoot ?? false,
    isDebian: given.isDebian ?? false,
    run(command: string, args: string[]) {
      const line = [command, ...args].join(" ");
      ran.push(line);
      browser ??= given.installs?.[line];
      return true;
    },
    say: (text: string) => {
      said.push(text);
    },
  };
}

const APT = "apt-get install -y chromium";
const PLAYWRIGHT = "npx playwright install chromium";

describe("ensureBrowser", () => {
  it("takes the browser that is there, and installs nothing", () => {
    const here = machine({ present: "/usr/bin/chromium", isRoot: true, isDebian: true });
    expect(ensureBrowser(here)).toBe("/usr/bin/chromium");
    expect(here.ran).toEqual([]);
  });

  it("gets Debian's as root", () => {
    const here = machine({
      isRoot: true,
      isDebian: true,
      installs: { [APT]: "/usr/bin/chromium" },
    });
    expect(ensureBrowser(here)).toBe("/usr/bin/chromium");
    expect(here.ran).toEqual(["apt-get update", APT]);
  });

  it.each([
    ["without root", { isRoot: false, isDebian: true }],
    ["on another system", { isRoot: true, isDebian: false }],
  ])("downloads Playwright's %s", (_, who) => {
    const here = machine({ ...who, installs: { [PLAYWRIGHT]: "/cache/chrome" } });
    expect(ensureBrowser(here)).toBe("/cache/chrome");
    expect(here.ran).toEqual([PLAYWRIGHT]);
  });

  it("tries Playwright's when apt brought none", () => {
    const here = machine({
      isRoot: true,
      isDebian: true,
      installs: { [PLAYWRIGHT]: "/cache/chrome" },
    });
    expect(ensureBrowser(here)).toBe("/cache/chrome");
  });

  it("says what to do when there is none to be had", () => {
    const here = machine({});
    expect(ensureBrowser(here)).toBeUndefined();
    expect(here.said.join("\n")).toContain("CHROMIUM_PATH=");
  });

  it("does not replace a browser that was named and is wrong", () => {
    const here = machine({ named: "/nowhere/chrome", isRoot: true, isDebian: true });
    expect(ensureBrowser(here)).toBeUndefined();
    expect(here.ran).toEqual([]);
    expect(here.said.join("\n")).toContain("/nowhere/chrome");
  });
});

describe("findChromium", () => {
  const there =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  it.each([
    [
      "what CHROMIUM_PATH names",
      { CHROMIUM_PATH: "/own" },
      ["/own", "/pw", "/usr/bin/chromium"],
      "/own",
    ],
    ["nothing else when that is wrong", { CHROMIUM_PATH: "/own" }, ["/pw"], undefined],
    ["Playwright's before the system's", {}, ["/pw", "/usr/bin/chromium"], "/pw"],
    ["the system's", {}, ["/usr/bin/chromium"], "/usr/bin/chromium"],
    ["none", {}, [], undefined],
  ])("finds %s", (_, env, paths, expected) => {
    expect(findChromium({ env, ownPath: "/pw", exists: there(...paths) })).toBe(expected);
  });
});
