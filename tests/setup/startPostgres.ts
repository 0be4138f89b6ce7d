import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "./findPostgres.mjs";

/** As `pg` takes it. */
export interface PostgresConnection {
  /** A folder: the server listens on a socket in it, and on no port at all. */
  host: string;
  port: number;
  user: string;
  database: string;
}

export interface RunningPostgres {
  connection: PostgresConnection;
  stop(): Promise<void>;
}

/** What makes a server that is thrown away fast. */
const SETTINGS = {
  listen_addresses: "",
  fsync: "off",
  full_page_writes: "off",
  max_connections: "120",
  shared_buffers: "32MB",
};

/** Why `startPostgres` can not be used here; `undefined` when it can. */
export function postgresMissing(): string | undefined {
  const answer = findPostgres();
  return "missing" in answer ? answer.missing : undefined;
}

/** A server of the tests' own, in a folder of its own, run by an unprivileged user. @throws when there is none */
export async function startPostgres(): Promise<RunningPostgres> {
  const answer = findPostgres();
  if ("missing" in answer) throw new Error(answer.missing);
  const { bin, runAs } = answer.found;
  const folder = mkdtempSync(join(tmpdir(), "contact-gate-postgres-"));
  if (runAs) chownSync(folder, runAs.uid, runAs.gid);
  const data = join(folder, "data");
  const options = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" }, ...runAs };
  const initdb = ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"];
  execFileSync(join(bin, "initdb"), initdb, { ...options, stdio: "pipe" });
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, ...settings], {
    ...options,
    stdio: ["ignore", "ignore", "pipe"],
  });
  // A run that is broken off takes its server along.
  const killWithUs = () => child.kill("SIGQUIT");
  process.once("exit", killWithUs);
  child.once("exit", () => process.off("exit", killWithUs));
  await ready(child);
  return {
    connection: { host: folder, port: 5432, user: "tester", database: "postgres" },
    async stop() {
      if (child.exitCode === null) {
        const exited = once(child, "exit");
        // Lets connections that are being closed end by themselves, and after a while no more.
        child.kill("SIGTERM");
        const impatient = setTimeout(() => child.kill("SIGINT"), 5000);
        await exited;
        clearTimeout(impatient);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString("utf8")).slice(-10_000);
      if (output.includes("ready to accept connections")) resolve();
    });
    child.once("exit", () => reject(new Error(`PostgreSQL has ended: ${output}`)));
    child.once("error", reject);
  });
}
