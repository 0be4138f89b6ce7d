import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.js";

/**
 * A page elsewhere can have its own name lead to this machine (DNS rebinding), and would then be of the same origin as the
 * portal. Its name stands in `Host`, so only names of the portal's own are answered; an address of numbers is nobody's name.
 *
 * @param names hosts besides this machine's, without a port
 */
export function refuseForeignHosts(names: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const given = context.req.header("host") ?? new URL(context.req.url).host;
    if (isOwnHost(given, names)) return next();
    return problem(context, 421, "wrong_host");
  };
}

/** @param host as a request has it, with or without a port */
export function isOwnHost(host: string, names: readonly string[]): boolean {
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, "")) !== 0;
  return isAddress || hostname === "localhost" || names.includes(hostname);
}
