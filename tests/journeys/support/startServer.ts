import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(
  new URL("../../../examples/portal/dist/server/main.js", import.meta.url),
);

export interface RunningServer {
  url: string;
  /** All that it has printed. */
  output(): string;
  /** As Ctrl-C does; answers the exit code. */
  stop(): Promise<number | null>;
}

export interface ServerOptions {
  /** @default any free one */
  port?: string;
  /** A PostgreSQL server that keeps the data. @default none: the folder does */
  databaseUrl?: string;
}

/** Runs the built portal as a process of its own, as `npm start` does. Rejects with its output when it gives up. */
export async function startServer(
  dataFolder: string,
  { port = "0", databaseUrl = "" }: ServerOptions = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, DATA_DIR: dataFolder, PORT: port, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A run that is broken off takes its servers along.
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  child.once("exit", () => process.off("exit", killWithUs));
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString("utf8");
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const line = /^Portal: (http:\/\/localhost:\d+)$/m.exec(output);
      if (line?.[1]) resolve(line[1]);
    });
    child.once("exit", () => reject(new Error(output)));
    child.once("error", reject);
  });
  return { url, output: () => output, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) {
    const exited = once(child, "exit");
    child.kill("SIGINT");
    await exited;
  }
  return child.exitCode;
}
