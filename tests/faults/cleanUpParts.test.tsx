import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createMemoryBackend, createMemoryClient } from "../../src/client/memory/index.js";
import { ContactFieldGroup } from "../../src/components/contacts/group/ContactFieldGroup.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { SupportHoursPicker } from "../../src/components/hours/picker/SupportHoursPicker.js";
import { ContactInfoPage } from "../../src/components/page/ContactInfoPage.js";
import {
  sampleContactInfo,
  sampleId,
  samplePolicy,
  sampleRequirements,
  sampleSupportHours,
} from "../../src/testing/index.js";
import { countLeftovers } from "./support/countLeftovers.js";
import { pass } from "./support/renderFaultyGate.js";

// The chunks are loaded beforehand: how long a cold module takes is not what is tested.
await Promise.all([
  import("../../src/components/page/PageBody.js"),
  import("../../src/components/hours/week/CopyDayPopup.js"),
]);

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const backend = createMemoryBackend({ policy: samplePolicy(), info: sampleContactInfo() });
const [team] = sampleRequirements().sections;

interface Part {
  show: () => ReactElement;
  reach?: () => Promise<void>;
  /** What listens while it is there, among others: else the part was not in the state that is meant. */
  listens: string[];
}

const PARTS: Record<string, Part> = {
  "a page with unsaved text that is kept for the session": {
    show: () => (
      <ContactGateProvider client={createMemoryClient({ backend })} drafts={{ storage: "session" }}>
        <ContactInfoPage supportHref="/support" helpHref="/help" />
      </ContactGateProvider>
    ),
    async reach() {
      await pass(1_000);
      const [name] = screen.getAllByLabelText("Name");
      if (name) fireEvent.change(name, { target: { value: "Grace Hopper" } });
      await pass(1_000);
    },
    listens: [
      "#document visibilitychange",
      "window beforeunload",
      "window contact-gate:drafts-cleared",
      "window focus",
      "window online",
      "window pagehide",
      "window pointerup",
    ],
  },
  "hours that are copied to other days": {
    show: () => <SupportHoursPicker formId="f" defaultValue={sampleSupportHours()} />,
    async reach() {
      fireEvent.click(screen.getByRole("button", { name: "Copy Monday to other days" }));
      await pass(100);
    },
    listens: ["#document pointerdown", "window keydown"],
  },
  "a time whose list is open": {
    show: () => <SupportHoursPicker formId="f" defaultValue={sampleSupportHours()} />,
    async reach() {
      const [opens] = screen.getAllByRole("combobox", { name: "Opens" });
      act(() => opens?.focus());
      if (opens) fireEvent.keyDown(opens, { key: "ArrowDown" });
      await pass(100);
    },
    listens: ["window keydown"],
  },
  "contacts that are folded": {
    show: () => (
      <div>
        {team && (
          <ContactFieldGroup
            section={team}
            defaultValue={Array.from({ length: 9 }, (_, index) => ({ id: sampleId(index + 1) }))}
          />
        )}
      </div>
    ),
    listens: ["button cg-unfold"],
  },
};

it.each(Object.entries(PARTS))("%s leaves nothing when it is taken away", async (_, part) => {
  async function mount() {
    render(part.show());
    await part.reach?.();
  }
  async function unmount() {
    cleanup();
    await pass(0);
  }
  // React puts a few listeners on the page the first time, once for all.
  await mount();
  await unmount();
  const count = countLeftovers();
  const first = count();
  await mount();
  expect(count().listeners).toEqual(expect.arrayContaining(part.listens));
  await unmount();
  expect(count()).toEqual(first);
  expect(first).toMatchObject({ observers: [], channels: [], timers: 0 });
});
