/** What the portal's roles may do. The server decides by it; the pages only hide what would be refused. */
export const ROLES = {
  readOnly: { editContacts: false, manageUsers: false, launch: false },
  editor: { editContacts: true, manageUsers: false, launch: true },
  administrator: { editContacts: true, manageUsers: true, launch: true },
  tester: { editContacts: false, manageUsers: false, launch: false },
} as const;

export type RoleId = keyof typeof ROLES;

export const ROLE_IDS: readonly RoleId[] = ["readOnly", "editor", "administrator", "tester"];

const RIGHTS = ["editContacts", "manageUsers", "launch"] as const;
type Right = (typeof RIGHTS)[number];

/** The roles that have a right. */
export function rolesWith(right: Right): RoleId[] {
  return ROLE_IDS.filter((role) => ROLES[role][right]);
}

/** The roles that somebody of role `granter` may give: none with a right that they do not have themselves. */
export function grantableRoles(granter: RoleId): RoleId[] {
  const own = ROLES[granter];
  if (!own.manageUsers) return [];
  return ROLE_IDS.filter((role) => RIGHTS.every((right) => own[right] || !ROLES[role][right]));
}
