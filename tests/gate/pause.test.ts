import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pause } from "../../src/gate/transport/pause.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("waits", async () => {
  const done = vi.fn();
  void pause(100, new AbortController().signal).then(done);
  await vi.advanceTimersByTimeAsync(99);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

it.each(["before", "meanwhile"])(
  "ends with the signal's reason when it aborts %s",
  async (when) => {
    const abort = new AbortController();
    const reason = new Error("left");
    if (when === "before") abort.abort(reason);
    const waiting = pause(100, abort.signal).catch((error: unknown) => error);
    abort.abort(reason);
    expect(await waiting).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  },
);
