import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ContactGateError, type ContactGateUsers } from "../../../../src/client/index.js";
import { createMemoryClient } from "../../../../src/client/memory/index.js";
import { aUser, renderPanel } from "./renderPanel.js";

const send = () => screen.getByRole("button", { name: "Send invitation" });

async function fill(user: UserEvent, number: number, name: string, email: string) {
  const groups = screen.queryAllByRole("group", { name: /^Person/ });
  const group = groups[number - 1];
  const place = group ? within(group) : screen;
  await user.click(place.getByRole("textbox", { name: "Name" }));
  await user.paste(name);
  await user.click(place.getByRole("textbox", { name: "Email" }));
  await user.paste(email);
}

async function fillPeople(user: UserEvent, people: readonly [name: string, email: string][]) {
  for (let more = 1; more < people.length; more += 1) {
    await user.click(screen.getByRole("button", { name: "Add another person" }));
  }
  for (const [index, [name, email]] of people.entries()) await fill(user, index + 1, name, email);
}

describe("the message", () => {
  it("goes with every invitation as it was written, and is gone when all are sent", async () => {
    const { users } = createMemoryClient();
    const invite = vi.fn<ContactGateUsers["invite"]>(users.invite);
    const { user } = renderPanel({ users: { ...users, invite } });
    await fill(user, 1, "Ewa", "ewa@northwind.example");
    await user.click(screen.getByRole("button", { name: "Add a message" }));
    const box = screen.getByRole("textbox", { name: "Message (optional)" });
    expect(box).toHaveFocus();
    await user.paste(" <b>Please</b> fill it in ");
    expect(box).toHaveAccessibleDescription("476 characters left");
    await user.click(send());
    await waitFor(() => expect(invite).toHaveBeenCalledTimes(1));
    expect(invite.mock.calls[0]?.[0]).toEqual({
      name: "Ewa",
      email: "ewa@northwind.example",
      role: "editor",
      message: "<b>Please</b> fill it in",
    });
    await waitFor(() => expect(box).not.toBeInTheDocument());
  });

  it("is never cut off: what is too much is counted and has to go first", async () => {
    const { user, client } = renderPanel();
    await fill(user, 1, "Ewa", "ewa@northwind.example");
    await user.click(screen.getByRole("button", { name: "Add a message" }));
    await user.paste("a".repeat(503));
    const box = screen.getByRole("textbox", { name: "Message (optional)" });
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription("3 characters too many");
    expect(box).toHaveValue("a".repeat(503));
    await user.click(send());
    expect(box).toHaveFocus();
    expect(client.control.calls).not.toContain("users.invite");
    // Said, not only shown, after a pause.
    await waitFor(() => expect(screen.getAllByText("3 characters too many")).toHaveLength(2));
  });
});

it("is made anew for somebody whose invitation has expired", async () => {
  const tomas = aUser("u-tomas", "Tomas Berg", { status: "expired" });
  const { user } = renderPanel({}, { users: [tomas] });
  expect(await screen.findByRole("row", { name: /Tomas Berg/ })).toHaveTextContent("Expired");
  await fill(user, 1, "Tomas Berg", tomas.email);
  await user.click(send());
  await waitFor(() =>
    expect(screen.getByRole("row", { name: /Tomas Berg/ })).toHaveTextContent("Invited"),
  );
  expect(screen.getAllByRole("row", { name: /Tomas Berg/ })).toHaveLength(1);
});

