import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookieOf, ORIGIN, openTestPortal, type TestPortal } from "./support/openTestPortal.js";

let portal: TestPortal;
let invited = 0;

beforeAll(async () => {
  portal = await openTestPortal();
}, 60_000);

afterAll(() => portal?.close());

/** Somebody new, whom Anna asks for one section; their own address tells them apart. */
async function invite() {
  invited += 1;
  const email = `typed.newcomer${invited}@northwind.example`;
  const sections = ["technicalEmergency"];
  const answer = await portal.gate("POST", "/users", {
    body: {
      name: "Typed Newcomer",
      email,
      role: "editor",
      sections,
      message: "Typed <b>please</b>",
    },
  });
  expect(answer.status).toBe(201);
  const { id }: { id: string } = await answer.json();
  return { id, email, ...(await portal.linkOf(email)) };
}

const expire = (id: string) =>
  portal.database.query(
    "update portal_users set invited_at = now() - interval '15 days' where id = $1",
    [id],
  );

const answered = async (answer: Response) => ({
  status: answer.status,
  cookie: answer.headers.get("set-cookie"),
  body: await answer.text(),
});

it("the mail has a link whose token no server sees, and who takes it is signed in and asked", async () => {
  const { id, link, mail, token } = await invite();
  expect(link).toBe(`${ORIGIN}/invitation#${token}`);
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  expect(mail).toMatchObject({
    kind: "invitation",
    from: "Anna Kowalska",
    account: "Northwind Tours",
    sections: ["technicalEmergency"],
    message: "Typed <b>please</b>",
  });

  const answer = await portal.accept(token);
  expect(answer.status).toBe(200);
  const session = await (
    await portal.call("GET", "/api/session", { cookie: cookieOf(answer) })
  ).json();
  expect(session.user).toMatchObject({ id, role: "editor" });
  expect(session.contactInfo.asked[0]).toMatchObject({
    user: { id },
    sections: ["technicalEmergency"],
    by: { name: "Anna Kowalska" },
  });
});

it("who was only invited is not on the sign-in page and can't sign in by it", async () => {
  const { id, token } = await invite();
  const people = async () => (await portal.call("GET", "/api/people")).text();
  expect(await people()).not.toContain(id);
  const attempt = await portal.call("POST", "/api/session", { body: { userId: id } });
  expect(attempt.status).toBe(404);
  await portal.accept(token);
  expect(await people()).toContain(id);
});

describe("a token that is no good any more is answered like one that never was", () => {
  type Invited = Awaited<ReturnType<typeof invite>>;
  const endings: [string, (person: Invited) => unknown][] = [
    ["used", ({ token }) => portal.accept(token)],
    ["withdrawn", ({ id }) => portal.gate("DELETE", `/users/${id}/invitation`)],
    ["removed", ({ id }) => portal.gate("DELETE", `/users/${id}`)],
    ["resent", ({ id }) => portal.gate("POST", `/users/${id}/invitation`)],
    [
      "resent after it had expired",
      async ({ id }) => {
        await expire(id);
        await portal.gate("POST", `/users/${id}/invitation`);
      },
    ],
    [
      "sent to another address than the person has now",
      ({ id, email }) =>
        portal.database.query("update portal_users set email = $2 where id = $1", [
          id,
          `x${email}`,
        ]),
    ],
  ];
  it.each(endings)("%s", async (_, end) => {
    const person = await invite();
    await end(person);
    const unknown = await answered(await portal.accept("A".repeat(43)));
    expect(unknown).toMatchObject({ status: 404, cookie: null });
    expect(await answered(await portal.accept(person.token))).toEqual(unknown);
  });

  it.each([[""], [undefined], [42], [["x"]], ["x".repeat(10_000)]])(
    "%j is none at all",
    async (token) => {
      const unknown = await answered(await portal.accept("A".repeat(43)));
      expect(await answered(await portal.accept(token))).toEqual(unknown);
    },
  );
});

it("an expired one is told apart, as often as it is tried, and sending it again says all of it again", async () => {
  const { id, email, token, mail } = await invite();
  await expire(id);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await portal.accept(token);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({ code: "invitation_expired" });
  }
  expect((await portal.gate("POST", `/users/${id}/invitation`)).status).toBe(200);
  const again = await portal.linkOf(email);
  expect(again.token).not.toBe(token);
  expect(again.mail).toMatchObject({ message: mail?.message, sections: mail?.sections });
  expect((await portal.accept(again.token)).status).toBe(200);
});

it("who is invited again after that has the new role and words, and the old link is none", async () => {
  const { id, email, token } = await invite();
  const body = {
    name: "Typed Renewed",
    email: email.toUpperCase(),
    role: "readOnly",
    message: "New",
  };
  expect((await portal.gate("POST", "/users", { body })).status).toBe(409);
  await expire(id);
  const answer = await portal.gate("POST", "/users", { body });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ id, name: "Typed Renewed", status: "invited" });
  expect((await portal.accept(token)).status).toBe(404);
  const again = await portal.linkOf(email.toUpperCase());
  expect(again.mail).toMatchObject({ message: "New", sections: [] });
  expect((await portal.accept(again.token)).status).toBe(200);
});

it.each([false, true])(
  "of many who take one token at once one comes in (taken back at that moment: %j)",
  async (isTakenBack) => {
    for (let round = 0; round < 4; round += 1) {
      const { id, token } = await invite();
      const cookie = await portal.signIn("northwind-anna");
      const attempts = Array.from({ length: 6 }, () => portal.accept(token));
      const withdrawn = isTakenBack
        ? await portal.gate("DELETE", `/users/${id}/invitation`, { cookie })
        : undefined;
      const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort();
      const others = [404, 404, 404, 404, 404];
      // Either of the two wins, and never both.
      expect(statuses).toEqual([withdrawn?.status === 204 ? 404 : 200, ...others].sort());
    }
  },
);

it("whoever was signed in at this browser is signed out", async () => {
  const { id, token } = await invite();
  const earlier = await portal.signIn("northwind-ewa");
  const answer = await portal.accept(token, { cookie: earlier });
  const who = async (cookie: string) =>
    (await (await portal.call("GET", "/api/session", { cookie })).json())?.user.id;
  expect(await who(cookieOf(answer))).toBe(id);
  expect(await who(earlier)).toBeUndefined();
});

it.each([
  ["another origin", { origin: "https://evil.example" }, 403],
  ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
])("%s can't use a token up", async (_, headers, status) => {
  const { token } = await invite();
  expect((await portal.accept(token, { headers })).status).toBe(status);
  expect((await portal.accept(token)).status).toBe(200);
});

it("a body that is longer than any token needs is not read", async () => {
  expect((await portal.accept("x".repeat(17_000))).status).toBe(413);
});

it("the database has the hash of a token and not the token, and the log has neither token nor address", async () => {
  const { email, token } = await invite();
  const { rows: tables } = await portal.database.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const kept: string[] = [];
  for (const { name } of tables) {
    const { rows } = await portal.database.query<{ row: string }>(
      `select t::text as row from "${name}" t`,
    );
    kept.push(...rows.map(({ row }) => row));
  }
  expect(kept.join("\n")).toContain(createHash("sha256").update(token).digest("base64url"));
  expect(kept.join("\n")).toContain(email);
  expect(kept.join("\n")).not.toContain(token);

  await portal.accept(token);
  await portal.accept(token);
  expect(portal.lines.join("\n")).toContain("POST /api/invitations/accept 404");
  expect(portal.lines.join("\n")).not.toContain(token);
  expect(portal.lines.join("\n")).not.toContain("typed");
});
