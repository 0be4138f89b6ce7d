import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";
import { createContactGateHandler } from "../../src/server/index.js";
import { createTestPortal, SESSION } from "./support/createTestPortal.js";
import { completeInfo } from "./support/examples.js";

const portal = createTestPortal();
let server: Server;
let origin = "";

beforeAll(async () => {
  server = createServer(getRequestListener(createContactGateHandler(portal.options)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const headers = () => ({ [SESSION]: "administrator@acme/production", origin });

it("serves the client over real sockets, as docs/server.md mounts it", async () => {
  const client = createHttpClient({
    baseUrl: `${origin}/api`,
    account: "acme",
    environment: "production",
    headers,
  });
  const saved = await client.save(completeInfo(), await client.load());
  expect(saved.completeness.status).toBe("complete");
  expect((await client.users.list({ query: "pager" })).users).toHaveLength(1);
});

it.each([true, false])("refuses 10 MB, with a Content-Length: %s", async (hasLength) => {
  const chunk = new TextEncoder().encode("x".repeat(1024 * 1024));
  let sent = 0;
  const streamed = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > 10) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const url = `${origin}/api/contact-info?account=acme&environment=production`;
  const init = {
    method: "PUT",
    headers: { ...headers(), "content-type": "application/json", "if-match": '"none"' },
    body: hasLength ? "x".repeat(10 * 1024 * 1024) : streamed,
    duplex: "half",
  };
  expect((await fetch(url, init)).status).toBe(413);
  const alive = await fetch(url, { headers: headers() });
  expect(alive.status).toBe(200);
});
