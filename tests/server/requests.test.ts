import { describe, expect, it } from "vitest";
import { createContactGateHandler, UserDirectoryError } from "../../src/server/index.js";
import { createTestPortal, ORIGIN, requestOf, SESSION } from "./support/createTestPortal.js";
import { contact, partialInfo } from "./support/examples.js";

describe("paths and methods", () => {
  it.each([
    "/",
    "/contact-info/",
    "/contact-info/x",
    "/contact",
    "/events/",
    "/users/",
    "/users/a/b",
    "/users/a/invitation/b",
    "/users/%E0%A4%A",
    "/__proto__",
    "/constructor",
  ])("answers 404 for %s", async (path) => {
    const response = await createTestPortal().call("GET", path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not_found", status: 404 });
  });

  it("answers below its base path only", async () => {
    const { options } = createTestPortal();
    const handler = createContactGateHandler({ ...options, basePath: "/portal/api/" });
    const status = async (path: string) => {
      const url = `${ORIGIN}${path}?account=acme&environment=production`;
      const headers = { [SESSION]: "editor@acme/production" };
      return (await handler(new Request(url, { headers }))).status;
    };
    expect(await status("/portal/api/contact-info")).toBe(200);
    expect(await status("/api/contact-info")).toBe(404);
    expect(await status("/portal/apicontact-info")).toBe(404);
  });

  it.each([
    ["POST", "/contact-info", "GET, HEAD, PUT"],
    ["DELETE", "/contact-info", "GET, HEAD, PUT"],
    ["PUT", "/users", "GET, HEAD, POST"],
    ["OPTIONS", "/users", "GET, HEAD, POST"],
    ["GET", "/users/u", "PATCH, DELETE"],
    ["HEAD", "/contact-info/tests", "POST"],
    ["POST", "/events", "GET, HEAD"],
    ["PUT", "/users/u/invitation", "POST, DELETE"],
  ])("answers 405 for %s %s, with what it allows", async (method, path, allow) => {
    const response = await createTestPortal().call(method, path);
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
  });

  it.each([
    ["/contact-info", {}, 200],
    ["/users", {}, 200],
    ["/events", {}, 200],
    ["/contact-info", { session: undefined }, 401],
    ["/contact-info", { claims: null }, 400],
  ])("answers HEAD %s with %j as GET, without the body", async (path, given, status) => {
    const portal = createTestPortal();
    const get = await portal.call("GET", path, given);
    const head = await portal.call("HEAD", path, given);
    expect(head.status).toBe(status);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe("");
    await get.body?.cancel();
    // A stream that nobody reads holds no place.
    expect(portal.store.listening).toBe(0);
  });
});

describe("claims", () => {
  it("answers 401 when nobody is signed in", async () => {
    const response = await createTestPortal().call("GET", "/contact-info", { session: undefined });
    expect(response.status).toBe(401);
  });

  it("answers 400 without claims", async () => {
    const response = await createTestPortal().call("GET", "/contact-info", { claims: null });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "claims_required" });
  });

  const calls = [
    ["GET", "/contact-info"],
    ["PUT", "/contact-info"],
    ["GET", "/users"],
    ["POST", "/users"],
    ["PATCH", "/users/globex-editor"],
    ["DELETE", "/users/globex-editor"],
    ["POST", "/users/globex-guest/invitation"],
    ["DELETE", "/users/globex-guest/invitation"],
  ] as const;
  const swaps = [
    ["another account", { account: "globex" }],
    ["another environment", { environment: "sandbox" }],
  ] as const;

  it.each(
    calls.flatMap(([method, path]) =>
      swaps.map(([what, claims]) => ({ method, path, what, claims })),
    ),
  )("answers 409 for $method $path of $what", async ({ method, path, claims }) => {
    const portal = createTestPortal();
    const headers = { "if-match": '"none"', "idempotency-key": "k" };
    const body = method === "GET" ? undefined : partialInfo();
    const response = await portal.call(method, path, { claims, headers, body });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "context_changed" });
    expect(await portal.options.store.read("globex")).toBeUndefined();
  });

  it.each(calls.slice(4))("does not know users of another account: %s %s", async (method, path) => {
    const portal = createTestPortal();
    const headers = { "idempotency-key": "k" };
    const body = method === "PATCH" ? { role: "editor" } : {};
    const response = await portal.call(method, path, { headers, body });
    expect(response.status).toBe(404);
  });
});