describe("several people", () => {
  it("get a result each: who was invited is listed, who was refused stays with the reason", async () => {
    const { user, client, onChanged } = renderPanel();
    await fillPeople(user, [
      ["Ewa Lis", "ewa@northwind.example"],
      ["Priya", "priya.raman@northwind.example"],
      ["Jan Zych", "jan@northwind.example"],
    ]);
    await user.click(send());
    const results = await screen.findByRole("list", { name: "Invitations sent" });
    await waitFor(() => expect(within(results).getAllByRole("listitem")).toHaveLength(2));
    const [first, second] = within(results).getAllByRole("listitem");
    expect(first).toHaveTextContent(/Ewa Lis.*ewa@northwind.*Invited as Editor.*Expires on/);
    expect(second).toHaveTextContent(/Jan Zych/);
    expect(
      await screen.findByText("2 people have been invited. 1 person has not been invited."),
    ).toBeInTheDocument();
    expect(screen.getByRole("alert")).toHaveTextContent("Already a user");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Priya");
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(client.control.calls.filter((call) => call === "users.invite")).toHaveLength(3);
    // The reason goes with what it was about.
    await user.type(screen.getByRole("textbox", { name: "Email" }), "s");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("are listed no longer once their invitation is withdrawn", async () => {
    const { user } = renderPanel();
    await fill(user, 1, "Ewa Lis", "ewa@northwind.example");
    await user.click(send());
    const sent = await screen.findByRole("list", { name: "Invitations sent" });
    expect(within(sent).getByText("Ewa Lis")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: /^Withdraw .*Ewa Lis/ }));
    await waitFor(() => expect(sent).not.toBeInTheDocument());
  });

  it("are mended first when one can't be sent at all", async () => {
    const { user, client } = renderPanel();
    await fillPeople(user, [
      ["Ewa", "ewa@northwind.example"],
      ["Jan", "jan@"],
    ]);
    await user.click(send());
    const second = within(screen.getByRole("group", { name: "Person 2" }));
    expect(second.getByRole("textbox", { name: "Email" })).toHaveFocus();
    expect(client.control.calls).not.toContain("users.invite");
  });

  it("are not tried in vain once the account sent too much, and are told when to go on", async () => {
    const { user, client } = renderPanel();
    await fillPeople(user, [
      ["Ewa", "ewa@northwind.example"],
      ["Jan", "jan@northwind.example"],
    ]);
    const limited = new ContactGateError("rate_limited", "Too many.", { retryAfter: 170_000 });
    client.control.failNext("users.invite", limited);
    await user.click(send());
    expect(await screen.findByRole("alert")).toHaveTextContent("Try again in 3 minutes");
    const second = within(screen.getByRole("group", { name: "Person 2" }));
    expect(second.getByText("Not sent yet.")).toBeVisible();
    expect(second.getByRole("textbox", { name: "Name" })).toHaveValue("Jan");
    expect(client.control.calls.filter((call) => call === "users.invite")).toHaveLength(1);
    await user.click(send());
    expect(await screen.findByText("2 people have been invited.")).toBeInTheDocument();
    expect(screen.queryByRole("group", { name: /^Person/ })).not.toBeInTheDocument();
  });

  it("keep the focus in the form when the row that had it goes", async () => {
    const { user } = renderPanel();
    await fillPeople(user, [
      ["Priya", "priya.raman@northwind.example"],
      ["Ewa", "ewa@northwind.example"],
    ]);
    // Enter in the row that will be gone.
    await user.keyboard("{Enter}");
    await screen.findByRole("alert");
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus());
  });
});

it.each([
  {
    what: "no right",
    error: new ContactGateError("forbidden", "No.", { status: 403 }),
    said: "You may not change this",
  },
  {
    what: "a role above",
    error: new ContactGateError("forbidden", "No.", { status: 403, reason: "role_not_grantable" }),
    said: "You may not give or take this role",
  },
])("explains a late refusal at the person: $what", async ({ error, said }) => {
  const { user, client } = renderPanel();
  client.control.failNext("users.invite", error);
  await fill(user, 1, "Ewa", "ewa@northwind.example");
  await user.click(send());
  expect(await screen.findByRole("alert")).toHaveTextContent(said);
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Ewa");
});

it("marks the text box that the server refused", async () => {
  const { user, client } = renderPanel();
  const issues = [{ section: "", path: "/email", code: "invalid_email" as const }];
  client.control.failNext("users.invite", new ContactGateError("validation", "No.", { issues }));
  await fill(user, 1, "Ewa", "ewa@northwind.example");
  await user.click(send());
  await screen.findByRole("alert");
  expect(screen.getByRole("textbox", { name: "Email" })).toHaveAccessibleDescription(
    "Enter an email like name@company.com",
  );
});
