import { act, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import type { ContactInfoSnapshot } from "../../../src/client/index.js";
import { createMemoryClient } from "../../../src/client/memory/index.js";
import { ContactGateModal } from "../../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../../src/components/gate/ContactGateProvider.js";
import type { GateCallbacks } from "../../../src/gate/index.js";
import { sampleContactInfo, sampleSnapshot } from "../../../src/testing/index.js";
import { submit } from "./renderGate.js";

const leave: (() => void)[] = [];
afterEach(() => {
  act(() => {
    for (const one of leave.splice(0)) one();
  });
});

async function hydrate(
  initialSnapshot: ContactInfoSnapshot | undefined,
  info = sampleContactInfo(),
  onError?: GateCallbacks["onError"],
) {
  const host = (
    <StrictMode>
      <ContactGateProvider
        client={createMemoryClient({ info })}
        initialSnapshot={initialSnapshot}
        {...(onError && { onError })}
      >
        <ContactGateModal supportHref="https://support.example" helpHref="/help">
          <h1>The portal</h1>
        </ContactGateModal>
      </ContactGateProvider>
    </StrictMode>
  );
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = renderToString(host);
  const complaints: unknown[] = [];
  await act(async () => {
    const root = hydrateRoot(container, host, {
      onRecoverableError: (error) => complaints.push(error),
    });
    leave.push(() => {
      root.unmount();
      container.remove();
    });
  });
  return complaints;
}

it("takes over a locked page without a complaint, and shows the form", async () => {
  const info = sampleContactInfo({ contacts: { operationsShared: [] } });
  expect(await hydrate(sampleSnapshot({ info }), info)).toEqual([]);
  expect(await submit()).toBeVisible();
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
});

it("takes over an open page without a complaint or a flash of the gate", async () => {
  expect(await hydrate(sampleSnapshot())).toEqual([]);
  expect(screen.getByRole("heading", { name: "The portal" })).toBeVisible();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

it("takes over a page of which nothing was known, and opens it", async () => {
  expect(await hydrate(undefined)).toEqual([]);
  await waitFor(() => expect(screen.getByRole("heading", { name: "The portal" })).toBeVisible());
});

const WHOLE = sampleSnapshot();
const REQUIRED = [
  ...["protocol", "account", "context", "policy", "info", "revision", "completeness"],
  ...["mode", "viewer", "roles"],
] as const;

it.each(REQUIRED)("asks for the record where what the server rendered lacks %s", async (part) => {
  const failures: unknown[] = [];
  const lacking = { ...WHOLE, [part]: undefined } as unknown as ContactInfoSnapshot;
  await hydrate(lacking, undefined, (failure) => failures.push(failure));
  expect(failures).toContainEqual({
    during: "load",
    code: "unexpected",
    reason: "unexpected_shape",
  });
  await waitFor(() => expect(screen.getByRole("heading", { name: "The portal" })).toBeVisible());
});

it.each([
  ["updatedAt", { ...WHOLE, updatedAt: "yesterday" }],
  ["deadline", { ...WHOLE, deadline: "soon" }],
  ["info", { ...WHOLE, info: { contacts: {} } }],
])("does not take a snapshot whose %s can't be shown", async (_, given) => {
  const failures: unknown[] = [];
  await hydrate(given as unknown as ContactInfoSnapshot, undefined, (failure) =>
    failures.push(failure),
  );
  expect(failures).toContainEqual(expect.objectContaining({ reason: "unexpected_shape" }));
  await waitFor(() => expect(screen.getByRole("heading", { name: "The portal" })).toBeVisible());
});