describe("forged requests", () => {
  const from = (headers: Record<string, string | undefined>) => ({
    headers: { "if-match": '"none"', origin: undefined, ...headers },
    body: partialInfo(),
  });

  it.each([
    ["no sign of where it comes from", {}, 403],
    ["another origin", { origin: "https://evil.example" }, 403],
    ["another port", { origin: `${ORIGIN}:8443` }, 403],
    ["an opaque origin", { origin: "null" }, 403],
    ["another site", { "sec-fetch-site": "cross-site", origin: ORIGIN }, 403],
    ["another host of the site", { "sec-fetch-site": "same-site" }, 403],
    ["the address bar", { "sec-fetch-site": "none" }, 403],
    ["its own origin", { origin: ORIGIN }, 200],
    ["its own pages", { "sec-fetch-site": "same-origin" }, 200],
    ["a trusted origin", { origin: "https://a.example", "sec-fetch-site": "cross-site" }, 200],
  ])("from %s", async (_, headers, status) => {
    const portal = createTestPortal({ trustedOrigins: ["https://a.example"] });
    const response = await portal.call("PUT", "/contact-info", from(headers));
    expect(response.status).toBe(status);
    if (status === 403) expect(await response.json()).toMatchObject({ code: "cross_origin" });
  });

  it.each([undefined, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "are refused with the type %s",
    async (type) => {
      const response = await createTestPortal().call("PUT", "/contact-info", {
        headers: { "if-match": '"none"', "content-type": type },
        body: partialInfo(),
      });
      expect(response.status).toBe(415);
    },
  );

  it("takes JSON with parameters of the type", async () => {
    const response = await createTestPortal().call("PUT", "/contact-info", {
      headers: { "if-match": '"none"', "content-type": "Application/JSON; charset=utf-8" },
      body: partialInfo(),
    });
    expect(response.status).toBe(200);
  });

  it("can not delete without the type either", async () => {
    const headers = { "content-type": undefined };
    const response = await createTestPortal().call("DELETE", "/users/acme-pager", { headers });
    expect(response.status).toBe(415);
  });
});

describe("bodies", () => {
  const put = (body: unknown, headers: Record<string, string> = {}) =>
    createTestPortal().call("PUT", "/contact-info", {
      headers: { "if-match": '"none"', ...headers },
      body,
    });

  it.each(["", "{", "nonsense", "{'a':1}", "[1,]", "\u0000"])(
    "answers 400 for %j",
    async (body) => {
      const response = await put(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "malformed_json" });
    },
  );

  it("answers 400 for bytes that are no text", async () => {
    const request = requestOf("PUT", "/contact-info", { headers: { "if-match": '"none"' } });
    const broken = new Request(request, { body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) });
    expect((await createTestPortal().handler(broken)).status).toBe(400);
  });

  const info = (text: string) => `{"contacts":{${text}},"supportHours":{"schedules":[]}}`;

  it.each([
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "1"],
    ["no contacts", "{}"],
    ["contacts that are a list", '{"contacts":[],"supportHours":{"schedules":[]}}'],
    ["a section that is no list", info('"technicalEmergency":{"length":1}')],
    ["a contact that is null", info('"technicalEmergency":[null]')],
    ["a contact without id", info('"technicalEmergency":[{"name":"Ada"}]')],
    ["an id that is no UUID", info('"technicalEmergency":[{"id":"1","name":"Ada"}]')],
    ["an unknown section", info('"nobodyKnows":[{"id":"x"}]')],
    ["a section __proto__", info('"__proto__":[{"id":"x"}]')],
    ["a section constructor", info('"constructor":[{"id":"x"}]')],
    ["a key __proto__ on top", '{"__proto__":{},"contacts":{},"supportHours":{"schedules":[]}}'],
    ["a key toString in a contact", info('"technicalEmergency":[{"id":"x","toString":1}]')],
    [
      "a hole as deep as the sea",
      info(`"technicalEmergency":${"[".repeat(50_000)}${"]".repeat(50_000)}`),
    ],
  ])("answers 422 for %s", async (_, body) => {
    const response = await put(body);
    expect(response.status).toBe(422);
    const { code, issues } = await response.json();
    expect(code).toBe("validation");
    expect(issues.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, "id")).toBe(false);
  });

  it("keeps the values out of the problem", async () => {
    const response = await put({
      ...partialInfo(),
      contacts: {
        technicalEmergency: [contact("Ada", { email: "s3cret-value", phone: "s3cret" })],
      },
    });
    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain("s3cret");
  });

  it("answers 413 for a body over the limit that says so", async () => {
    const response = await put("x".repeat(256 * 1024 + 1), {
      "content-length": String(256 * 1024 + 1),
    });
    expect(response.status).toBe(413);
  });

  it("takes a body of just the limit for what it is", async () => {
    const response = await put("x".repeat(256 * 1024));
    expect(response.status).toBe(400);
  });

  it("lets go of 10 MB at the limit, also when nobody says how long it is", async () => {
    const chunk = new TextEncoder().encode("x".repeat(64 * 1024));
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 160) controller.close();
        else controller.enqueue(chunk);
      },
      cancel() {
        cancelled = true;
      },
    });
    const { url, headers } = requestOf("PUT", "/contact-info", {
      headers: { "if-match": '"none"' },
    });
    const init = { method: "PUT", headers, body, duplex: "half" };
    const portal = createTestPortal();
    const response = await createContactGateHandler(portal.options)(new Request(url, init));
    expect(response.status).toBe(413);
    expect(cancelled).toBe(true);
    expect(pulled * chunk.byteLength).toBeLessThan(512 * 1024);
  });

  it("that breaks off is nothing the host has to hear of", async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error("connection reset")),
    });
    const { url, headers } = requestOf("PUT", "/contact-info", {
      headers: { "if-match": '"none"' },
    });
    const init = { method: "PUT", headers, body, duplex: "half" };
    const portal = createTestPortal();
    const response = await createContactGateHandler(portal.options)(new Request(url, init));
    expect(response.status).toBe(400);
    expect(portal.errors).toEqual([]);
  });

  it("has the limit that the host sets", async () => {
    const portal = createTestPortal({ bodyLimit: 10 });
    const headers = { "if-match": '"none"' };
    const response = await portal.call("PUT", "/contact-info", { headers, body: partialInfo() });
    expect(response.status).toBe(413);
  });
});

