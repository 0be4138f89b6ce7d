import { migrate as migrateContactGate } from "contact-gate/server";
import { createApp } from "./createApp.js";
import { createServices } from "./createServices.js";
import { migrate } from "./database/migrate.js";
import { openDatabase } from "./database/openDatabase.js";
import { portalMigrations } from "./database/portalTables.js";
import { seed } from "./database/seed.js";
import { describeError } from "./http/describeError.js";
import { loadPages } from "./pages/loadPages.js";
import type { PortalConfig } from "./readConfig.js";

export interface OpenPortal {
  fetch(request: Request): Response | Promise<Response>;
  /** Ends what would keep connections open; comes before the server closes. */
  endStreams(): void;
  close(): Promise<void>;
}

/** Database, tables, first data, pages and routes. `port` is the one it listens on; `clientFolder` is where the built pages are. */
export async function openPortal(
  config: PortalConfig & { port: number },
  clientFolder: string,
  log: (line: string) => void,
): Promise<OpenPortal> {
  const { publicOrigin } = config;
  const pages = await loadPages(clientFolder);
  const database = await openDatabase({
    ...config,
    onIdleError: (error) => log(describeError(error)),
  });
  try {
    await migrate(database, portalMigrations);
    await migrateContactGate((sql, params) => database.query<object>(sql, params));
    await seed(database, new Date());
  } catch (error) {
    await database.close();
    throw error;
  }
  const shutdown = new AbortController();
  const services = createServices({
    database,
    publicOrigin,
    mailOrigin: publicOrigin ?? `http://localhost:${config.port}`,
    messagesPerHour: config.messagesPerHour,
    shutdown: shutdown.signal,
    // The gate's server writes messages without contact values, so they may be logged.
    onError: (error) => log(error.stack ?? error.message),
  });
  const trustedOrigins = publicOrigin ? [publicOrigin] : [];
  const hosts = [
    ...(publicOrigin ? [new URL(publicOrigin).hostname] : []),
    ...(config.host ? [config.host.toLowerCase()] : []),
  ];
  const app = createApp({ services, pages, trustedOrigins, hosts, log });
  return {
    fetch: (request) => app.fetch(request),
    endStreams: () => shutdown.abort(),
    close: () => database.close(),
  };
}
