import { act, cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FAULTS } from "./faults.js";
import { countLeftovers } from "./support/countLeftovers.js";
import { createFaultyBackend, dueInfo, type FaultyBackend } from "./support/createFaultyBackend.js";
import { box, pass, press, renderFaultyGate, submit, type } from "./support/renderFaultyGate.js";

const offline = FAULTS.find(({ name }) => name === "being offline");

let backend: FaultyBackend;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const complete = () => {
  const info = dueInfo();
  for (const contact of info.contacts.technicalEmergency ?? []) contact.email = "duty@acme.example";
  return info;
};

interface State {
  before?: () => unknown;
  reach?: () => Promise<void>;
}

/** Brings a gate that was just mounted into the state in which it is taken away. */
const STATES: Record<string, State> = {
  loading: {},
  failed: {
    before: () => offline && backend.break(offline),
    reach: () => pass(100),
  },
  "clean, with the focus in it": {
    reach: async () => {
      await pass(100);
      act(() => box("Name").focus());
    },
  },
  dirty: {
    reach: async () => {
      await pass(100);
      await type();
    },
  },
  saving: {
    reach: async () => {
      await pass(100);
      await type();
      backend.hold();
      await press(submit());
    },
  },
  "waiting for the retry of a save": {
    reach: async () => {
      await pass(100);
      await type();
      if (offline) backend.break(offline);
      await press(submit());
    },
  },
  conflict: {
    reach: async () => {
      await pass(100);
      await type();
      await backend.somebodyElseSaves(dueInfo("Priya's desk"));
      await press(submit());
      await pass(100);
    },
  },
  open: {
    before: () => backend.somebodyElseSaves(complete()),
    reach: () => pass(100),
  },
};

it("100 gates that come and go, in every state, leave nothing on the page", {
  timeout: 300_000,
}, async () => {
  async function comeAndGo({ before, reach }: State): Promise<void> {
    // Of an account that was complete before, the portal stays open for a while.
    backend = await createFaultyBackend();
    await before?.();
    renderFaultyGate(backend);
    await reach?.();
    cleanup();
    await pass(0);
  }

  const states = Object.entries(STATES);
  // React puts a few listeners on the page the first time, once for all.
  await comeAndGo({});
  const count = countLeftovers();
  const first = count();
  expectToNotice(count);
  expect(first).toMatchObject({ observers: [], channels: [], timers: 0, html: [], body: [] });
  for (let round = 0; round < 100 / states.length; round += 1) {
    for (const [name, state] of states) {
      await comeAndGo(state);
      expect(count(), `taken away while ${name}, round ${round}`).toEqual(first);
    }
  }
});

/** A count that sees nothing would find nothing left. */
function expectToNotice(count: ReturnType<typeof countLeftovers>): void {
  const before = count();
  const listener = () => {};
  const element = document.createElement("p");
  const observers = [
    new MutationObserver(listener),
    new IntersectionObserver(listener),
    new ResizeObserver(listener),
  ];
  const targets = [window, document, document.body, element];
  for (const target of targets) target.addEventListener("keydown", listener, { capture: true });
  addEventListener("pointerup", listener);
  for (const observer of observers) observer.observe(document.body, { childList: true });
  const channel = new BroadcastChannel("a test");
  const timer = setInterval(listener, 1000);
  const seen = count();
  expect(seen.listeners).toEqual(
    [
      ...before.listeners,
      "#document keydown",
      "body keydown",
      "p keydown",
      "window keydown",
      "window pointerup",
    ].sort(),
  );
  expect(seen).toMatchObject({
    observers: ["MutationObserver", "IntersectionObserver", "ResizeObserver"],
    channels: ["a test"],
    timers: before.timers + 1,
  });
  for (const target of targets) target.removeEventListener("keydown", listener, true);
  removeEventListener("pointerup", listener);
  for (const observer of observers) observer.disconnect();
  channel.close();
  clearInterval(timer);
  expect(count()).toEqual(before);
}
