import type { Call } from "../Call.js";
import { reportError } from "../reportError.js";

/** Who was removed is asked for nothing any more. They are removed already, so a memory that fails fails nothing else. */
export async function forgetAsked(
  { options, principal, outreach }: Call,
  userId: string,
): Promise<void> {
  await outreach
    .forgetAsked(principal.account.id, [userId])
    .catch((error: unknown) => reportError(options, "Outreach", error));
}
