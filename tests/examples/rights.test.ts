import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestPortal, type TestPortal } from "./support/openTestPortal.js";

/**
 * What the portal's roles are: each of them with each call. `-` is 403; the other calls are refused for another reason, so
 * that they change nothing.
 */
const RIGHTS = `
  call                             readOnly tester editor administrator
  GET    /contact-info             200      200    200    200
  GET    /users                    200      200    200    200
  PUT    /contact-info             -        -      412    412
  POST   /contact-info/requests    422      422    422    422
  POST   /contact-info/tests       -        -      404    404
  POST   /users                    -        -      -      409
  PATCH  /users/nobody             -        -      -      404
  DELETE /users/nobody             -        -      -      404
  POST   /users/nobody/invitation  -        -      -      404
  DELETE /users/nobody/invitation  -        -      -      404
  GET    /dashboard                -        -      -      -
  POST   /launch                   -        -      -      -
  POST   /questions                -        -      -      -`;

const PEOPLE: Record<string, string> = {
  readOnly: "northwind-ewa",
  tester: "northwind-tomasz",
  editor: "northwind-marek",
  administrator: "northwind-anna",
};

const BODIES: Record<string, object> = {
  "PUT /contact-info": { contacts: {} },
  "POST /contact-info/requests": { users: [], sections: [] },
  "POST /contact-info/tests": { section: "technicalEmergency", id: "none" },
  "POST /users": { name: "Ewa", email: "EWA@northwind.example", role: "editor" },
  "PATCH /users/nobody": { role: "editor" },
};

const [heading = [], ...rows] = RIGHTS.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const cases = rows.flatMap(([method = "", path = "", ...statuses]) =>
  heading.slice(1).map((role, index) => {
    const status = statuses[index];
    return { role, method, path, status: status === "-" ? 403 : Number(status) };
  }),
);

let portal: TestPortal;

beforeAll(async () => {
  portal = await openTestPortal();
}, 60_000);

afterAll(() => portal?.close());

it.each(cases)("$role: $method $path is $status", async ({ role, method, path, status }) => {
  const answer = await portal.gate(method, path, {
    cookie: await portal.signIn(PEOPLE[role] ?? ""),
    headers: { "if-match": '"stale"' },
    body: BODIES[`${method} ${path}`] ?? {},
  });
  await answer.body?.cancel();
  expect(answer.status).toBe(status);
});

it("a role that is taken away takes what could be given by it, while the session goes on", async () => {
  const cookie = await portal.signIn("northwind-anna");
  const become = (role: string) =>
    portal.database.query("update portal_users set role = $1 where id = 'northwind-anna'", [role]);
  const grantable = async () => {
    const answer = await portal.gate("GET", "/contact-info", { cookie });
    const { roles }: { roles: { grantable: boolean }[] } = await answer.json();
    return roles.filter((role) => role.grantable).length;
  };
  expect(await grantable()).toBe(4);
  await become("editor");
  expect(await grantable()).toBe(0);
  const body = { name: "Ida", email: "ida@northwind.example", role: "readOnly" };
  expect((await portal.gate("POST", "/users", { cookie, body })).status).toBe(403);
  await become("administrator");
  expect((await portal.gate("POST", "/users", { cookie, body })).status).toBe(201);
});
