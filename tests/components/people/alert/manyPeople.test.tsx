import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { ContactGateError, type PortalUser } from "../../../../src/client/index.js";
import { readyCombobox } from "../../support/readyCombobox.js";
import { alertContact, ROLES, renderField } from "./renderField.js";

const ADD = "Add alert contact";
const INVITE = "Invite somebody…";

function users(count: number, status: (index: number) => PortalUser["status"] = () => "active") {
  return Array.from({ length: count }, (_, index): PortalUser => {
    const number = String(index).padStart(4, "0");
    return {
      id: `u-${index}`,
      name: `User ${number}`,
      email: `user${number}@northwind.example`,
      role: "administrator",
      status: status(index),
    };
  });
}

const options = () => screen.getAllByRole("option");
const said = () =>
  [...document.querySelectorAll("[aria-live]")]
    .map((one) => one.textContent?.trim())
    .filter(Boolean);

it("asks for the next page as one walks to the end, and for no more than that", async () => {
  const { user, client } = renderField({ inviteRoles: ROLES }, { users: users(3000) });
  await user.click(await readyCombobox(ADD));
  await screen.findByRole("option", { name: /User 0000/ });
  expect(client.control.calls.filter((one) => one === "users.list")).toHaveLength(1);
  expect(options()[0]).toHaveAttribute("aria-setsize", "-1");
  await waitFor(() => expect(said()).toContain("20 results, more follow"));

  await user.keyboard("{End}{ArrowUp}");
  await waitFor(() => expect(said()).toContain("40 results, more follow"));
  expect(screen.getByRole("option", { name: /User 0019/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  expect(client.control.calls.filter((one) => one === "users.list")).toHaveLength(2);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("button", { name: "Remove contact User 0020" })).toBeVisible();
});

it("asks for the next page when the list is scrolled to its end", async () => {
  const { user } = renderField({}, { users: users(60), pageSize: 10 });
  await user.click(await readyCombobox(ADD));
  await screen.findByRole("option", { name: /User 0009/ });
  fireEvent.scroll(screen.getByRole("listbox"));
  await screen.findByRole("option", { name: /User 0019/ });
});

it("goes on past pages of people who can't be offered", async () => {
  const people = users(200, (index) => (index < 190 ? "expired" : "active"));
  const { user, client } = renderField({}, { users: people });
  await user.click(await readyCombobox(ADD));
  expect(await screen.findAllByRole("option")).toHaveLength(10);
  expect(screen.getByRole("option", { name: /User 0190/ })).toBeVisible();
  expect(client.control.calls.filter((one) => one === "users.list")).toHaveLength(10);
});

it("says that nobody matches only when no page is left, and goes on with an invitation", async () => {
  const { user } = renderField(
    { inviteRoles: ROLES, value: [alertContact(0)] },
    { users: users(50, (index) => (index === 0 ? "active" : "expired")) },
  );
  await user.click(await readyCombobox(ADD));
  const entry = await screen.findByRole("option", { name: INVITE });
  expect(options()).toEqual([entry]);
  expect(screen.getAllByText("Nobody of this portal matches.")).not.toHaveLength(0);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(await screen.findByRole("textbox", { name: "Name" })).toHaveFocus();
});

it("loads on when the last one on the page has been chosen", async () => {
  const { user } = renderField({}, { users: users(3), pageSize: 1 });
  await user.click(await readyCombobox(ADD));
  for (const number of ["0000", "0001", "0002"]) {
    await user.click(await screen.findByRole("option", { name: new RegExp(number) }));
    await user.click(screen.getByRole("combobox"));
  }
  await waitFor(() => expect(said()).toContain("Nobody of this portal matches."));
});

it("keeps what is there when the next page fails, and tries again", async () => {
  const { user, client } = renderField({}, { users: users(30), pageSize: 10 });
  await user.click(await readyCombobox(ADD));
  await screen.findByRole("option", { name: /User 0009/ });
  client.control.failNext("users.list", "network");
  await user.keyboard("{End}");
  expect(await screen.findByText("More people could not be loaded.")).toBeVisible();
  expect(screen.getByRole("option", { name: /User 0009/ })).toBeVisible();
  await user.keyboard("{ArrowUp}{ArrowDown}{ArrowDown}");
  await waitFor(() => expect(said().join()).toMatch(/^20 results/));
});

it("tries again by Enter when nobody could be loaded", async () => {
  const { user, client } = renderField({ inviteRoles: ROLES }, { users: users(3) });
  const box = await readyCombobox(ADD);
  client.control.failNext("users.list", new ContactGateError("unavailable", "Down."));
  await user.click(box);
  await screen.findByRole("button", { name: "Try again" });
  expect(screen.queryByRole("option")).not.toBeInTheDocument();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("option", { name: /User 0000/ })).toBeVisible();
});

it("does not move the highlight from the invitation to a person who comes in before it", async () => {
  const { user, client } = renderField({ inviteRoles: ROLES }, { users: users(40), pageSize: 10 });
  const box = await readyCombobox(ADD);
  await user.click(box);
  await screen.findByRole("option", { name: /User 0009/ });
  const release = client.control.hang("users.list");
  await user.keyboard("{End}{ArrowUp}{End}");
  expect(screen.getByRole("option", { name: INVITE })).toHaveAttribute("aria-selected", "true");
  release();
  await waitFor(() => expect(said().join()).toMatch(/^20 results/));
  expect(screen.getByRole("option", { name: INVITE })).toHaveAttribute("aria-selected", "true");
  expect(box).toHaveAttribute(
    "aria-activedescendant",
    screen.getByRole("option", { name: INVITE }).id,
  );
  // It asks for nothing more by itself.
  expect(client.control.calls.filter((one) => one === "users.list")).toHaveLength(2);
});
