/**
 * `npm run test:load`: 200 writers for 30 s against two processes on one PostgreSQL, one of which is killed in the middle.
 * Fails on a single write that is lost or done twice. `tests/load/load.test.ts` is its short form.
 */
import { pathToFileURL } from "node:url";
import { buildForNode } from "../tests/setup/buildForNode.mjs";
import { ensurePostgres } from "../tests/setup/ensurePostgres.mjs";

ensurePostgres();
const built = await buildForNode({
  loadServer: "tests/load/loadServer.ts",
  longLoad: "tests/load/longLoad.ts",
});
try {
  const { longLoad } = await import(pathToFileURL(built.fileOf("longLoad")).href);
  const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  if ((await longLoad(built.fileOf("loadServer"), print)) > 0) process.exitCode = 1;
} finally {
  await built.remove();
}
