import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { findPostgres } from "./findPostgres.mjs";
import { isDebian } from "./isDebian.mjs";

const CLUSTERS = "/etc/postgresql-common/createcluster.conf";

/**
 * @typedef {object} Machine what the search may ask and do; a test gives its own
 * @property {() => string | undefined} missing why there is no server; nothing when there is one
 * @property {boolean} isRoot
 * @property {boolean} isDebian
 * @property {() => void} keepClustersAway
 * @property {(command: string, args: string[]) => boolean} run answers whether it went well
 * @property {(text: string) => void} say
 */

/** @type {Machine} */
const thisMachine = {
  missing: () => {
    const answer = findPostgres();
    return "missing" in answer ? answer.missing : undefined;
  },
  isRoot: process.getuid?.() === 0,
  isDebian: isDebian(),
  keepClustersAway() {
    if (existsSync(CLUSTERS)) return;
    mkdirSync("/etc/postgresql-common", { recursive: true });
    writeFileSync(CLUSTERS, "create_main_cluster = false\n");
  },
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0,
  say: (text) => process.stderr.write(`${text}\n`),
};

/**
 * Finds a PostgreSQL server, or gets Debian's as root. The package would start one of its own; the tests need its
 * programs only.
 *
 * @param {Machine} machine
 * @returns {boolean} whether there is one; when not, it has been said that the tests do without
 */
export function ensurePostgres(machine = thisMachine) {
  if (machine.missing() !== undefined && machine.isRoot && machine.isDebian) {
    machine.say("No PostgreSQL for the tests: installing Debian's.");
    machine.keepClustersAway();
    const install = [
      "install",
      "-y",
      "--no-install-recommends",
      "-o",
      "Dpkg::Options::=--force-confold",
    ];
    if (machine.run("apt-get", ["update"])) machine.run("apt-get", [...install, "postgresql"]);
  }
  const reason = machine.missing();
  if (reason !== undefined) machine.say(`Not tested on PostgreSQL, on PGlite alone: ${reason}.`);
  return reason === undefined;
}

// The tests are green without, on purpose: not every machine can have one.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) ensurePostgres();
