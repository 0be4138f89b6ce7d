import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { migrate } from "../../src/server/index.js";
import { commands } from "./commands.js";
import { createServer } from "./createServer.js";
import { stubBrowser } from "./stubBrowser.js";
import { type Counts, quiet, World } from "./World.js";

export interface ModelOptions {
  /** Schedules. */
  runs: number;
  /** @default any */
  seed?: number;
  /** Continues at a failure that was found before. */
  path?: string;
  /** Things that happen in a schedule at most. @default 100 */
  length?: number;
}

export interface ModelReport extends Counts {
  runs: number;
  seed: number;
  /** What broke, with the schedule that shows it; absent when nothing did. */
  failure?: string;
}

/** Two people with two tabs each, against the real handler on one database, in random schedules. */
export async function runModel({
  runs,
  length = 100,
  ...replay
}: ModelOptions): Promise<ModelReport> {
  // Before there is a browser, or the database would take this for one.
  const database = await PGlite.create();
  const browser = stubBrowser();
  const counts: Counts = { steps: 0, writes: 0, acknowledged: 0, conflicts: 0, opened: 0 };
  try {
    await migrate((sql, parameters) => database.query<object>(sql, parameters));
    const server = await createServer(database);
    const property = fc.asyncProperty(
      fc.commands(commands, { maxCommands: length, size: "max" }),
      async (schedule) => {
        await server.reset();
        const world = new World(server, browser, counts);
        try {
          await world.begin();
          await fc.asyncModelRun(() => ({ model: {}, real: world }), schedule);
          await world.settle();
        } finally {
          world.stop();
          await quiet();
        }
      },
    );
    const details = await fc.check(property, { numRuns: runs, ...replay });
    const { seed, numRuns, failed, errorInstance } = details;
    const failure = failed
      ? `${String(errorInstance)}\n${fc.defaultReportMessage(details)}`
      : undefined;
    return { ...counts, runs: numRuns, seed, ...(failure !== undefined && { failure }) };
  } finally {
    browser.restore();
    await database.close();
  }
}
