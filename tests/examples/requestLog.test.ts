import { Hono } from "hono";
import { expect, it } from "vitest";
import { requestLog } from "../../examples/portal/server/http/requestLog.js";

it.each([
  ["/api/users?query=Anna", "GET /api/users 200"],
  ["/x%0AGET%20/made-up%20200", "GET /x%0AGET%20/made-up%20200 200"],
  ["/x%1B%5B31m", "GET /x%1B%5B31m 200"],
])("notes %s in one line, without what was searched and as it was sent", async (path, line) => {
  const lines: string[] = [];
  const app = new Hono();
  app.use(requestLog((text) => lines.push(text)));
  app.all("*", (context) => context.text("ok"));
  await app.request(path);
  expect(lines.map((text) => text.replace(/ \d+ ms$/, ""))).toEqual([line]);
});
