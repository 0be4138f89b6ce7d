import fc from "fast-check";
import { expect, it } from "vitest";
import { newId } from "../../src/domain/index.js";
import { createTestPortal } from "./support/createTestPortal.js";

/** Keys that a plain object already has, and ids that the policy knows. */
const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "contacts",
  "supportHours",
  "schedules",
  "weekly",
  "monday",
  "alert",
  "technicalEmergency",
  "id",
  "userId",
  "email",
  "",
  "~/",
];

const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(fc.jsonValue({ maxDepth: 0 }), fc.constantFrom(...KEYS)).map((v) => JSON.stringify(v)),
    fc.array(tie("json"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
    // Written as text, because an object literal would swallow `__proto__`.
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie("json")), { maxLength: 5 })
      .map(
        (pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`,
      ),
  ),
}));

const record = fc
  .tuple(json, json)
  .map(
    ([contacts, schedules]) => `{"contacts":${contacts},"supportHours":{"schedules":${schedules}}}`,
  );

it("answers whatever JSON is sent as a record with 200 or 422", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(json, record), async (body) => {
      const portal = createTestPortal();
      const headers = { "if-match": '"none"' };
      const response = await portal.call("PUT", "/contact-info", { headers, body });
      expect([200, 422]).toContain(response.status);
      expect(portal.errors).toEqual([]);
      await portal.load();
    }),
    { numRuns: 150 },
  );
}, 30_000);

it("answers whatever JSON is sent as an invitation, a role, a request or a test with 422", async () => {
  const portal = createTestPortal();
  await fc.assert(
    fc.asyncProperty(json, async (body) => {
      const headers = { "idempotency-key": newId() };
      expect((await portal.call("POST", "/users", { headers, body })).status).toBe(422);
      expect((await portal.call("PATCH", "/users/acme-editor", { body })).status).toBe(422);
      for (const path of ["/contact-info/requests", "/contact-info/tests"]) {
        expect((await portal.call("POST", path, { headers, body })).status).toBe(422);
      }
      expect(portal.errors).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 30_000);

/** Bodies whose fields are there, with anything in them. */
const asked = fc.tuple(json, json, json).map(([users, sections, message]) => {
  const common = `"sections":${sections},"message":${message}`;
  return {
    "/users": `{"name":"Ida","email":"ida@x.example","role":"editor",${common}}`,
    "/contact-info/requests": `{"users":${users},${common}}`,
    "/contact-info/tests": `{"section":${users},"id":${sections}}`,
  };
});

it("answers whatever JSON somebody is asked with, or a contact is named by", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (bodies) => {
      const portal = createTestPortal();
      for (const [path, body] of Object.entries(bodies)) {
        const headers = { "idempotency-key": newId() };
        const { status } = await portal.call("POST", path, { headers, body });
        expect([201, 404, 409, 422]).toContain(status);
      }
      expect(portal.errors).toEqual([]);
      expect(portal.tested).toEqual([]);
      await portal.load();
    }),
    { numRuns: 150 },
  );
}, 30_000);
