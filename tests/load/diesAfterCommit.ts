import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { createActionsCenterPolicy } from "../../src/domain/index.js";
import {
  createContactGateHandler,
  createPostgresStore,
  migrate,
  type PostgresQuery,
} from "../../src/server/index.js";
import { nobody } from "./nobody.js";

/**
 * One process of a host that loses its power in the moment in which a save is committed: nobody is told of it any more.
 * The database is the folder, or the connection as JSON, that it is started with.
 */
const [place = ""] = process.argv.slice(2);

function open(): PostgresQuery {
  if (place.startsWith("{")) {
    const pool = new pg.Pool(JSON.parse(place));
    return (sql, parameters) => pool.query<object>(sql, parameters);
  }
  const database = new PGlite(place);
  return (sql, parameters) => database.query<object>(sql, parameters);
}

const query = open();
await migrate(query);
const store = createPostgresStore({ query });
const { recordChanges } = store;
if (!recordChanges) throw new Error("The store keeps no changes.");
const handler = createContactGateHandler({
  store: {
    ...store,
    // It dies before it has looked for a change; what it had claimed would be another's only after a while.
    recordChanges: { ...recordChanges, claim: async () => undefined },
    async write(account, change) {
      await store.write(account, change);
      process.kill(process.pid, "SIGKILL");
      return new Promise<never>(() => {});
    },
  },
  users: nobody,
  policy: createActionsCenterPolicy({ merchantIntegrations: [] }),
  authenticate: async () => ({
    account: { id: "acme", name: "Acme" },
    user: { id: "u-ada", name: "Ada", email: "ada@acme.example" },
    can: { editContacts: true, manageUsers: false },
    context: { environment: "production", integrations: [] },
  }),
  onRecordChanged: () => process.exit(1),
  onError: (error) => process.stderr.write(`${error.stack}\n`),
});

await handler(
  new Request("http://localhost/api/contact-info?account=acme&environment=production", {
    method: "PUT",
    headers: {
      "content-type": "application/json",
      origin: "http://localhost",
      "if-match": '"none"',
    },
    body: JSON.stringify({
      contacts: {
        operationsShared: [
          {
            id: "5b0c7f52-6a8e-4a56-9f0a-0d9d6f6f2b10",
            name: "Help",
            email: "help@acme.example",
          },
        ],
      },
      supportHours: { schedules: [] },
    }),
  }),
);
