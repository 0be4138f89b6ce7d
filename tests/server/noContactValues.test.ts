import fc from "fast-check";
import { expect, it } from "vitest";
import { type ContactInfo, newId } from "../../src/domain/index.js";
import { type ContactInfoStore, UserDirectoryError } from "../../src/server/index.js";
import { createTestPortal, type TestCall } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";
import { completeInfo } from "./support/examples.js";

/** Part of every value here, and of nothing else: what is to be found nowhere. */
const MARK = "s3cret";

/** Values that stand where people's data stands; some are refused, and then told about. */
const value = fc.constantFrom(
  MARK,
  `${MARK}@people.example`,
  `${MARK}@`,
  `+48 ${MARK}`,
  `${MARK} ${"x".repeat(300)}`,
  `${MARK}\u0000`,
  `${MARK}"'\\\n  at ${MARK} (${MARK}.ts:1:1)`,
);

const record: fc.Arbitrary<unknown> = fc
  .tuple(value, value, value, value, fc.boolean())
  .map(([name, email, phone, userId, known]) => {
    const info = completeInfo();
    // An unknown key is told where it could be a field's name; an address could not.
    const unknown = { [`${MARK}@people.example`]: name };
    const row = { id: newId(), name, email, phone, ...(!known && unknown) };
    return {
      ...info,
      contacts: {
        ...info.contacts,
        technicalEmergency: [row],
        alert: [{ id: newId(), userId, name, email }],
      },
    } satisfies ContactInfo;
  });

/** A contact that is in the record, whose address is not to be found anywhere either. */
const SAVED = { id: newId(), name: MARK, email: `${MARK}@people.example` };

const calls: fc.Arbitrary<{ method: string; path: string } & TestCall> = fc.oneof(
  record.map((body) => ({ method: "PUT", path: "/contact-info", body })),
  value.map((text) => ({ method: "PUT", path: "/contact-info", body: `{"${text}` })),
  fc.tuple(value, value, value).map(([name, email, role]) => ({
    method: "POST",
    path: "/users",
    body: { name, email, role },
  })),
  fc.tuple(value, value).map(([message, section]) => ({
    method: "POST",
    path: "/users",
    body: { name: "Ida", email: "ida@acme.example", role: "editor", message, sections: [section] },
  })),
  fc.tuple(value, value, fc.boolean()).map(([message, userId, known]) => ({
    method: "POST",
    path: "/contact-info/requests",
    body: { users: [known ? "acme-editor" : userId], sections: ["alert"], message },
  })),
  fc.tuple(value, fc.boolean()).map(([id, known]) => ({
    method: "POST",
    path: "/contact-info/tests",
    body: { section: "technicalEmergency", id: known ? SAVED.id : id },
  })),
  value.map((role) => ({ method: "PATCH", path: "/users/acme-editor", body: { role } })),
  value.map((text) => ({
    method: "GET",
    path: "/users",
    headers: { "contact-gate-query": encodeURIComponent(text) },
  })),
  fc.constant({ method: "GET", path: "/contact-info" }),
);

/** A database or a directory that fails as they do: with what they were given in its message. */
function failing(store: ContactInfoStore, when: "never" | "read" | "write"): ContactInfoStore {
  const fail = (given: unknown): never => {
    const text = JSON.stringify(given ?? "");
    const error = new Error(`duplicate key (${text}) ${MARK}\n    at ${MARK} (${MARK}.ts:1:1)`);
    throw Object.assign(error, { code: "23505", detail: text, where: text, hint: MARK });
  };
  return {
    read: async (account) => (when === "read" ? fail(account) : store.read(account)),
    write: async (account, change) =>
      when === "write" ? fail(change) : store.write(account, change),
  };
}

const faults = fc.constantFrom<"never" | "read" | "write" | "directory" | "refusal" | "delivery">(
  "never",
  "read",
  "write",
  "directory",
  "refusal",
  "delivery",
);

it("no contact value is in a problem, a header, an address, an error or the audit trail", async () => {
  let problems = 0;
  let failures = 0;
  await fc.assert(
    fc.asyncProperty(calls, faults, async (sent, fault) => {
      const store = createTestStore();
      const inner = fault === "read" || fault === "write" ? fault : "never";
      await store.write("acme", {
        info: { ...completeInfo(), contacts: { technicalEmergency: [SAVED] } },
        expectedRevision: undefined,
        actor: { id: "u", name: "U" },
        changed: [],
      });
      const revision = (await store.read("acme"))?.revision;
      const portal = createTestPortal({ store: failing(store, inner) });
      const fail = async (...given: unknown[]): Promise<never> => {
        if (fault === "refusal") throw new UserDirectoryError("unavailable", { retryAfter: 1 });
        throw new TypeError(`${JSON.stringify(given)} ${MARK}`, { cause: given });
      };
      if (fault === "directory" || fault === "refusal") {
        Object.assign(portal.users, { list: fail, get: fail, invite: fail, changeRole: fail });
      }
      if (fault === "delivery") {
        Object.assign(portal.users, { invite: fail, ask: fail });
        Object.assign(portal.options, { sendTest: fail });
      }
      const { method, path, ...given } = sent;
      const headers = { "if-match": `"${revision}"`, "idempotency-key": newId(), ...given.headers };
      const response = await portal.call(method, path, { ...given, headers });
      const text = await response.text();
      if (response.status >= 400) {
        problems += 1;
        expect(text).not.toContain(MARK);
      }
      const told = portal.errors.map((error) => [
        error.name,
        error.message,
        error.stack,
        String(error.cause),
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
      ]);
      failures += told.length;
      expect(JSON.stringify(told)).not.toContain(MARK);
      expect(JSON.stringify([...response.headers])).not.toContain(MARK);
      expect(JSON.stringify(store.changes)).not.toContain(MARK);
    }),
    { numRuns: 300 },
  );
  // It has seen what it is about.
  expect(problems).toBeGreaterThan(50);
  expect(failures).toBeGreaterThan(20);
}, 120_000);
