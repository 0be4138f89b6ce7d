import { forgetAsked } from "../asking/forgetAsked.js";
import type { Call } from "../Call.js";
import { takeAccess } from "../departures/takeAccess.js";
import { emptyAnswer } from "../http/answers.js";
import { findUser, requireManager } from "./userRules.js";

/** `DELETE /users/{id}`: takes somebody's access, or the invitation of somebody who has not come yet. */
export async function removeUser(call: Call, id: string): Promise<Response> {
  requireManager(call);
  const user = await findUser(call, id);
  const { users } = call.options;
  await takeAccess(call, user, () =>
    user.status === "active"
      ? users.remove(call.principal, id)
      : users.withdraw(call.principal, id),
  );
  await forgetAsked(call, id);
  return emptyAnswer();
}
