import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTestPortal } from "./support/createTestPortal.js";
import { createTestStore } from "./support/createTestStore.js";

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

it("any call of any account has the store delete what is past its time, every ten minutes at most", async () => {
  const deleteExpired = vi.fn(async () => {});
  const portal = createTestPortal({ store: { ...createTestStore(), deleteExpired } });
  await portal.load();
  expect(deleteExpired).not.toHaveBeenCalled();
  for (const times of [1, 2]) {
    vi.setSystemTime(Date.now() + 10 * MINUTE);
    await Promise.all([portal.load(), portal.load("readOnly@globex/production")]);
    expect(deleteExpired).toHaveBeenCalledTimes(times);
  }
});

it("a store that can not fails no call, and the host hears of it", async () => {
  const deleteExpired = () => Promise.reject(new Error("down"));
  const portal = createTestPortal({ store: { ...createTestStore(), deleteExpired } });
  vi.setSystemTime(Date.now() + 10 * MINUTE);
  expect((await portal.call("GET", "/contact-info")).status).toBe(200);
  await vi.waitFor(() => expect(portal.errors).toHaveLength(1));
});
