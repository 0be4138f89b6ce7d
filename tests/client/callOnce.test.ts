import { expect, it } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";

const ada = { name: "Ada", email: "ada@northwind.example", role: "editor" };
const user = { id: "u-ada", ...ada, status: "invited" };

const refusal = (status: number, code?: string) =>
  new Response(JSON.stringify({ type: "about:blank", title: "x", status, code }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });

/** A client whose calls get these answers in turn, and the keys they went out with. */
function clientOf(...answers: (() => Response)[]) {
  const keys: (string | null)[] = [];
  const client = createHttpClient({
    baseUrl: "/api",
    account: "acme",
    environment: "production",
    async fetch(_input, init) {
      keys.push(new Headers(init?.headers).get("idempotency-key"));
      const answer = answers[keys.length - 1];
      if (!answer) throw new Error("one call too many");
      return answer();
    },
  });
  return { client, keys };
}

const lost = (): Response => {
  throw new TypeError("Failed to fetch");
};
const sent = () => Response.json(user, { status: 201 });

it.each<[string, () => Response]>([
  ["no answer came", lost],
  ["a proxy waited too long for it", () => refusal(408)],
  ["a gateway did", () => refusal(504)],
  ["the server failed", () => refusal(500, "unexpected")],
  ["the first one is still being worked on", () => refusal(409, "request_in_progress")],
])("an invitation that is pressed again is the same one when %s", async (_, answer) => {
  const { client, keys } = clientOf(answer, sent, sent);
  await expect(client.users.invite(ada)).rejects.toThrow();
  await client.users.invite(ada);
  expect(keys[0]).toMatch(/^[\w-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  // Once it was answered, the next one is another.
  await client.users.invite(ada);
  expect(keys[2]).not.toBe(keys[0]);
});

it("an invitation that was refused is another one when it is sent again", async () => {
  const { client, keys } = clientOf(() => refusal(422, "validation"), sent);
  await expect(client.users.invite(ada)).rejects.toThrow();
  await client.users.invite(ada);
  expect(keys[1]).not.toBe(keys[0]);
});

it("somebody else's invitation, and another call, has a key of its own", async () => {
  const { client, keys } = clientOf(lost, lost, lost);
  await expect(client.users.invite(ada)).rejects.toThrow();
  await expect(client.users.invite({ ...ada, email: "a@b.example" })).rejects.toThrow();
  await expect(client.users.resend("u-ada")).rejects.toThrow();
  expect(new Set(keys).size).toBe(3);
});
