import type { ContactInfoSnapshot } from "../../client/ContactInfoSnapshot.js";
import { PROTOCOL_VERSION } from "../../client/protocol.js";
import { lapseOf } from "../../domain/access/lapseOf.js";
import { invitedOf } from "../../domain/completeness/invitedOf.js";
import { presentContactInfo } from "../../domain/record/presentContactInfo.js";
import { outreachOf } from "../asking/outreachOf.js";
import type { Call } from "../Call.js";
import { NO_REVISION } from "../http/requireRevision.js";
import type { StoredContactInfo } from "../ports/ContactInfoStore.js";
import { enforcementFor } from "../reminders/enforcementFor.js";
import { reminderOf } from "../reminders/reminderOf.js";
import { trackStanding } from "../standing/trackStanding.js";
import type { Judgement } from "./judge.js";

/** What `GET /contact-info` answers for the caller. */
export async function snapshotOf(
  call: Pick<Call, "options" | "principal" | "reminders" | "outreach">,
  { policy, requirements, stored, info, completeness, known }: Judgement,
): Promise<ContactInfoSnapshot> {
  const { options, principal, reminders } = call;
  // Field by field: a host's own objects may hold more than is meant for the browser.
  const { id, name, country, brand } = principal.account;
  const { user, can, context } = principal;
  const roles = await options.users.roles(principal);
  const standing = await trackStanding(options, principal, completeness);
  const {
    reminders: limit,
    graceDays,
    ...stance
  } = await enforcementFor(options, principal, async () => standing);
  const lapse = stance.waived ? undefined : lapseOf(standing, graceDays, Date.now());
  const isReminded =
    stance.mode === "remind" && !stance.waived && completeness.status !== "complete";
  const present = presentContactInfo(info, requirements);
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
    info: present,
    revision: stored?.revision ?? NO_REVISION,
    completeness,
    ...invitedOf(present, requirements, known),
    ...stance,
    ...(lapse && { lapse }),
    ...(isReminded && (await reminderOf(reminders, principal, limit))),
    ...(stored && lastSave(stored)),
    viewer: {
      id: user.id,
      name: user.name,
      email: user.email,
      can: { editContacts: can.editContacts, manageUsers: can.manageUsers },
    },
    roles: roles.map((role) => ({ id: role.id, grantable: role.grantable })),
    ...(await outreachOf(call, present, completeness)),
  };
}

/** Whose name was erased is left out. */
function lastSave({
  updatedAt,
  updatedBy,
}: StoredContactInfo): Pick<ContactInfoSnapshot, "updatedAt" | "updatedBy"> {
  return { updatedAt, ...(updatedBy.name !== "" && { updatedBy }) };
}
