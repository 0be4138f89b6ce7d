import { describe, expect, it } from "vitest";
import { ensurePostgres } from "../setup/ensurePostgres.mjs";

const MISSING = "no PostgreSQL server";

/** A machine on which `apt-get install` brings a server, or does not. */
function machine(given: {
  present?: boolean;
  isRoot?: boolean;
  isDebian?: boolean;
  apt?: boolean;
}) {
  const { present = false, isRoot = true, isDebian = true, apt = true } = given;
  let there = present;
  const ran: string[] = [];
  const said: string[] = [];
  return {
    ran,
    said,
    isRoot,
    isDebian,
    missing: () => (there ? undefined : MISSING),
    keepClustersAway: () => {
      ran.push("keep clusters away");
    },
    run(command: string, args: string[]) {
      ran.push([command, args[0], args.at(-1)].join(" "));
      there ||= apt && args[0] === "install";
      return apt;
    },
    say: (text: string) => {
      said.push(text);
    },
  };
}

describe("ensurePostgres", () => {
  it("takes the server that is there, and installs nothing", () => {
    const here = machine({ present: true });
    expect(ensurePostgres(here)).toBe(true);
    expect([...here.ran, ...here.said]).toEqual([]);
  });

  it("gets Debian's as root, and none that starts by itself", () => {
    const here = machine({});
    expect(ensurePostgres(here)).toBe(true);
    expect(here.ran).toEqual([
      "keep clusters away",
      "apt-get update update",
      "apt-get install postgresql",
    ]);
  });

  it.each([
    ["without root", { isRoot: false }, 0],
    ["on another system", { isDebian: false }, 0],
    ["where apt fails", { apt: false }, 2],
  ])("says plainly that the tests do without, %s", (_, given, commands) => {
    const here = machine(given);
    expect(ensurePostgres(here)).toBe(false);
    expect(here.ran).toHaveLength(commands);
    expect(here.said.at(-1)).toBe(`Not tested on PostgreSQL, on PGlite alone: ${MISSING}.`);
  });
});
