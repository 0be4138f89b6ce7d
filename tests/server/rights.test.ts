import { expect, it } from "vitest";
import { newId } from "../../src/domain/index.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { partialInfo } from "./support/examples.js";

/** Who may do what: the whole table. `-` is 403, everything else the status of success. */
const RIGHTS = `
  call                                readOnly editor manager administrator
  GET    /contact-info                200      200    200     200
  PUT    /contact-info                -        200    -       200
  POST   /contact-info/reminder       200      200    200     200
  GET    /users                       200      200    200     200
  POST   /users                       -        -      201     201
  PATCH  /users/acme-pager            -        -      200     200
  DELETE /users/acme-pager            -        -      204     204
  POST   /users/acme-guest/invitation -        -      200     200
  DELETE /users/acme-guest/invitation -        -      204     204`;

const BODIES: Record<string, unknown> = {
  "PUT /contact-info": partialInfo(),
  "POST /users": { name: "Ida", email: "ida@acme.example", role: "editor" },
  "PATCH /users/acme-pager": { role: "editor" },
};

const [heading = [], ...rows] = RIGHTS.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const cases = rows.flatMap(([method = "", path = "", ...statuses]) =>
  heading.slice(1).map((rights, index) => {
    const status = statuses[index];
    return { rights, method, path, status: status === "-" ? 403 : Number(status) };
  }),
);

it.each(cases)("$rights: $method $path is $status", async ({ rights, method, path, status }) => {
  const portal = createTestPortal({ enforcement: () => "remind" });
  const before = await portal.load();
  const response = await portal.call(method, path, {
    session: `${rights}@acme/production`,
    headers: { "if-match": '"none"', "idempotency-key": newId() },
    body:
      method === "GET" || path.endsWith("/reminder")
        ? undefined
        : (BODIES[`${method} ${path}`] ?? {}),
  });
  expect(response.status).toBe(status);
  if (status !== 403) return;
  expect(await response.json()).toMatchObject({ code: "forbidden" });
  expect((await portal.load()).revision).toBe(before.revision);
  expect((await (await portal.call("GET", "/users")).json()).users).toHaveLength(6);
});
