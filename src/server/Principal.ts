import type { Account, Viewer } from "../client/ContactInfoSnapshot.js";
import type { PortalContext } from "../domain/ContactPolicy.js";

/**
 * Who is calling, for which account, and what they may do: all that the handler believes. A host builds it from its
 * own session, never from what the request claims.
 */
export interface Principal {
  account: Account;
  /** `id` is the one by which the {@link UserDirectory} knows this person. */
  user: { id: string; name: string; email: string };
  can: Viewer["can"];
  /** The environment and integrations that the session is in. */
  context: PortalContext;
  /**
   * One of the operator's own people, who has to get in whatever the account still owes: never locked, and the banner
   * says why. Launching the integration is not waived (R1).
   * @default false
   */
  bypass?: boolean;
}