describe("failures that nobody foresaw", () => {
  it("are told to the host without a word of what was in them", async () => {
    const portal = createTestPortal();
    class DatabaseError extends Error {
      override name = "DatabaseError";
      code = "22P02";
    }
    portal.options.store.read = async () => {
      throw new DatabaseError("invalid input: ada@secret.example\n  at Ada Lovelace:1:1)");
    };
    const response = await portal.call("GET", "/contact-info");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(portal.errors).toHaveLength(1);
    const [error] = portal.errors;
    expect(error?.message).toBe("GET contact-info failed: DatabaseError 22P02");
    expect(`${error?.stack}${JSON.stringify(error)}`).not.toMatch(/secret|Lovelace/);
    expect(error?.stack).toContain("requests.test.ts");
    expect(error?.cause).toBeUndefined();
  });

  it.each([["a text"], [undefined], [{ code: { toString: 1 } }]])(
    "are a 500 too when %j is thrown",
    async (thrown) => {
      const portal = createTestPortal({
        authenticate: async () => {
          throw thrown;
        },
      });
      expect((await portal.call("GET", "/users")).status).toBe(500);
      expect(portal.errors[0]?.message).toBe("GET users failed: not an Error");
    },
  );

  it("are a 500 too when a directory refuses with a code that is none", async () => {
    const portal = createTestPortal();
    portal.users.list = () => Promise.reject(new UserDirectoryError(JSON.parse('"toString"')));
    expect((await portal.call("GET", "/users")).status).toBe(500);
    expect(portal.errors[0]?.message).toBe("GET users failed: UserDirectoryError toString");
  });

  it("say what is wrong with a policy, which holds no contact", async () => {
    const portal = createTestPortal({
      policy: { id: "p", version: 1, environments: [], launchEnvironment: "x", sections: [] },
    });
    expect((await portal.call("GET", "/contact-info")).status).toBe(500);
    expect(portal.errors[0]?.name).toBe("PolicyError");
  });

  it("are answered although the host's log fails too", async () => {
    const portal = createTestPortal({
      authenticate: () => Promise.reject(new Error("no database")),
      onError: () => {
        throw new Error("the disk is full");
      },
    });
    expect((await portal.call("GET", "/contact-info")).status).toBe(500);
    expect((await portal.guard(requestOf("GET", "/bookings")))?.status).toBe(500);
  });

  it("take a host without onError as they are", async () => {
    const { store, users, policy } = createTestPortal().options;
    const handler = createContactGateHandler({
      store,
      users,
      policy,
      authenticate: () => Promise.reject(new Error("no database")),
    });
    expect((await handler(requestOf("GET", "/contact-info"))).status).toBe(500);
  });
});
