import type { Principal } from "contact-gate/server";
import { ROLES } from "../../shared/roles.js";
import type { Session } from "./SessionStore.js";

/** The portal's session, as the gate's server wants it: account, person, rights and context. */
export function toPrincipal({ account, user, environment }: Session): Principal {
  const { editContacts, manageUsers } = ROLES[user.role];
  return {
    account: {
      id: account.id,
      name: account.name,
      country: account.country,
      ...(account.supportEmail && { brand: { supportEmail: account.supportEmail } }),
    },
    user: { id: user.id, name: user.name, email: user.email },
    can: { editContacts, manageUsers },
    context: { environment, integrations: account.integrations },
  };
}
