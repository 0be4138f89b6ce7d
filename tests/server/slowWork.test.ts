import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createMemoryIdempotency } from "../../src/server/memory/createMemoryIdempotency.js";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";

const CALL = {
  headers: { "idempotency-key": "k" },
  body: { name: "Ida", email: "ida@acme.example", role: "editor" },
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A directory whose invitations take as long as the test wants. */
function slowPortal() {
  const store = { ...createTestStore(), idempotency: createMemoryIdempotency() };
  const portal = createTestPortal({ store });
  const { invite } = portal.users;
  const started: (() => void)[] = [];
  portal.users.invite = async (...given) => {
    await new Promise<void>((resolve) => started.push(resolve));
    return invite(...given);
  };
  return { portal, store, started };
}

it("that takes minutes is not done twice", async () => {
  const { portal, started } = slowPortal();
  const first = portal.call("POST", "/users", CALL);
  await vi.waitFor(() => expect(started).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  const statuses: number[] = [];
  void portal.call("POST", "/users", CALL).then(({ status }) => statuses.push(status));
  // Each look lets a moment of the test's time pass.
  await vi.waitFor(() => expect(statuses).toEqual([409]), { timeout: 10_000 });
  started[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  expect((await first).status).toBe(201);
  expect((await portal.call("POST", "/users", CALL)).status).toBe(201);
  expect(portal.users.invitations).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

it("that failed renews nothing any more", async () => {
  const { portal } = slowPortal();
  portal.users.invite = () => Promise.reject(new Error("no"));
  expect((await portal.call("POST", "/users", CALL)).status).toBe(500);
  expect(vi.getTimerCount()).toBe(0);
});

it("whose claim was lost stops renewing, and changes nothing of whoever has it", async () => {
  const { portal, store, started } = slowPortal();
  const renew = vi.spyOn(store.idempotency, "renew").mockResolvedValue(false);
  const first = portal.call("POST", "/users", CALL);
  await vi.waitFor(() => expect(started).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  expect(renew).toHaveBeenCalledTimes(1);
  started[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  expect((await first).status).toBe(201);
});
