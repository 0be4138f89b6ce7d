import { spawn } from "node:child_process";
import { once } from "node:events";
import type { PostgresConnection } from "../setup/startPostgres.js";

export interface LoadServer {
  origin: string;
  /** As a machine that loses its power does: no answer under way is finished. */
  kill(): Promise<void>;
  /** What the process complained about. */
  complaints(): string;
}

/** Runs `file`, which is `loadServer.ts` built, as a process of its own. */
export async function startLoadServer(
  file: string,
  connection: PostgresConnection,
): Promise<LoadServer> {
  const child = spawn(process.execPath, [file, JSON.stringify(connection)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  child.once("exit", () => process.off("exit", killWithUs));
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString("utf8");
  });
  const port = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
      const [, found] = /^Port (\d+)\n/.exec(output) ?? [];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(complaints)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    complaints: () => complaints,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}
