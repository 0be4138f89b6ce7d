import type { PortalUser } from "../../client/PortalUser.js";
import type { Call } from "../Call.js";
import { UserDirectoryError, type UserDirectoryErrorCode } from "../ports/UserDirectoryError.js";
import { reportError } from "../reportError.js";
import { requireRemovable } from "../routes/userRules.js";

/** Refusals after which the person is still there. Whatever else is thrown, they may be gone. */
const STAYS: ReadonlySet<UserDirectoryErrorCode> = new Set([
  "already_a_user",
  "last_administrator",
  "yourself",
  "role_not_grantable",
  "rate_limited",
]);

/**
 * Takes somebody's access, or their invitation, unless the record names them. From before the look at the record on nobody can
 * name them, so of a save and a removal in the same moment one is refused.
 */
export async function takeAccess(
  call: Call,
  user: PortalUser,
  take: () => Promise<void>,
): Promise<void> {
  const { options, principal, departures } = call;
  const account = principal.account.id;
  const token = await departures.begin(account, user.id);
  const stay = () =>
    departures
      .cancel(account, token)
      .catch((error: unknown) => reportError(options, "Departures", error));
  try {
    await requireRemovable(call, user);
  } catch (error) {
    await stay();
    throw error;
  }
  try {
    await take();
  } catch (error) {
    if (error instanceof UserDirectoryError && STAYS.has(error.code)) await stay();
    throw error;
  }
}
