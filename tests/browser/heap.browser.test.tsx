import { cleanup, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactGateModal } from "../../src/components/ContactGateModal/ContactGateModal.js";
import { ContactGateProvider } from "../../src/components/ContactGateProvider/ContactGateProvider.js";
import { sampleContactInfo } from "../../src/testing/index.js";

/** Bytes that one gate may leave behind: a form that leaked would be many times as much. */
const ALLOWED_A_GATE = 20_000;

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

it("100 gates that come and go leave the heap flat", { timeout: 240_000 }, async () => {
  const gates: WeakRef<Element>[] = [];
  for (let round = 0; round < 20; round += 1) await comeAndGo(gates);
  const before = await heapInUse();
  for (let round = 0; round < 100; round += 1) await comeAndGo(gates);
  const growth = (await heapInUse()) - before;
  expect(gates).toHaveLength(120);
  // The last one may still be held by what rendered it.
  expect(gates.filter((gate) => gate.deref()).length).toBeLessThanOrEqual(2);
  expect(growth / 100, "bytes a gate").toBeLessThan(ALLOWED_A_GATE);
});
