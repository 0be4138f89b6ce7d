import { answerOnce } from "../answerOnce.js";
import { countMessages } from "../asking/countMessages.js";
import type { Call } from "../Call.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { readBody } from "../http/readBody.js";
import { findUser, knownOfUsers, requireManager, requireTakeable, shownUser } from "./userRules.js";

/**
 * `POST /users/{id}/invitation`: sends the invitation again; its expiry starts anew. It would give the role that the person
 * has now, so nobody sends it who may not grant that one.
 */
export async function resendInvitation(call: Call, id: string): Promise<Response> {
  requireManager(call);
  const body = await readBody(call.request, call.bodyLimit);
  return answerOnce(call, body, async () => {
    const invited = await findUser(call, id);
    await requireTakeable(call, invited.role);
    if (invited.status === "active") throw new HttpProblem("already_a_user");
    const known = await knownOfUsers(call);
    await countMessages(call, "invitation", [invited.email]);
    const user = await call.options.users.resend(call.principal, id);
    return { status: 200, value: shownUser(call, user, known) };
  });
}
