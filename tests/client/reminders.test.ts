import { afterEach, expect, it, vi } from "vitest";
import { createHttpClient } from "../../src/client/http/index.js";
import { type ContactGateClient, ContactGateError } from "../../src/client/index.js";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { createTestPortal, ORIGIN, SESSION } from "../server/support/createTestPortal.js";
import { faultsOfRequest } from "../server/support/openapi.js";

const DAY = 24 * 60 * 60 * 1000;

function httpClient(reminders: number): ContactGateClient {
  const portal = createTestPortal({ enforcement: () => ({ mode: "remind", reminders }) });
  return createHttpClient({
    baseUrl: `${ORIGIN}/api`,
    account: "acme",
    environment: "production",
    headers: { [SESSION]: "editor@acme/production", origin: ORIGIN },
    async fetch(input, init) {
      const request = new Request(String(input), init);
      expect(await faultsOfRequest(request)).toEqual([]);
      return portal.handler(request);
    },
  });
}

const CLIENTS: [string, (reminders: number) => ContactGateClient][] = [
  ["the HTTP client with the published server", httpClient],
  ["the memory client", (reminders) => createMemoryClient({ mode: "remind", reminders })],
];

afterEach(() => {
  vi.useRealTimers();
});

it.each(CLIENTS)("%s puts a reminder off until none is left", async (_, clientWith) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-25T12:00:00Z") });
  const client = clientWith(1);
  expect(await client.load()).toMatchObject({ mode: "remind", remindersLeft: 1 });
  const off = { mode: "remind", remindersLeft: 0, remindAt: "2026-11-26T12:00:00.000Z" };
  expect(await client.remindLater?.()).toMatchObject(off);
  expect(await client.remindLater?.()).toMatchObject(off);
  vi.setSystemTime(Date.now() + DAY);
  const refused = await client.remindLater?.().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ContactGateError);
  expect(refused).toMatchObject({ code: "conflict", reason: "no_reminders_left", status: 409 });
  expect(await client.load()).not.toHaveProperty("remindAt");
});
