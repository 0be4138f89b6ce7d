import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestPortal, type TestPortal } from "./support/openTestPortal.js";

let portal: TestPortal;

beforeAll(async () => {
  portal = await openTestPortal();
}, 60_000);

afterAll(() => portal?.close());

it.each([
  "\u0000",
  "northwind-anna\u0000",
  "\ud800",
  "x".repeat(10_000),
  7,
  ["northwind-anna"],
  null,
])("nobody signs in as %j", async (userId) => {
  const answer = await portal.call("POST", "/api/session", { body: { userId } });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("set-cookie")).toBeNull();
});

it.each([
  "99999999999999999999999",
  "9223372036854775807",
  "-1",
  "1e9",
  "0x10",
  "NaN",
  "northwind",
])("there is no page of users at %j", async (cursor) => {
  const cookie = await portal.signIn("northwind-anna");
  const query = new URLSearchParams({ account: "northwind", environment: "production", cursor });
  const answer = await portal.call("GET", `/api/users?${query}`, { cookie });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: "invalid_request" });
});

it.each(["/", "/api/session", "/api/contact-info?account=northwind&environment=production"])(
  "HEAD %s is answered as GET is, without the body",
  async (path) => {
    const cookie = await portal.signIn("northwind-anna");
    const get = await portal.call("GET", path, { cookie });
    const head = await portal.call("HEAD", path, { cookie });
    expect(head.status).toBe(200);
    expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
    expect(await head.text()).toBe("");
  },
);
