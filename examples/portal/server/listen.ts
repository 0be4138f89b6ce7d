import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { StartError } from "./StartError.js";

type Fetch = (request: Request) => Response | Promise<Response>;

export interface Listening {
  port: number;
  close(): Promise<void>;
}

const FIRST_PORT = 4173;
const LAST_PORT = 4272;

// "localhost" is both, and a browser may try either: another program on the other one would answer in our place.
const LOOPBACK = ["127.0.0.1", "::1"];

/**
 * Serves on `port`, or on the first free one from 4173.
 *
 * @throws StartError when `port` is taken
 */
export async function listen(
  fetch: Fetch,
  { port, host }: { port: number | undefined; host: string | undefined },
): Promise<Listening> {
  const hosts = host === undefined ? LOOPBACK : [host];
  const candidates =
    port === undefined
      ? Array.from({ length: LAST_PORT - FIRST_PORT + 1 }, (_, index) => FIRST_PORT + index)
      : [port];
  for (const candidate of candidates) {
    const servers = await listenOn(fetch, candidate, hosts);
    if (servers) return { port: portOf(servers), close: () => closeAll(servers) };
  }
  throw new StartError(
    port === undefined
      ? `No port from ${FIRST_PORT} to ${LAST_PORT} is free. Set PORT to a free one.`
      : `Port ${port} is taken. Stop what runs there, or set PORT to another one.`,
  );
}

/** `undefined`: the port is taken on one of the hosts. */
async function listenOn(
  fetch: Fetch,
  port: number,
  hosts: readonly string[],
): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const hostname of hosts) {
    // Port 0 is chosen by the first host, and the others follow.
    const chosen = servers.length > 0 ? portOf(servers) : port;
    const server = createAdaptorServer({ fetch }) as Server;
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once("error", resolve);
      server.listen(chosen, hostname, () => resolve(undefined));
    });
    if (!failure) servers.push(server);
    else if (failure.code === "EADDRINUSE") {
      await closeAll(servers);
      return undefined;
    }
    // A machine without IPv6 has only the first one.
    else if (servers.length === 0)
      throw new StartError(`Can't listen on ${hostname}: ${failure.code}`);
  }
  return servers;
}

function portOf(servers: readonly Server[]): number {
  const address = servers[0]?.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen.");
  return address.port;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
