import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.js";

/**
 * The portal's own defence against forged requests: a change needs JSON and a page of this origin. (The gate's
 * handler has its own, by the same rules.)
 */
export function refuseForeignChanges(trustedOrigins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return next();
    const site = context.req.header("sec-fetch-site");
    const origin = context.req.header("origin");
    const own = new URL(context.req.url).origin;
    const trusted =
      (origin !== undefined && trustedOrigins.includes(origin)) ||
      site === "same-origin" ||
      (site === undefined && origin === own);
    if (!trusted) return problem(context, 403, "forbidden");
    const type = context.req.header("content-type") ?? "";
    if (!type.startsWith("application/json"))
      return problem(context, 415, "unsupported_media_type");
    return next();
  };
}
