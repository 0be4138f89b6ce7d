import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { buildPortal } from "../../../examples/portal/buildPortal.mjs";
import { startServer } from "../support/startServer.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A data folder as a first start leaves it: copied for each journey, it saves PGlite's own set-up. */
    freshData: string;
  }
}

/** Builds the portal and starts it once, so that journeys begin with a seeded database. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "contact-gate-journeys-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await buildPortal();
    const freshData = path.join(folder, "fresh");
    const server = await startServer(freshData);
    await server.stop();
    project.provide("freshData", freshData);
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
