import { act, cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FAULTS } from "./faults.js";
import { countLeftovers } from "./support/countLeftovers.js";
import { createFaultyBackend, dueInfo, type FaultyBackend } from "./support/createFaultyBackend.js";
import { box, pass, press, renderFaultyGate, submit, type } from "./support/renderFaultyGate.js";

const offline = FAULTS.find(({ name }) => name === "being offline");

let backend: FaultyBackend;

beforeEach(async () => {
  vi.useFakeTimers();
  backend = await createFaultyBackend();
});
afterEach(() => {
  vi.useRealTimers();
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
    backend.heal();
    backend.hold()();
    await backend.somebodyElseSaves(dueInfo());
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
  expect(first).toMatchObject({ timers: 0, html: [], body: [] });
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
  const observer = new MutationObserver(listener);
  document.addEventListener("focusin", listener, { capture: true });
  observer.observe(document, { childList: true });
  expect(count()).toEqual({
    ...before,
    listeners: [...before.listeners, "focusin"],
    observers: before.observers + 1,
  });
  document.removeEventListener("focusin", listener, { capture: true });
  observer.disconnect();
  expect(count()).toEqual(before);
}
