import { Hono } from "hono";
import { expect, it } from "vitest";
import {
  isOwnHost,
  refuseForeignHosts,
} from "../../examples/portal/server/http/refuseForeignHosts.js";

it.each([
  "localhost",
  "localhost:4173",
  "127.0.0.1:4173",
  "[::1]:4173",
  "192.168.1.7",
  "portal.example",
  "portal.example:443",
])("answers %s", (host) => expect(isOwnHost(host, ["portal.example"])).toBe(true));

it.each([
  "attacker.example",
  "attacker.example:4173",
  "localhost.attacker.example",
  "127.0.0.1.attacker.example",
  "portal.example.attacker.example",
  "attacker.example@localhost",
  "localhost/attacker",
  "",
])("does not answer %j", (host) => expect(isOwnHost(host, ["portal.example"])).toBe(false));

it("refuses a page that has its own name lead here, whatever it asks for", async () => {
  const app = new Hono().use(refuseForeignHosts([])).get("/", (context) => context.text("data"));
  const ask = (host: string) => app.request("http://localhost:4173/", { headers: { host } });
  const refused = await ask("attacker.example:4173");
  expect(refused.status).toBe(421);
  expect(await refused.text()).not.toContain("data");
  expect((await ask("localhost:4173")).status).toBe(200);
});
