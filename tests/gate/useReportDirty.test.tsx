import { act, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { useContactGate, useReportDirty } from "../../src/gate/index.js";

const reports: Record<string, (dirty: boolean) => void> = {};

function Form({ name }: { name: string }) {
  reports[name] = useReportDirty();
  return null;
}

function Told() {
  return <p role="status">{useContactGate().dirty ? "typed" : "clean"}</p>;
}

it("a second form on the page does not speak for the first one", async () => {
  render(
    <ContactGateProvider client={createMemoryClient()}>
      <Form name="page" />
      <Form name="gate" />
      <Told />
    </ContactGateProvider>,
  );
  await act(async () => reports.page?.(true));
  await act(async () => reports.gate?.(true));
  await act(async () => reports.gate?.(false));
  expect(screen.getByRole("status")).toHaveTextContent("typed");
  await act(async () => reports.page?.(false));
  expect(screen.getByRole("status")).toHaveTextContent("clean");
});
