import path from "node:path";
import { StartError } from "./StartError.js";

export interface PortalConfig {
  /** `undefined`: a free one near 4173. `0`: any free one. */
  port: number | undefined;
  /** @default only this machine: signing in needs no password here */
  host: string | undefined;
  dataFolder: string;
  databaseUrl: string | undefined;
  /** The origin under which people see the portal, behind a proxy. */
  publicOrigin: string | undefined;
  /** Messages that an account may send within an hour. @default the library's */
  messagesPerHour: number | undefined;
}

/** @throws StartError naming the variable that is wrong */
export function readConfig(env: NodeJS.ProcessEnv, portalFolder: string): PortalConfig {
  return {
    port: env.PORT ? readPort(env.PORT) : undefined,
    host: env.HOST || undefined,
    dataFolder: path.resolve(env.DATA_DIR || path.join(portalFolder, "data")),
    databaseUrl: env.DATABASE_URL || undefined,
    publicOrigin: env.PUBLIC_URL ? readOrigin(env.PUBLIC_URL) : undefined,
    messagesPerHour: env.MESSAGES_PER_HOUR ? readCount(env.MESSAGES_PER_HOUR) : undefined,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartError("PORT has to be a number from 0 to 65535.");
  }
  return port;
}

function readCount(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) === 0) {
    throw new StartError("MESSAGES_PER_HOUR has to be a whole number from 1 to 999999.");
  }
  return Number(text);
}

function readOrigin(text: string): string {
  if (!URL.canParse(text)) throw new StartError("PUBLIC_URL has to be a URL, https://… .");
  return new URL(text).origin;
}
