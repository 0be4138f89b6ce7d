import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { aUser, renderPanel } from "./renderPanel.js";

const people = () =>
  screen
    .queryAllByRole("rowheader")
    .map(({ textContent }) => textContent?.match(/[A-Z][a-z]+ [A-Z][a-z]+/)?.[0]?.slice(2));

const EXPIRED = aUser("u-tomas", "Tomas Berg", {
  status: "expired",
  invitedAt: "2026-10-02T09:00:00.000Z",
  expiresAt: "2026-10-16T09:00:00.000Z",
});

const USERS = [
  aUser("u-anna", "Anna Kowalska", { role: "administrator" }),
  aUser("u-priya", "Priya Raman"),
  aUser("u-sofia", "Sofia Duarte", { status: "invited", expiresAt: "2026-12-04T09:00:00.000Z" }),
  EXPIRED,
];

it("narrows by role and status together, counts what is found, and shows all again", async () => {
  const { user } = renderPanel({}, { users: USERS });
  await screen.findByRole("row", { name: /Priya Raman/ });
  await user.selectOptions(screen.getByRole("combobox", { name: "Filter by role" }), "Editor");
  expect(await screen.findByText("3 people found.")).toBeInTheDocument();
  expect(screen.queryByRole("row", { name: /Anna Kowalska/ })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Filter by status" }), "Expired");
  expect(await screen.findByText("1 person found.")).toBeInTheDocument();
  expect(people()).toHaveLength(1);
  await user.selectOptions(screen.getByRole("combobox", { name: "Filter by role" }), "Read only");
  expect(await screen.findByText("Nobody matches.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Clear filters" }));
  await waitFor(() => expect(people()).toHaveLength(4));
  expect(screen.getByRole("searchbox", { name: "Search people" })).toHaveFocus();
  expect(screen.getByRole("combobox", { name: "Filter by status" })).toHaveValue("");
});

it("does not count what it has not read", async () => {
  const { user } = renderPanel({}, { pageSize: 1, users: USERS });
  await screen.findByRole("row", { name: /Anna Kowalska/ });
  await user.selectOptions(screen.getByRole("combobox", { name: "Filter by role" }), "Editor");
  expect(await screen.findByText("More people match; 1 is shown.")).toBeInTheDocument();
});

it("keeps what is shown when a search fails, and can be tried again", async () => {
  const { user, client } = renderPanel({}, { users: USERS });
  await screen.findByRole("row", { name: /Priya Raman/ });
  client.control.failNext("users.list", "network");
  await user.selectOptions(screen.getByRole("combobox", { name: "Filter by role" }), "Editor");
  expect(await screen.findByRole("alert")).toHaveTextContent("No connection");
  expect(people()).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(people()).toHaveLength(3));
});

it("tells until when an invitation stands, and that sending it again starts that anew", async () => {
  const { user, client } = renderPanel({}, { users: USERS });
  const row = await screen.findByRole("row", { name: /Sofia Duarte/ });
  expect(row).toHaveTextContent("Expires on 4 Dec 2026");
  const expired = screen.getByRole("row", { name: /Tomas Berg/ });
  expect(expired).toHaveTextContent("Expired on 16 Oct 2026");
  await user.click(screen.getByRole("button", { name: "Resend the invitation to Tomas Berg" }));
  const sent = await screen.findByText(/^The invitation to Tomas Berg has been sent again\./);
  const again = client.backend.listUsers().find(({ id }) => id === EXPIRED.id);
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(
    new Date(again?.expiresAt ?? ""),
  );
  expect(sent).toHaveTextContent(`It expires on ${date}.`);
  await waitFor(() =>
    expect(screen.getByRole("row", { name: /Tomas Berg/ })).toHaveTextContent(`Expires on ${date}`),
  );
});
