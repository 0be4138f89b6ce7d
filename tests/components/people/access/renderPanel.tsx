import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import type { PortalUser, Viewer } from "../../../../src/client/index.js";
import {
  createMemoryClient,
  type MemoryClientOptions,
} from "../../../../src/client/memory/index.js";
import {
  UserAccessPanel,
  type UserAccessPanelProps,
} from "../../../../src/components/people/access/UserAccessPanel.js";

export const anna: Viewer = {
  id: "u-anna",
  name: "Anna Kowalska",
  email: "anna.kowalska@northwind.example",
  can: { editContacts: true, manageUsers: true },
};

export const ROLES = [
  { id: "readOnly", grantable: true },
  { id: "editor", grantable: true },
  { id: "administrator", grantable: true },
  { id: "owner", grantable: false },
];

/** A person of the list, active unless said otherwise. */
export function aUser(id: string, name: string, more: Partial<PortalUser> = {}): PortalUser {
  const email = `${id}@northwind.example`;
  return { id, name, email, role: "editor", status: "active", ...more };
}

export function renderPanel(
  props: Partial<UserAccessPanelProps> = {},
  options: MemoryClientOptions = {},
) {
  const client = createMemoryClient({ viewer: anna, ...options });
  const onChanged = vi.fn();
  const view = render(
    <UserAccessPanel
      users={client.users}
      roles={ROLES}
      viewer={anna}
      onChanged={onChanged}
      {...props}
    />,
  );
  return { ...view, client, onChanged, user: userEvent.setup() };
}

export const rowOf = async (name: RegExp) => within(await screen.findByRole("row", { name }));
