import { expect, it } from "vitest";
import {
  grantableRoles,
  ROLE_IDS,
  ROLES,
  type RoleId,
} from "../../examples/portal/shared/roles.js";

const GRANTS: Record<RoleId, RoleId[]> = {
  readOnly: [],
  editor: [],
  administrator: ["readOnly", "editor", "administrator", "tester"],
  tester: [],
};

it.each(ROLE_IDS)("somebody of the role %s gives no role above their own", (granter) => {
  const given = grantableRoles(granter);
  expect(given).toEqual(GRANTS[granter]);
  for (const role of given) {
    for (const right of ["editContacts", "manageUsers", "launch"] as const) {
      expect(ROLES[granter][right] || !ROLES[role][right]).toBe(true);
    }
  }
});
