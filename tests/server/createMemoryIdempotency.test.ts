import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createMemoryIdempotency } from "../../src/server/createMemoryIdempotency.js";

const MINUTE = 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it("gives a call that never ended to whoever asks again after a minute, once", async () => {
  const keys = createMemoryIdempotency();
  expect(await keys.claim("k", "invite")).toEqual({ status: "claimed" });
  vi.advanceTimersByTime(MINUTE - 1);
  expect(await keys.claim("k", "invite")).toEqual({ status: "pending" });
  vi.advanceTimersByTime(1);
  expect(await keys.claim("k", "remove")).toEqual({ status: "reused" });
  expect(await keys.claim("k", "invite")).toEqual({ status: "claimed" });
  expect(await keys.claim("k", "invite")).toEqual({ status: "pending" });
});

it("keeps an answer for a day", async () => {
  const keys = createMemoryIdempotency();
  const answer = { status: 201, body: "{}" };
  await keys.claim("k", "invite");
  await keys.finish("k", answer);
  vi.advanceTimersByTime(24 * 60 * MINUTE - 1);
  expect(await keys.claim("k", "invite")).toEqual({ status: "finished", answer });
  vi.advanceTimersByTime(1);
  expect(await keys.claim("k", "invite")).toEqual({ status: "claimed" });
});
