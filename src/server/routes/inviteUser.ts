import { answerOnce } from "../answerOnce.js";
import type { Call } from "../Call.js";
import { countMessages } from "../countMessages.js";
import { parseJson } from "../http/parseJson.js";
import { readBody } from "../http/readBody.js";
import { knownSections } from "../knownSections.js";
import { noteAsked } from "../noteAsked.js";
import { readInvitation } from "./readInvitation.js";
import { knownOfUsers, requireGrantable, requireManager, shownUser } from "./userRules.js";

/** `POST /users`: gives somebody access to the portal (R14). */
export async function inviteUser(call: Call): Promise<Response> {
  requireManager(call);
  const body = await readBody(call.request, call.bodyLimit);
  const invitation = readInvitation(parseJson(body), knownSections(call));
  await requireGrantable(call, invitation.role);
  return answerOnce(call, body, async () => {
    const known = await knownOfUsers(call);
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
