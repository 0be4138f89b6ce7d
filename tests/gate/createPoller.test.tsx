import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPoller, type Poller } from "../../src/gate/transport/createPoller.js";

let poller: Poller;
let waits: number[];
let notBefore: number;
const polls = () => vi.mocked(poll).mock.calls.length;
const poll = vi.fn(async () => waits.shift() ?? 0);

beforeEach(() => {
  vi.useFakeTimers();
  poll.mockClear();
  waits = [];
  notBefore = 0;
  poller = createPoller({
    poll,
    isLocked: () => true,
    notBefore: () => notBefore,
    random: () => 0.5,
  });
});

afterEach(() => {
  poller.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("a poller", () => {
  it("waits as long as the last answer asked for, also the first one", async () => {
    poller.restart(10_000);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(polls()).toBe(0);
    waits = [20_000];
    await vi.advanceTimersByTimeAsync(1);
    expect(polls()).toBe(1);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(polls()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(polls()).toBe(2);
  });

  it("leaves a refusal alone until somebody comes back", async () => {
    poller.restart(Number.POSITIVE_INFINITY);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(polls()).toBe(0);
    window.dispatchEvent(new Event("focus"));
    expect(polls()).toBe(1);
  });

  it("asks at once when the connection is back, however long it would have waited", async () => {
    poller.restart(60_000);
    await vi.advanceTimersByTimeAsync(5_000);
    window.dispatchEvent(new Event("online"));
    expect(polls()).toBe(1);
  });

  it("does not ask before the server wants to be asked, also when somebody comes back", async () => {
    notBefore = Date.now() + 30_000;
    poller.restart(30_000);
    await vi.advanceTimersByTimeAsync(5_000);
    window.dispatchEvent(new Event("focus"));
    await vi.advanceTimersByTimeAsync(24_999);
    expect(polls()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(polls()).toBe(1);
  });

  it("asks nothing on a page that was never in sight, and at once when it comes into sight", async () => {
    const sight = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    poller.restart();
    await vi.advanceTimersByTimeAsync(600_000);
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(polls()).toBe(0);
    sight.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(polls()).toBe(1);
  });

  it("asks nothing more from when the page goes out of sight", async () => {
    poller.restart();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(polls()).toBe(1);
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(polls()).toBe(1);
  });
});
