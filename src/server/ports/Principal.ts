import type { Account, Viewer } from "../../client/ContactInfoSnapshot.js";
import type { PortalContext } from "../../domain/policy/ContactPolicy.js";

/**
 * Who is calling, for which account, and what they may do: all that the handler believes. A host builds it from its
 * own session, never from what the request claims.
 */
export interface Principal {
  account: Account;
  /** `id` is the one by which the {@link UserDirectory} knows this person. */
  user: { id: string; name: string; email: string };
  can: Viewer["can"];
  /**
   * The environment that the session is in, and the integrations that the account has there: the same for everybody of the
   * account, because by them its record is complete or not (R7, R15).
   */
  context: PortalContext;
  /**
   * One of the operator's own people, who has to get in whatever the account still owes: never locked, and the banner
   * says why. Launching the integration is not waived (R1).
   * @default false
   */
  bypass?: boolean;
}
