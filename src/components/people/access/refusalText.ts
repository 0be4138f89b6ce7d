import type { Messages } from "../../../messages/index.js";
import type { ShownRefusal } from "./refusalsOf.js";

/** Why something can't be done, and what would help; in general words for a reason that a newer server has. */
export function refusalText(refusal: ShownRefusal, { users, access }: Messages): string {
  if (refusal === "role_not_grantable") return access.roleAbove;
  const reason = new Map(Object.entries(users.refusals)).get(refusal);
  if (reason === undefined) return access.refused;
  const help = new Map(Object.entries(access.refusalHelp)).get(refusal);
  return help === undefined ? reason : `${reason}. ${help}`;
}
