import { expect, it } from "vitest";
import { newId } from "../../src/domain/index.js";
import document from "../../src/server/openapi.json" with { type: "json" };
import { createTestPortal, type TestCall } from "./support/createTestPortal.js";
import { partialInfo } from "./support/examples.js";

/**
 * Who may do what: the whole table. A manager manages users and edits nothing, an editor the other way round; a stranger is
 * another account's administrator who claims this one. `-` is 403, everything else the status.
 */
const RIGHTS = `
  call                                readOnly editor manager administrator nobody stranger
  GET    /contact-info                200      200    200     200           401    409
  PUT    /contact-info                -        200    -       200           401    409
  POST   /contact-info/reminder       200      200    200     200           401    409
  POST   /contact-info/requests       200      200    200     200           401    409
  POST   /contact-info/tests          -        200    -       200           401    409
  GET    /events                      200      200    200     200           401    409
  GET    /users                       200      200    200     200           401    409
  POST   /users                       -        -      201     201           401    409
  PATCH  /users/acme-pager            -        -      200     200           401    409
  DELETE /users/acme-pager            -        -      204     204           401    409
  POST   /users/acme-guest/invitation -        -      200     200           401    409
  DELETE /users/acme-guest/invitation -        -      204     204           401    409`;

const SESSIONS: Record<string, TestCall> = {
  nobody: { session: undefined },
  stranger: { session: "administrator@globex/production", claims: { account: "acme" } },
};

const RECORD = partialInfo();
const [ADA] = RECORD.contacts.technicalEmergency ?? [];

const BODIES: Record<string, unknown> = {
  "PUT /contact-info": { ...RECORD, contacts: {} },
  "POST /contact-info/reminder": undefined,
  "POST /contact-info/requests": { users: ["acme-editor"], sections: ["alert"] },
  "POST /contact-info/tests": { section: "technicalEmergency", id: ADA?.id },
  "POST /users": { name: "Ida", email: "ida@acme.example", role: "editor", sections: ["alert"] },
  "PATCH /users/acme-pager": { role: "editor" },
};

const CODES: Record<number, string> = {
  401: "unauthenticated",
  403: "forbidden",
  409: "context_changed",
};

const [heading = [], ...rows] = RIGHTS.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const cases = rows.flatMap(([method = "", path = "", ...statuses]) =>
  heading.slice(1).map((who, index) => {
    const status = statuses[index];
    return { who, method, path, status: status === "-" ? 403 : Number(status) };
  }),
);

function bodyOf(method: string, path: string): { body?: unknown } {
  const call = `${method} ${path}`;
  if (call in BODIES) return { body: BODIES[call] };
  return method === "POST" ? { body: {} } : {};
}

it.each(cases)("$who: $method $path is $status", async ({ who, method, path, status }) => {
  const portal = createTestPortal({ enforcement: () => "remind" });
  await portal.save(RECORD);
  const before = await portal.load();
  const response = await portal.call(method, path, {
    session: `${who}@acme/production`,
    ...SESSIONS[who],
    headers: { "if-match": `"${before.revision}"`, "idempotency-key": newId() },
    ...bodyOf(method, path),
  });
  expect(response.status).toBe(status);
  if (status < 300) return response.body?.cancel();
  expect(await response.json()).toMatchObject({ code: CODES[status] });
  expect(await portal.load()).toEqual(before);
  expect((await (await portal.call("GET", "/users")).json()).users).toHaveLength(6);
  expect(portal.users).toMatchObject({ invitations: 0, requests: [] });
  expect(portal.tested).toEqual([]);
});

it("the table has every published call", () => {
  const published = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => key !== "parameters")
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  const tested = rows.map(
    ([method, path = ""]) => `${method} ${path.replace(/\/acme-\w+/, "/{id}")}`,
  );
  expect(tested.sort()).toEqual(published.sort());
});
