import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import type { PortalUser, Viewer } from "../../../../src/client/index.js";
import { ContactGateError } from "../../../../src/client/index.js";
import {
  createMemoryClient,
  type MemoryClientOptions,
} from "../../../../src/client/memory/index.js";
import {
  UserAccessPanel,
  type UserAccessPanelProps,
} from "../../../../src/components/people/access/UserAccessPanel.js";

const anna: Viewer = {
  id: "u-anna",
  name: "Anna Kowalska",
  email: "anna.kowalska@northwind.example",
  can: { editContacts: true, manageUsers: true },
};

const ROLES = [
  { id: "readOnly", grantable: true },
  { id: "editor", grantable: true },
  { id: "administrator", grantable: true },
  { id: "owner", grantable: false },
];

function setUp(props: Partial<UserAccessPanelProps> = {}, options: MemoryClientOptions = {}) {
  const client = createMemoryClient({ viewer: anna, ...options });
  const onChanged = vi.fn();
  const onError = vi.fn();
  render(
    <UserAccessPanel
      users={client.users}
      roles={ROLES}
      viewer={anna}
      onChanged={onChanged}
      onError={onError}
      {...props}
    />,
  );
  return { client, onChanged, onError, user: userEvent.setup() };
}

const row = async (name: RegExp) => within(await screen.findByRole("row", { name }));
const invite = () => screen.getByRole("button", { name: "Send invitation" });

