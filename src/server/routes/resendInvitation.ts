import { answerOnce } from "../answerOnce.js";
import type { Call } from "../Call.js";
import { readBody } from "../http/readBody.js";
import { findUser, namedUsers, requireManager, requireTakeable, shownUser } from "./userRules.js";

/** `POST /users/{id}/invitation`: sends the invitation again; its expiry starts anew. */
export async function resendInvitation(call: Call, id: string): Promise<Response> {
  requireManager(call);
  const body = await readBody(call.request, call.bodyLimit);
  return answerOnce(call, body, async () => {
    await requireTakeable(call, (await findUser(call, id)).role);
    const named = await namedUsers(call);
    const user = await call.options.users.resend(call.principal, id);
    return { status: 200, value: shownUser(call, user, named) };
  });
}
