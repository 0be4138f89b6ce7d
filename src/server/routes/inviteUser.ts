import type { PortalUser } from "../../client/PortalUser.js";
import { emailKey } from "../../domain/addresses/emailKey.js";
import { answerOnce } from "../answerOnce.js";
import { countMessages } from "../asking/countMessages.js";
import { noteAsked } from "../asking/noteAsked.js";
import type { Call } from "../Call.js";
import { parseJson } from "../http/parseJson.js";
import { readBody } from "../http/readBody.js";
import { knownSections } from "../record/knownSections.js";
import { readInvitation } from "./readInvitation.js";
import {
  knownOfUsers,
  requireGrantable,
  requireManager,
  requireTakeable,
  shownUser,
} from "./userRules.js";

/** A search by an address finds those who have it, and hardly anybody else. */
const MOST_FOUND = 50;

/**
 * `POST /users`: gives somebody access to the portal (R14). Whose invitation has expired is invited anew. They take the role
 * that is given now, so nobody does it who may not take the one that they had.
 */
export async function inviteUser(call: Call): Promise<Response> {
  requireManager(call);
  const body = await readBody(call.request, call.bodyLimit);
  const invitation = readInvitation(parseJson(body), knownSections(call));
  await requireGrantable(call, invitation.role);
  return answerOnce(call, body, async () => {
    const known = await knownOfUsers(call);
    const expired = await findExpired(call, invitation.email);
    if (expired) await requireTakeable(call, expired.role);
    await countMessages(call, "invitation", [invitation.email]);
    const user = await call.options.users.invite(call.principal, invitation);
    const { sections = [] } = invitation;
    const asked =
      sections.length > 0 ? await noteAsked(call, [user.id], sections) : known.asked.get(user.id);
    return {
      status: 201,
      value: { ...shownUser(call, user, known), ...(asked && { asked }) },
    };
  });
}

/** Who has this address and an invitation that can't be accepted any more. */
async function findExpired(
  { options, principal }: Call,
  email: string,
): Promise<PortalUser | undefined> {
  const search = { query: email, status: "expired", limit: MOST_FOUND } as const;
  const { users } = await options.users.list(principal, search);
  return users.find(
    (user) => user.status === "expired" && emailKey(user.email) === emailKey(email),
  );
}
