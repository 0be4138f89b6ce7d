import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where Debian keeps the programs of each version. */
const FOLDER = "/usr/lib/postgresql";

/**
 * @typedef {object} FoundPostgres
 * @property {string} bin the folder of `initdb` and `postgres`
 * @property {{ uid: number, gid: number } | undefined} runAs who has to run them, where we are root: PostgreSQL refuses root
 */

/** @param {string[]} args */
function numberFromId(...args) {
  const { status, stdout } = spawnSync("id", args, { encoding: "utf8" });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

/** The programs of the newest version that is installed. */
function newestBin() {
  if (!existsSync(FOLDER)) return undefined;
  const versions = readdirSync(FOLDER).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(FOLDER, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres")));
}

/**
 * The PostgreSQL server that tests can start for themselves, or why there is none.
 *
 * @returns {{ found: FoundPostgres } | { missing: string }}
 */
export function findPostgres() {
  const bin = newestBin();
  if (bin === undefined) return { missing: `no PostgreSQL server in ${FOLDER}` };
  if (process.getuid?.() !== 0) return { found: { bin, runAs: undefined } };
  const uid = numberFromId("-u", "postgres");
  const gid = numberFromId("-g", "postgres");
  if (uid === undefined || gid === undefined) {
    return { missing: "PostgreSQL does not run as root, and there is no user postgres" };
  }
  return { found: { bin, runAs: { uid, gid } } };
}
