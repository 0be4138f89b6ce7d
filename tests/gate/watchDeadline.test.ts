import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ContactGateError } from "../../src/client/index.js";
import { createGateStore, type GateStore } from "../../src/gate/state/createGateStore.js";
import { watchDeadline } from "../../src/gate/transport/watchDeadline.js";
import { aSnapshot } from "./aSnapshot.js";

const MINUTE = 60_000;
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-25T12:00:00Z") });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** A portal that is open for another minute. */
function reminded(): GateStore {
  const deadline = new Date(Date.now() + MINUTE).toISOString();
  const store = createGateStore(aSnapshot({ mode: "remind", deadline }));
  stop = watchDeadline(store);
  expect(store.getState().portal).toBe("open");
  return store;
}

it("locks an open portal when the deadline passes", () => {
  const store = reminded();
  vi.advanceTimersByTime(MINUTE);
  expect(store.getState()).toMatchObject({ portal: "inert", status: "locked" });
});

const failed = new ContactGateError("network", "offline");
it.each<[string, (store: GateStore) => void]>([
  ["a save that fails", (store) => store.dispatch({ type: "saveFailed", error: failed })],
  ["a save that is broken off", (store) => store.dispatch({ type: "saveAborted" })],
  [
    "a conflict that is left",
    (store) => {
      const { latest } = store.getState();
      if (latest) store.dispatch({ type: "saveConflicted", current: latest });
      expect(store.getState().portal).toBe("open");
      store.dispatch({ type: "conflictLeft" });
    },
  ],
])("locks after %s, when the deadline passed meanwhile", (_, end) => {
  const store = reminded();
  store.dispatch({ type: "dirtyChanged", dirty: true, now: Date.now() });
  store.dispatch({ type: "saveStarted" });
  vi.advanceTimersByTime(MINUTE);
  expect(store.getState()).toMatchObject({ portal: "open", status: "saving" });
  end(store);
  expect(store.getState()).toMatchObject({ portal: "inert", status: "locked", dirty: true });
});

it("leaves a portal open that was completed while the deadline passed", () => {
  const store = reminded();
  store.dispatch({ type: "saveStarted" });
  vi.advanceTimersByTime(MINUTE);
  store.dispatch({ type: "saved", snapshot: aSnapshot({ complete: true }), now: Date.now() });
  expect(store.getState().portal).toBe("open");
  expect(vi.getTimerCount()).toBe(0);
});
