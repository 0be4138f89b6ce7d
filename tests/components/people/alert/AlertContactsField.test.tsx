import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { createMemoryClient } from "../../../../src/client/memory/index.js";
import {
  AlertContactsField,
  type AlertContactsFieldProps,
} from "../../../../src/components/people/alert/AlertContactsField.js";
import type { Contact } from "../../../../src/domain/record/ContactInfo.js";
import { readyCombobox } from "../../support/readyCombobox.js";

const ADD = "Add alert contact";
const anna: Contact = {
  id: "0d9c6a4e-50a3-4a54-8a7c-0a8ad3a0a001",
  userId: "u-anna",
  name: "Anna Kowalska",
  email: "anna.kowalska@northwind.example",
};

function setUp(props: Partial<AlertContactsFieldProps> = {}) {
  const client = createMemoryClient();
  const onChange = vi.fn<(contacts: Contact[]) => void>();
  function Owner() {
    const [value, setValue] = useState<readonly Contact[]>(props.value ?? []);
    return (
      <AlertContactsField
        formId="f"
        users={client.users}
        {...props}
        value={value}
        onChange={(contacts) => {
          onChange(contacts);
          setValue(contacts);
        }}
      />
    );
  }
  render(<Owner />);
  return { client, onChange, user: userEvent.setup() };
}

describe("AlertContactsField", () => {
  it("finds an active user by name and adds them with an id of their own", async () => {
    const { user, onChange } = setUp();
    await user.type(await readyCombobox(ADD), "raman");
    await screen.findByRole("option", { name: /Priya Raman priya\.raman@northwind\.example/ });
    await user.keyboard("{Enter}");
    expect(onChange).toHaveBeenCalledWith([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        userId: "u-priya",
        name: "Priya Raman",
        email: "priya.raman@northwind.example",
      },
    ]);
    expect(screen.getByRole("button", { name: "Remove contact Priya Raman" })).toBeVisible();
    expect(screen.getByText("Priya Raman added to alert contacts")).toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: ADD })).toHaveFocus();
  });

  it("offers who was invited as such, and nobody who is chosen already", async () => {
    const { user } = setUp({ value: [anna] });
    await user.click(await readyCombobox(ADD));
    await screen.findByRole("option", { name: /Marek Nowak/ });
    expect(screen.getByRole("option", { name: /Sofia Duarte .* Invited/ })).toBeVisible();
    expect(screen.queryByRole("option", { name: /Anna Kowalska/ })).not.toBeInTheDocument();
  });

  it("removes a person and keeps the focus in the field", async () => {
    const { user, onChange } = setUp({ value: [anna] });
    await readyCombobox(ADD);
    await user.click(screen.getByRole("button", { name: "Remove contact Anna Kowalska" }));
    expect(onChange).toHaveBeenCalledWith([]);
    expect(screen.getByRole("combobox", { name: ADD })).toHaveFocus();
  });

  it("asks once for what was typed quickly, not once a key", async () => {
    const { user, client } = setUp();
    const box = await readyCombobox(ADD);
    await user.click(box);
    await screen.findByRole("option", { name: /Anna/ });
    const before = client.control.calls.length;
    await user.keyboard("marek");
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    expect(client.control.calls.length - before).toBe(1);
  });

  it("shows the newest answer when an older one comes later", async () => {
    const { user, client } = setUp();
    const box = await readyCombobox(ADD);
    const release = client.control.hang("users.list");
    await user.click(box);
    await user.keyboard("jonas");
    release();
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
    expect(screen.getByRole("option", { name: /Jonas Lind/ })).toBeVisible();
  });

  it("explains a failed search and tries again", async () => {
    const { user, client } = setUp();
    const box = await readyCombobox(ADD);
    client.control.failNext("users.list", "network");
    await user.click(box);
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("option", { name: /Anna Kowalska/ })).toBeVisible();
  });

  it("flags who is no longer a user, at the control that the error summary leads to", () => {
    setUp({
      value: [anna],
      issues: [{ section: "alert", path: "/contacts/alert/0/userId", code: "user_inactive" }],
    });
    expect(screen.getByText("no longer a user")).toBeVisible();
    expect(screen.getByRole("button", { name: "Remove contact Anna Kowalska" })).toHaveAttribute(
      "id",
      "f-contacts-alert-0-userId",
    );
  });

  it("leads a missing contact to the text box", () => {
    setUp({ issues: [{ section: "alert", path: "/contacts/alert", code: "section_missing" }] });
    const box = screen.getByRole("combobox", { name: ADD });
    expect(box).toHaveAttribute("id", "f-contacts-alert");
    expect(box).toHaveAccessibleDescription(/Give at least one contact/);
  });

  it("offers the way to the users only where there is one", async () => {
    const onGiveAccess = vi.fn();
    const { user } = setUp({ onGiveAccess });
    await user.click(screen.getByRole("button", { name: "Give someone access" }));
    expect(onGiveAccess).toHaveBeenCalledTimes(1);
  });

  it("takes no more than the section does", () => {
    setUp({ value: [anna], max: 1 });
    expect(screen.getByRole("combobox", { name: ADD })).toBeDisabled();
    expect(screen.getByText(/1 contacts are the most/)).toBeVisible();
  });

  it("can be looked at without being changed", () => {
    setUp({ value: [anna], readOnly: true });
    expect(screen.getByText("Anna Kowalska")).toBeVisible();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
