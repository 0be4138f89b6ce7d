import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import { vi } from "vitest";
import { createHttpClient } from "../../../src/client/http/index.js";
import { ContactGateModal } from "../../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import type { GateFailure } from "../../../src/gate/index.js";
import type { FaultyBackend } from "./createFaultyBackend.js";

// The chunks are loaded beforehand: how long a cold module takes is not what is tested.
await Promise.all([
  import("../../../src/components/gate/GateDialog.js"),
  import("../../../src/components/record/conflict/ConflictPanel.js"),
  import("../../../src/domain/record/isAlreadySaved.js"),
  import("../../../src/domain/policy/resolveRequirements.js"),
]);

// Whether something is perceivable costs jsdom a tenth of a second each time it is looked for; it is asserted instead.
configure({ defaultHidden: true });

export const TYPED = { Name: "Grace Hopper", Email: "grace@acme.example" };

/** A host with a locked portal over a backend that goes wrong; the clock is the test's to turn. */
export function renderFaultyGate({ fetch }: FaultyBackend) {
  const failures: GateFailure[] = [];
  const client = createHttpClient({
    baseUrl: "/api",
    account: "acme",
    environment: "production",
    fetch,
  });
  const view = render(
    <ContactGateProvider client={client} onError={(failure) => failures.push(failure)}>
      <ContactGateModal supportHref="https://support.example" helpHref="/help">
        <main>
          <h1>The portal</h1>
        </main>
      </ContactGateModal>
    </ContactGateProvider>,
  );
  return { ...view, failures };
}

/** Lets time pass, and everything happen that does meanwhile. */
export async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

export const box = (name: "Name" | "Email") => screen.getByLabelText(name);

export const submit = () => screen.getByRole("button", { name: "Submit" });

export async function type(): Promise<void> {
  for (const name of ["Name", "Email"] as const) {
    const field = box(name);
    act(() => field.focus());
    fireEvent.change(field, { target: { value: TYPED[name] } });
  }
  await pass(0);
}

/** Clicks as a person does: what is clicked has the focus. */
export async function press(button: HTMLElement): Promise<void> {
  act(() => button.focus());
  fireEvent.click(button);
  await pass(0);
}

/** The person comes back to the page, which is then asked about at once. */
export async function lookAgain(): Promise<void> {
  await pass(2_000);
  window.dispatchEvent(new Event("focus"));
  await pass(100);
}
