import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import pg from "pg";
import { createActionsCenterPolicy } from "../../src/domain/index.js";
import { createContactGateHandler, createPostgresStore } from "../../src/server/index.js";
import { nobody } from "./nobody.js";

/** One process of a host: the handler and the store as they are published, on a port of this machine. */
const [connection = "{}"] = process.argv.slice(2);
const pool = new pg.Pool({ ...JSON.parse(connection), max: 20 });

const handler = createContactGateHandler({
  store: createPostgresStore({ query: (sql, parameters) => pool.query<object>(sql, parameters) }),
  users: nobody,
  policy: createActionsCenterPolicy({ merchantIntegrations: ["ordering"] }),
  authenticate: async (request) => {
    const [user = "", account = ""] = request.headers.get("x-session")?.split("@") ?? [];
    return {
      account: { id: account, name: account },
      user: { id: user, name: user, email: `${user}@load.example` },
      can: { editContacts: true, manageUsers: false },
      context: { environment: "production", integrations: [] },
    };
  },
  onError: (error) => process.stderr.write(`${error.stack}\n`),
});

const server = createServer(getRequestListener(handler));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") process.stdout.write(`Port ${address?.port}\n`);
});
