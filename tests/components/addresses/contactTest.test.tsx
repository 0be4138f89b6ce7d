import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { expect, it, vi } from "vitest";
import { ContactGateError } from "../../../src/client/index.js";
import type { SendContactTest } from "../../../src/components/contacts/test/ContactTestContext.js";
import { ContactInfoForm } from "../../../src/components/form/ContactInfoForm.js";
import type { ContactInfo } from "../../../src/domain/index.js";
import { completeInfo, person, requirementsIn } from "../../form/formFixtures.js";
// Downloaded with the form elsewhere; here they would be waited for.
import "../../../src/components/people/alert/AlertContactsField.js";
import { createMemoryClient } from "../../../src/client/memory/index.js";

const requirements = {
  ...requirementsIn("production"),
  sections: requirementsIn("production").sections.filter(({ id }) => id === "operationsInternal"),
};
const stored: ContactInfo = {
  contacts: {
    operationsInternal: [
      { id: "a", name: "Ada", email: "ada@acme.example" },
      { id: "b", name: "Bob", email: "bob@acme.example" },
    ],
  },
  supportHours: { schedules: [] },
};

function show(onSendTest?: SendContactTest, testedAt?: Record<string, string>) {
  render(
    <StrictMode>
      <ContactInfoForm
        requirements={requirements}
        defaultValue={stored}
        onSendTest={onSendTest}
        testedAt={testedAt}
      />
    </StrictMode>,
  );
}

const button = (name: string) =>
  screen.getByRole("button", { name: `Send a test message to ${name}` });

it("is not offered where the backend has none", () => {
  show();
  expect(screen.queryByRole("button", { name: /test message/ })).toBeNull();
});

it("is sent once to the contact that was chosen, and says when", async () => {
  const user = userEvent.setup();
  let arrive: (answer: { sentAt: string }) => void = () => undefined;
  const answer = new Promise<{ sentAt: string }>((resolve) => {
    arrive = resolve;
  });
  const send = vi.fn<SendContactTest>(() => answer);
  show(send, { b: "2026-11-20T08:05:00" });
  expect(button("Bob")).toHaveAccessibleDescription(/^Test sent .*20.* 2026.*8:05/);
  await user.dblClick(button("Ada"));
  expect(screen.getByRole("button", { name: "Sending… to Ada" })).toHaveTextContent("Sending…");
  expect(send.mock.calls).toEqual([[{ section: "operationsInternal", id: "a" }]]);
  arrive({ sentAt: "2026-11-25T10:30:00" });
  await vi.waitFor(() =>
    expect(button("Ada")).toHaveAccessibleDescription(/^Test sent .*25.* 2026.*10:30/),
  );
  expect(button("Ada")).toHaveFocus();
});

it("says why it was refused, and can be tried again", async () => {
  const user = userEvent.setup();
  const send = vi.fn<SendContactTest>(() =>
    Promise.reject(new ContactGateError("rate_limited", "Too many.")),
  );
  show(send);
  await user.click(button("Ada"));
  await vi.waitFor(() => expect(button("Ada")).toHaveAccessibleDescription(/\w+/));
  await user.click(button("Ada"));
  expect(send).toHaveBeenCalledTimes(2);
});

it("waits, with the reason, while the address is not saved", async () => {
  const user = userEvent.setup();
  const send = vi.fn<SendContactTest>();
  show(send);
  const first = screen.getByRole("group", { name: "Contact 1" });
  await user.click(within(first).getByRole("textbox", { name: "Email" }));
  await user.paste(".org");
  expect(button("Ada")).toHaveAttribute("aria-disabled", "true");
  expect(button("Ada")).toHaveAccessibleDescription("Save the changed address first");
  await user.click(button("Ada"));
  await user.click(screen.getByRole("button", { name: "Add contact" }));
  expect(send).not.toHaveBeenCalled();
  expect(screen.getAllByRole("button", { name: /test message/ })).toHaveLength(2);
});

it("is sent to alert contacts too, but to nobody who has left the portal", async () => {
  const user = userEvent.setup();
  const send = vi.fn<SendContactTest>(async () => ({ sentAt: "2026-11-25T10:30:00" }));
  const all = requirementsIn("production");
  const info = completeInfo();
  const gone = { id: person(9).id, userId: "u-gone", name: "Gus", email: "gus@acme.example" };
  const alert = [...(info.contacts.alert ?? []), gone];
  render(
    <StrictMode>
      <ContactInfoForm
        requirements={{ ...all, sections: all.sections.filter(({ id }) => id === "alert") }}
        users={createMemoryClient().users}
        defaultValue={{ ...info, contacts: { alert } }}
        formerUsers={new Set(["u-gone"])}
        onSendTest={send}
      />
    </StrictMode>,
  );
  await user.click(await screen.findByRole("button", { name: "Send a test message to Anna" }));
  expect(send.mock.calls).toEqual([[{ section: "alert", id: person(1).id }]]);
  await vi.waitFor(() =>
    expect(button("Anna")).toHaveAccessibleDescription(/^Test sent .*25.* 2026/),
  );
  expect(screen.getAllByRole("button", { name: /test message/ })).toHaveLength(1);
  // The advice removes them as their own button does: said, and to be undone.
  await user.click(screen.getByRole("button", { name: "Remove this contact" }));
  expect(screen.queryByText("Gus")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByText("Gus")).toBeVisible();
});
