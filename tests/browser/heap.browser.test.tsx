import { cleanup, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactGateModal } from "../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { sampleContactInfo } from "../../src/testing/index.js";

/** Gates in each half; together there are more than a hundred. */
const HALF = 60;

/**
 * Bytes that each gate of the second half may leave behind. What React, Radix and the engine fill once shows in the
 * first (5 kB a gate) and fades; a leak does not.
 */
const ALLOWED_A_GATE = 6_000;

async function comeAndGo(gates: WeakRef<Element>[]): Promise<void> {
  const client = createMemoryClient({
    info: sampleContactInfo({ contacts: { operationsShared: [] } }),
  });
  render(
    <ContactGateProvider client={client}>
      <ContactGateModal supportHref="https://support.example" helpHref="/help">
        <h1>The portal</h1>
      </ContactGateModal>
    </ContactGateProvider>,
  );
  await screen.findByRole("button", { name: "Submit" });
  const layer = document.querySelector("[data-contact-gate-layer]");
  if (layer) gates.push(new WeakRef(layer));
  cleanup();
}

async function heapInUse(): Promise<number> {
  for (let round = 0; round < 3; round += 1) await cdp().send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp().send("Runtime.getHeapUsage");
  return usedSize;
}

it("the second half of 120 gates that come and go leaves the heap as the first did", {
  timeout: 240_000,
}, async () => {
  const gates: WeakRef<Element>[] = [];
  for (let gate = 0; gate < HALF; gate += 1) await comeAndGo(gates);
  const halfway = await heapInUse();
  for (let gate = 0; gate < HALF; gate += 1) await comeAndGo(gates);
  const growth = (await heapInUse()) - halfway;
  expect(gates).toHaveLength(2 * HALF);
  // The last one may still be held by what rendered it.
  expect(gates.filter((gate) => gate.deref()).length).toBeLessThanOrEqual(2);
  expect(growth / HALF, "bytes a gate").toBeLessThan(ALLOWED_A_GATE);
});