describe("UserAccessPanel", () => {
  it("lists who has access apart from who has been invited, and says which one is oneself", async () => {
    setUp();
    const people = within(await screen.findByRole("table", { name: /People with access/ }));
    expect(people.getAllByRole("row")).toHaveLength(5);
    expect(people.getByRole("row", { name: /Anna Kowalska/ })).toHaveTextContent("You");
    const pending = within(screen.getByRole("table", { name: /Pending invitations/ }));
    expect(pending.getByRole("row", { name: /Sofia Duarte/ })).toHaveTextContent("Invited");
  });

  it("invites by name, e-mail and role, and says so", async () => {
    const { user, onChanged, client } = setUp();
    await user.type(screen.getByRole("textbox", { name: "Name" }), " Ewa Lis ");
    await user.type(screen.getByRole("textbox", { name: "Email" }), "ewa.lis@northwind.example");
    await user.selectOptions(screen.getByRole("combobox", { name: "Role" }), "Read only");
    await user.click(invite());
    expect(await screen.findByRole("row", { name: /Ewa Lis/ })).toBeVisible();
    expect(client.backend.listUsers().at(-1)).toMatchObject({
      name: "Ewa Lis",
      email: "ewa.lis@northwind.example",
      role: "readOnly",
      status: "invited",
    });
    expect(screen.getByText("ewa.lis@northwind.example has been invited.")).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("");
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it("offers the roles that may be given, and no others; first the one that can fill in", async () => {
    setUp();
    expect(screen.getByRole("combobox", { name: "Role" })).toHaveValue("editor");
    const offered = within(screen.getByRole("combobox", { name: "Role" })).getAllByRole("option");
    expect(offered.map((option) => option.textContent)).toEqual([
      "Read only",
      "Editor",
      "Administrator",
    ]);
  });

  it.each([
    { name: "", email: "ewa@northwind.example", box: "Name", said: "Enter a name" },
    { name: "Ewa", email: "", box: "Email", said: "Enter an email" },
    { name: "Ewa", email: "ewa@", box: "Email", said: "Enter an email like name@company.com" },
  ])("sends nothing without a usable $box ($email)", async ({ name, email, box, said }) => {
    const { user, client } = setUp();
    if (name) await user.type(screen.getByRole("textbox", { name: "Name" }), name);
    if (email) await user.type(screen.getByRole("textbox", { name: "Email" }), email);
    await user.click(invite());
    expect(screen.getByRole("textbox", { name: box })).toHaveFocus();
    expect(screen.getByRole("textbox", { name: box })).toHaveAccessibleDescription(said);
    expect(client.control.calls).not.toContain("users.invite");
  });

  it("keeps what was typed when the invitation is refused, and tells why", async () => {
    const { user, onError } = setUp();
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Priya");
    await user.type(
      screen.getByRole("textbox", { name: "Email" }),
      "priya.raman@northwind.example",
    );
    await user.click(invite());
    expect(await screen.findByRole("alert")).toHaveTextContent("Already a user");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Priya");
    expect(onError).toHaveBeenCalledWith(expect.any(ContactGateError));
  });

  it("sends an invitation once, however fast the clicks", async () => {
    const { user, client } = setUp();
    const release = client.control.hang("users.invite");
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Ewa");
    await user.type(screen.getByRole("textbox", { name: "Email" }), "ewa@northwind.example");
    await user.dblClick(invite());
    const busy = screen.getByRole("button", { name: "Sending…" });
    expect(busy).toHaveAttribute("aria-disabled", "true");
    expect(busy).toHaveFocus();
    release();
    await waitFor(invite);
    expect(client.control.calls.filter((call) => call === "users.invite")).toHaveLength(1);
  });

  it("changes a role at once and says so", async () => {
    const { user, client } = setUp();
    const select = await screen.findByRole("combobox", { name: "Role of Marek Nowak" });
    await user.selectOptions(select, "Editor");
    await screen.findByText("Marek Nowak is now Editor.");
    expect(client.backend.listUsers()[2]).toMatchObject({ role: "editor" });
    expect(await screen.findByRole("combobox", { name: "Role of Marek Nowak" })).toHaveValue(
      "editor",
    );
  });

  it("puts the role back when the change failed, with the reason in the row", async () => {
    const { user, client } = setUp();
    client.control.failNext("users.changeRole", "network");
    const select = await screen.findByRole("combobox", { name: "Role of Marek Nowak" });
    await user.selectOptions(select, "Editor");
    expect(await (await row(/Marek Nowak/)).findByRole("alert")).toHaveTextContent("No connection");
    expect(select).toHaveValue("readOnly");
  });

  it("asks before it removes, with the safe answer focused, and can be called off", async () => {
    const { user, client } = setUp();
    await user.click(await screen.findByRole("button", { name: "Remove Priya Raman" }));
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Remove Priya Raman" })).toHaveFocus();
    expect(client.control.calls).not.toContain("users.remove");
  });

  it("does not take the second half of a double click for a yes", async () => {
    const { user, client } = setUp();
    await user.click(await screen.findByRole("button", { name: "Remove Priya Raman" }));
    fireEvent.click(screen.getByRole("button", { name: "Yes, remove" }), { detail: 2 });
    expect(client.control.calls).not.toContain("users.remove");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "Remove Priya Raman" })).toBeVisible();
  });

  it("removes after a yes, says so, and keeps the focus on the list", async () => {
    const { user, onChanged } = setUp();
    await user.click(await screen.findByRole("button", { name: "Remove Priya Raman" }));
    await user.click(screen.getByRole("button", { name: "Yes, remove" }));
    await waitFor(() =>
      expect(screen.queryByRole("row", { name: /Priya Raman/ })).not.toBeInTheDocument(),
    );
    expect(screen.getByText("Priya Raman no longer has access.")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /People with access/ })).toHaveFocus();
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it("explains a refusal of the server in the row, and leaves everybody where they are", async () => {
    const { user, client } = setUp();
    client.control.failNext(
      "users.remove",
      new ContactGateError("unexpected", "Refused.", { reason: "is_alert_contact" }),
    );
    await user.click(await screen.findByRole("button", { name: "Remove Priya Raman" }));
    await user.click(screen.getByRole("button", { name: "Yes, remove" }));
    expect(await (await row(/Priya Raman/)).findByRole("alert")).toHaveTextContent(
      "This person is an alert contact",
    );
  });

  it.each([
    {
      refusal: "last_administrator",
      said: "The only administrator. Make somebody else an administrator first.",
    },
    { refusal: "is_alert_contact", said: "Is an alert contact" },
    { refusal: "yourself", said: "This is you. Another administrator can do this." },
    { refusal: "of a newer server" as "yourself", said: "Can’t be changed now" },
  ] as const)("says $refusal in the place of the button", async ({ refusal, said }) => {
    const ewa: PortalUser = {
      id: "u-ewa",
      name: "Ewa Lis",
      email: "ewa.lis@northwind.example",
      role: "editor",
      status: "active",
      refusals: { remove: refusal, changeRole: refusal },
    };
    const users = { ...createMemoryClient().users, list: async () => ({ users: [ewa] }) };
    setUp({ users });
    const cells = await row(/Ewa Lis/);
    expect(cells.getByText(said)).toBeVisible();
    expect(cells.queryByRole("button", { name: "Remove Ewa Lis" })).not.toBeInTheDocument();
    const select = cells.getByRole("combobox", { name: "Role of Ewa Lis" });
    expect(select).toBeDisabled();
    expect(select).toHaveAccessibleDescription(said);
  });

  it("leads to the alert contacts from a person who is one", async () => {
    const onReplaceAlertContact = vi.fn();
    const contact = { id: "0d9c6a4e-50a3-4a54-8a7c-0a8ad3a0a001", userId: "u-priya" };
    const info = { contacts: { alert: [contact] }, supportHours: { schedules: [] } };
    const { user } = setUp({ onReplaceAlertContact }, { info });
    await user.click(
      await (await row(/Priya Raman/)).findByRole("button", { name: "Replace first" }),
    );
    expect(onReplaceAlertContact).toHaveBeenCalledTimes(1);
  });

  it("sends an invitation again, and withdraws it", async () => {
    const { user, client } = setUp();
    await user.click(
      await screen.findByRole("button", { name: "Resend the invitation to Sofia Duarte" }),
    );
    await screen.findByText(/^The invitation to Sofia Duarte has been sent again\./);
    await user.click(
      screen.getByRole("button", { name: "Withdraw the invitation of Sofia Duarte" }),
    );
    await waitFor(() =>
      expect(screen.queryByRole("row", { name: /Sofia Duarte/ })).not.toBeInTheDocument(),
    );
    expect(client.control.calls).toContain("users.resend");
    expect(screen.getByRole("heading", { name: /People with access/ })).toHaveFocus();
  });

  it("shows more people when asked, and counts only what it knows", async () => {
    const { user } = setUp({}, { pageSize: 2 });
    await screen.findByRole("row", { name: /Anna Kowalska/ });
    expect(screen.getByRole("heading", { name: "People with access" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show more" }));
    await user.click(await screen.findByRole("button", { name: "Show more" }));
    expect(await screen.findByRole("row", { name: /Sofia Duarte/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /Anna Kowalska/ })).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument(),
    );
  });

  it("tells that the list failed, and tries again", async () => {
    const client = createMemoryClient();
    client.control.failNext("users.list", "network");
    const { user } = setUp({ users: client.users });
    expect(await screen.findByRole("alert")).toHaveTextContent("No connection");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("row", { name: /Anna Kowalska/ })).toBeVisible();
  });

  it("shows a waiting list, and an empty one", async () => {
    const client = createMemoryClient({ users: [] });
    const release = client.control.hang("users.list");
    setUp({ users: client.users });
    expect(screen.getByRole("status")).toHaveTextContent("Loading the people…");
    release();
    expect(await screen.findByText("Nobody has been invited.")).toBeVisible();
  });

  it("shows who has access to those who may not change it, and why", async () => {
    setUp({ canManage: false });
    await screen.findByRole("row", { name: /Priya Raman/ });
    expect(screen.getByText(/An administrator can/)).toBeVisible();
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Users",
      "People with access 4",
      "Pending invitations 1",
    ]);
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: /^Role/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("searches on the server, and says how many were found", async () => {
    const { user } = setUp();
    await screen.findByRole("row", { name: /Anna Kowalska/ });
    await user.type(screen.getByRole("searchbox", { name: "Search people" }), "priya");
    expect(await screen.findByText("1 person found.")).toBeInTheDocument();
    expect(screen.queryByRole("row", { name: /Anna Kowalska/ })).not.toBeInTheDocument();
  });

  it("invites several people, and keeps the one who was refused", async () => {
    const { user, client } = setUp();
    await user.click(screen.getByRole("button", { name: "Add another person" }));
    const second = within(screen.getByRole("group", { name: "Person 2" }));
    expect(second.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await user.paste("Ewa");
    await user.click(second.getByRole("textbox", { name: "Email" }));
    await user.paste("ewa@northwind.example");
    const first = within(screen.getByRole("group", { name: "Person 1" }));
    await user.click(first.getByRole("textbox", { name: "Name" }));
    await user.paste("Priya");
    await user.click(first.getByRole("textbox", { name: "Email" }));
    await user.paste("priya.raman@northwind.example");
    await user.click(invite());
    expect(await screen.findByRole("row", { name: /Ewa/ })).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("Already a user");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Priya");
    expect(client.control.calls.filter((call) => call === "users.invite")).toHaveLength(2);
  });

  it("forwards its ref and passes the rest on", async () => {
    const ref = createRef<HTMLDivElement>();
    const client = createMemoryClient();
    render(
      <UserAccessPanel ref={ref} id="u" className="mine" users={client.users} roles={ROLES} />,
    );
    expect(ref.current).toHaveClass("cg-users", "mine");
    await waitFor(() => expect(ref.current).toHaveAttribute("data-state", "ready"));
    expect(ref.current).toHaveAttribute("data-readonly");
  });
});
