/** What the portal's roles may do. The server decides by it; the pages only hide what would be refused. */
export const ROLES = {
  readOnly: { editContacts: false, manageUsers: false, launch: false },
  editor: { editContacts: true, manageUsers: false, launch: true },
  administrator: { editContacts: true, manageUsers: true, launch: true },
  tester: { editContacts: false, manageUsers: false, launch: false },
} as const;

export type RoleId = keyof typeof ROLES;

export const ROLE_IDS: readonly RoleId[] = ["readOnly", "editor", "administrator", "tester"];
