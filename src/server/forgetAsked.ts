import type { Call } from "./Call.js";
import { tellHost } from "./tellHost.js";

/** Who was removed is asked for nothing any more. They are removed already, so a memory that fails fails nothing else. */
export async function forgetAsked(
  { options, principal, outreach }: Call,
  userId: string,
): Promise<void> {
  await outreach
    .forgetAsked(principal.account.id, [userId])
    .catch((error: unknown) => tellHost(options, "Outreach", error));
}
