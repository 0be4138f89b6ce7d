import { expect, it } from "vitest";
import { sessionRoutes } from "../../examples/portal/server/routes/sessionRoutes.js";
import type { Services } from "../../examples/portal/server/Services.js";
import { readCursor } from "../../examples/portal/server/users/readCursor.js";

it.each([undefined, "0", "50", "999999999"])("a page of users begins at the row %s", (cursor) => {
  expect(readCursor(cursor)).toBe(Number(cursor ?? 0));
});

it.each(["99999999999999999999", "-1", "1e9", "NaN", "0x10", "\u0665", "1;drop", " 1"])(
  "%j is no page of any list",
  (cursor) => {
    expect(readCursor(cursor)).toBeUndefined();
  },
);

it("signing in as a text that no database takes is refused before it is asked", async () => {
  // Nothing of the portal may be needed to refuse it.
  const services: unknown = {};
  const answer = await sessionRoutes(services as Services).request("/session", {
    method: "POST",
    body: JSON.stringify({ userId: "u-anna\0" }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain("u-anna");
});
