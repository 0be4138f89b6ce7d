import type { ContactInfoSnapshot } from "../client/ContactInfoSnapshot.js";
import { PROTOCOL_VERSION } from "../client/protocol.js";
import { presentContactInfo } from "../domain/presentContactInfo.js";
import type { ContactGateServerOptions } from "./ContactGateServerOptions.js";
import { NO_REVISION } from "./http/requireRevision.js";
import type { Judgement } from "./judge.js";
import type { Principal } from "./Principal.js";

/** What `GET /contact-info` answers for this principal. */
export async function snapshotOf(
  { users }: Pick<ContactGateServerOptions, "users">,
  principal: Principal,
  { policy, requirements, stored, info, completeness }: Judgement,
): Promise<ContactInfoSnapshot> {
  // Field by field: a host's own objects may hold more than is meant for the browser.
  const { id, name, country, brand } = principal.account;
  const { user, can, context } = principal;
  const roles = await users.roles(principal);
  return {
    protocol: PROTOCOL_VERSION,
    account: {
      id,
      name,
      ...(country !== undefined && { country }),
      ...(brand?.supportEmail !== undefined && { brand: { supportEmail: brand.supportEmail } }),
    },
    context: { environment: context.environment, integrations: [...context.integrations] },
    policy,
    info: presentContactInfo(info, requirements),
    revision: stored?.revision ?? NO_REVISION,
    completeness,
    mode: "lock",
    ...(stored && { updatedAt: stored.updatedAt, updatedBy: stored.updatedBy }),
    viewer: {
      id: user.id,
      name: user.name,
      email: user.email,
      can: { editContacts: can.editContacts, manageUsers: can.manageUsers },
    },
    roles: roles.map((role) => ({ id: role.id, grantable: role.grantable })),
  };
}
