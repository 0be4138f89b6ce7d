import path from "node:path";
import { fileURLToPath } from "node:url";
import { describeError } from "./http/describeError.js";
import { listen } from "./listen.js";
import { openPortal } from "./openPortal.js";
import { readConfig } from "./readConfig.js";
import { StartError } from "./StartError.js";

// This file runs as examples/portal/dist/server/main.js.
const portalFolder = fileURLToPath(new URL("../../", import.meta.url));

const print = (line: string) => process.stdout.write(`${line}\n`);
const log = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env, portalFolder);
  let answer: (request: Request) => Response | Promise<Response> = () =>
    new Response(null, { status: 503, headers: { "Retry-After": "3" } });
  // The port comes first, so that a taken one is told before a database is made.
  const server = await listen((request) => answer(request), config);
  try {
    const { port } = server;
    const pages = path.join(portalFolder, "dist/client");
    const portal = await openPortal({ ...config, port }, pages, log);
    answer = portal.fetch;
    const stop = async () => {
      portal.endStreams();
      await server.close();
      await portal.close();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  } catch (error) {
    await server.close();
    throw error;
  }
  print(`Portal: http://localhost:${server.port}`);
}

main().catch((error: unknown) => {
  log(error instanceof StartError ? error.message : describeError(error));
  process.exitCode = 1;
});
