import type { Call } from "../Call.js";
import { forgetAsked } from "../forgetAsked.js";
import { emptyAnswer } from "../http/answers.js";
import { findUser, requireManager, requireRemovable } from "./userRules.js";

/** `DELETE /users/{id}`: takes somebody's access, or the invitation of somebody who has not come yet. */
export async function removeUser(call: Call, id: string): Promise<Response> {
  requireManager(call);
  const user = await findUser(call, id);
  await requireRemovable(call, user);
  const { users } = call.options;
  if (user.status === "active") await users.remove(call.principal, id);
  else await users.withdraw(call.principal, id);
  await forgetAsked(call, id);
  return emptyAnswer();
}
