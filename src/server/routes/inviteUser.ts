import { answerOnce } from "../answerOnce.js";
import type { Call } from "../Call.js";
import { parseJson } from "../http/parseJson.js";
import { readBody } from "../http/readBody.js";
import { readInvitation } from "./readInvitation.js";
import { namedUsers, requireGrantable, requireManager, shownUser } from "./userRules.js";

/** `POST /users`: gives somebody access to the portal (R14). */
export async function inviteUser(call: Call): Promise<Response> {
  requireManager(call);
  const body = await readBody(call.request, call.bodyLimit);
  const invitation = readInvitation(parseJson(body));
  await requireGrantable(call, invitation.role);
  return answerOnce(call, body, async () => {
    const named = await namedUsers(call);
    const user = await call.options.users.invite(call.principal, invitation);
    return { status: 201, value: shownUser(call, user, named) };
  });
}
