import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ContactGateError } from "../../../../src/client/index.js";
import { createMemoryClient } from "../../../../src/client/memory/index.js";
import { aUser, renderPanel, rowOf } from "./renderPanel.js";

const refusedFor = (reason: string, code: "conflict" | "forbidden" | "unexpected" = "conflict") =>
  new ContactGateError(code, "Refused.", { status: code === "forbidden" ? 403 : 409, reason });

const contact = { id: "0d9c6a4e-50a3-4a54-8a7c-0a8ad3a0a001", userId: "u-priya" };

describe("known beforehand", () => {
  it("names the section of a contact and leads there", async () => {
    const onReplaceAlertContact = vi.fn();
    const info = { contacts: { alert: [contact] }, supportHours: { schedules: [] } };
    const { user } = renderPanel({ onReplaceAlertContact }, { info });
    const row = await rowOf(/Priya Raman/);
    expect(row.getByText("Named in: Alert contacts")).toBeVisible();
    await user.click(row.getByRole("button", { name: "Replace first" }));
    expect(onReplaceAlertContact).toHaveBeenCalledWith("alert");
  });

  it("says why somebody with a role above can neither be changed nor removed", async () => {
    const users = [aUser("u-owner", "Olga Szef", { role: "owner" })];
    renderPanel({}, { users });
    const row = await rowOf(/Olga Szef/);
    expect(row.getByRole("combobox", { name: "Role of Olga Szef" })).toBeDisabled();
    expect(row.getByText("Has a role that you may not give or take")).toBeVisible();
    expect(row.queryByRole("button")).toBeNull();
  });

  it("lets an invitation be sent again to somebody who is a contact, not withdrawn", async () => {
    const refusals = { remove: "is_alert_contact" as const, sections: ["alert"] };
    const list = [aUser("u-sofia", "Sofia Duarte", { status: "invited", refusals })];
    const users = { ...createMemoryClient().users, list: async () => ({ users: list }) };
    renderPanel({ users });
    const row = await rowOf(/Sofia Duarte/);
    expect(row.getByRole("button", { name: /^Resend/ })).toBeVisible();
    expect(row.queryByRole("button", { name: /^Withdraw/ })).toBeNull();
    expect(row.getByText(/Is an alert contact/)).toBeVisible();
  });
});

describe("that the server knew better", () => {
  it("reads the list again, says where somebody is named and offers to replace them", async () => {
    const onReplaceAlertContact = vi.fn();
    const { user, client } = renderPanel({ onReplaceAlertContact });
    await user.click(await screen.findByRole("button", { name: "Remove Priya Raman" }));
    // Meanwhile somebody makes her an alert contact.
    client.control.change((info) => ({
      ...info,
      contacts: { ...info.contacts, alert: [contact] },
    }));
    await user.click(screen.getByRole("button", { name: "Yes, remove" }));
    const row = await rowOf(/Priya Raman/);
    expect(await row.findByRole("alert")).toHaveTextContent("This person is an alert contact");
    await row.findByText("Named in: Alert contacts");
    const replace = row.getByRole("button", { name: "Replace first" });
    await waitFor(() => expect(replace).toHaveFocus());
    expect(replace).toHaveAccessibleDescription(/^Is an alert contact.*Named in: Alert contacts$/);
    await user.click(row.getByRole("button", { name: "Replace first" }));
    expect(onReplaceAlertContact).toHaveBeenCalledWith("alert");
  });

  it("offers to replace a contact though the list does not name the section", async () => {
    const onReplaceAlertContact = vi.fn();
    const { user, client } = renderPanel({ onReplaceAlertContact });
    client.control.failNext("users.remove", refusedFor("is_alert_contact"));
    await user.click(await screen.findByRole("button", { name: "Remove Priya Raman" }));
    await user.click(screen.getByRole("button", { name: "Yes, remove" }));
    const alert = await (await rowOf(/Priya Raman/)).findByRole("alert");
    await user.click(within(alert).getByRole("button", { name: "Replace first" }));
    expect(onReplaceAlertContact).toHaveBeenCalledWith(undefined);
  });

  it.each([
    { reason: "last_administrator", said: "The last administrator has to stay" },
    { reason: "yourself", said: "You can’t do this to yourself" },
  ])("explains $reason in the row", async ({ reason, said }) => {
    const { user, client } = renderPanel();
    client.control.failNext("users.changeRole", refusedFor(reason));
    const select = await screen.findByRole("combobox", { name: "Role of Marek Nowak" });
    await user.selectOptions(select, "Editor");
    expect(await (await rowOf(/Marek Nowak/)).findByRole("alert")).toHaveTextContent(said);
    await waitFor(() =>
      expect(client.control.calls.filter((call) => call === "users.list")).toHaveLength(2),
    );
    expect(select).toHaveValue("readOnly");
  });

  it("explains a right that was taken meanwhile", async () => {
    const { user, client } = renderPanel();
    client.control.failNext("users.changeRole", refusedFor("role_not_grantable", "forbidden"));
    const select = await screen.findByRole("combobox", { name: "Role of Marek Nowak" });
    await user.selectOptions(select, "Editor");
    expect(await (await rowOf(/Marek Nowak/)).findByRole("alert")).toHaveTextContent(
      "You may not give or take this role",
    );
  });

  it("says so when somebody is gone already, and keeps the focus", async () => {
    const { user, client } = renderPanel();
    await user.click(await screen.findByRole("button", { name: "Remove Priya Raman" }));
    client.backend.writeUsers(client.backend.listUsers().filter(({ id }) => id !== "u-priya"));
    await user.click(screen.getByRole("button", { name: "Yes, remove" }));
    await waitFor(() =>
      expect(screen.queryByRole("row", { name: /Priya Raman/ })).not.toBeInTheDocument(),
    );
    expect(screen.getByRole("alert")).toHaveTextContent("This is not there any more");
    expect(screen.getByRole("heading", { name: /People with access/ })).toHaveFocus();
  });

  it("says so when an invitation was accepted meanwhile", async () => {
    const { user, client } = renderPanel();
    const withdraw = await screen.findByRole("button", {
      name: "Withdraw the invitation of Sofia Duarte",
    });
    client.backend.writeUsers(
      client.backend
        .listUsers()
        .map((one) => (one.id === "u-sofia" ? { ...one, status: "active" } : one)),
    );
    await user.click(withdraw);
    const row = await rowOf(/Sofia Duarte/);
    await waitFor(() => expect(row.queryByText("Already a user")).not.toBeNull());
  });
});
