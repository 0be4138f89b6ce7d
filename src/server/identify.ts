import { CLAIM_ACCOUNT, CLAIM_ENVIRONMENT } from "../client/protocol.js";
import type { ContactGateServerOptions } from "./ContactGateServerOptions.js";
import { HttpProblem } from "./http/HttpProblem.js";
import type { Principal } from "./ports/Principal.js";

/** The host's principal, after the request has claimed the same account and environment. */
export async function identify(
  { authenticate }: Pick<ContactGateServerOptions, "authenticate">,
  request: Request,
): Promise<Principal> {
  const principal = await authenticate(request);
  if (!principal) throw new HttpProblem("unauthenticated");
  const claims = new URL(request.url).searchParams;
  const account = claims.get(CLAIM_ACCOUNT);
  const environment = claims.get(CLAIM_ENVIRONMENT);
  if (!account || !environment) throw new HttpProblem("claims_required");
  if (account !== principal.account.id || environment !== principal.context.environment) {
    throw new HttpProblem("context_changed");
  }
  return principal;
}
