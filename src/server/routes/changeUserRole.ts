import type { Call } from "../Call.js";
import { jsonAnswer } from "../http/answers.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { parseJson } from "../http/parseJson.js";
import { readBody } from "../http/readBody.js";
import { readRole } from "./readInvitation.js";
import {
  findUser,
  knownOfUsers,
  refusalsOf,
  requireGrantable,
  requireManager,
  requireTakeable,
  shownUser,
} from "./userRules.js";

/** `PATCH /users/{id}`: another role, within what this person may give and take. */
export async function changeUserRole(call: Call, id: string): Promise<Response> {
  requireManager(call);
  const role = readRole(parseJson(await readBody(call.request, call.bodyLimit)));
  const user = await findUser(call, id);
  const known = await knownOfUsers(call);
  const { changeRole } = refusalsOf(call, user, known.named);
  if (changeRole) throw new HttpProblem(changeRole);
  await requireGrantable(call, role);
  await requireTakeable(call, user.role);
  const changed = await call.options.users.changeRole(call.principal, id, role);
  return jsonAnswer(shownUser(call, changed, known));
}
