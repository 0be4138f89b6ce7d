import { render, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { createMemoryClient } from "../../src/client/memory/index.js";
import { ContactGateModal } from "../../src/components/gate/ContactGateModal.js";
import { ContactGateProvider } from "../../src/components/gate/ContactGateProvider.js";
import { resolveRequirements } from "../../src/domain/index.js";
import {
  contactGateElements,
  sampleContactInfo,
  sampleContext,
  samplePolicy,
} from "../../src/testing/index.js";

it("a host's test is as short as docs/testing.md has it", async () => {
  // Two sections only: finding by role takes seconds in a long form.
  const sections = samplePolicy().sections.filter(({ id }) => id.startsWith("technical"));
  const policy = { ...samplePolicy(), sections };
  const info = sampleContactInfo(
    { contacts: { technicalEmergency: [] } },
    resolveRequirements(policy, sampleContext()),
  );
  const user = userEvent.setup();
  render(
    <ContactGateProvider client={createMemoryClient({ policy, info })}>
      <ContactGateModal supportHref="/support" helpHref="/help">
        <p>The portal</p>
      </ContactGateModal>
    </ContactGateProvider>,
  );
  const gate = contactGateElements(within);
  await gate.findSection("technicalEmergency");
  expect(gate.dialog()).toBeVisible();
  expect(gate.supportLink()).toHaveAttribute("href", "/support");
  await user.type(gate.field("technicalEmergency", 1, "name"), "Duty desk");
  await user.type(gate.field("technicalEmergency", 1, "email"), "duty@northwind.example");
  await user.click(gate.submit());
  await waitFor(() => expect(gate.queryDialog()).toBeNull());
  expect(within(document.body).getByText("The portal")).toBeVisible();
}, 20_000);
