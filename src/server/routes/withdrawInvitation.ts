import { forgetAsked } from "../asking/forgetAsked.js";
import type { Call } from "../Call.js";
import { takeAccess } from "../departures/takeAccess.js";
import { emptyAnswer } from "../http/answers.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { findUser, requireManager } from "./userRules.js";

/**
 * `DELETE /users/{id}/invitation`: takes an invitation back. Who has accepted meanwhile stays a user: that is for
 * `DELETE /users/{id}`, on purpose.
 */
export async function withdrawInvitation(call: Call, id: string): Promise<Response> {
  requireManager(call);
  const user = await findUser(call, id);
  if (user.status === "active") throw new HttpProblem("already_a_user");
  await takeAccess(call, user, () => call.options.users.withdraw(call.principal, id));
  await forgetAsked(call, id);
  return emptyAnswer();
}
