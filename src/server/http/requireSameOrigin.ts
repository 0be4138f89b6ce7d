import { HttpProblem } from "./HttpProblem.js";

/**
 * The defence against forged requests for hosts with cookies: a change has to come from a page of this origin, or of
 * one that the host trusts. Browsers send `Sec-Fetch-Site` and `Origin` and let no page change them; who sends
 * neither is refused.
 */
export function requireSameOrigin(request: Request, trustedOrigins: readonly string[]): void {
  const origin = request.headers.get("origin");
  if (origin !== null && trustedOrigins.includes(origin)) return;
  const site = request.headers.get("sec-fetch-site");
  if (site === "same-origin") return;
  if (site === null && origin !== null && origin === new URL(request.url).origin) return;
  throw new HttpProblem("cross_origin");
}
