import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { PortalProblem } from "../../shared/portalProtocol.js";

/** A refusal as an RFC 9457 problem document. */
export function problem(context: Context, status: ContentfulStatusCode, code: string): Response {
  const body: PortalProblem & { type: string; title: string; status: number } = {
    type: "about:blank",
    title: code,
    status,
    code,
  };
  return context.body(JSON.stringify(body), status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
}
