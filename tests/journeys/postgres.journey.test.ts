import pg from "pg";
import { expect, it } from "vitest";
import { readAuditTrail } from "../../src/server/index.js";
import { launchChromium } from "../setup/launchChromium.js";
import { postgresMissing, startPostgres } from "../setup/startPostgres.js";
import { completeByApi } from "./support/completeByApi.js";
import { TYPED } from "./support/journey.js";
import { startServer } from "./support/startServer.js";
import { visit } from "./support/Visitor.js";

it("the portal keeps its data in PostgreSQL, with a trail of who changed what", async ({
  skip,
}) => {
  const missing = postgresMissing();
  if (missing !== undefined) return skip(missing);
  const postgres = await startPostgres();
  const { host, user, database } = postgres.connection;
  const databaseUrl = `postgresql://${user}@${encodeURIComponent(host)}/${database}`;
  const server = await startServer(host, { databaseUrl });
  const browser = await launchChromium();
  const pool = new pg.Pool(postgres.connection);
  try {
    const { page, gate, signIn, complaints } = await visit(browser, server.url);
    await signIn("Anna Kowalska");
    await gate.waitFor();
    await completeByApi(page);
    await page.reload();
    await page.getByRole("heading", { name: "Your integration" }).waitFor();
    expect(complaints).toEqual([]);

    const query = (sql: string, values: unknown[]) => pool.query<object>(sql, values);
    const [entry, ...more] = await readAuditTrail(query, "northwind");
    expect(more).toEqual([]);
    expect(entry?.actorId).toMatch(/^northwind-/);
    expect(entry?.changed.length).toBeGreaterThan(5);
    expect(JSON.stringify(entry).toLowerCase()).not.toContain(TYPED);
  } finally {
    await browser.close();
    await server.stop();
    await pool.end();
    await postgres.stop();
  }
  expect(server.output().toLowerCase()).not.toContain(TYPED);
});
