import type { MiddlewareHandler } from "hono";

/** One line a call: no query (people search by name and e-mail), no body, no cookie. */
export function requestLog(log: (line: string) => void): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - start);
    // As it was sent: decoded, an address could carry a line break and write lines of its own.
    const { pathname } = new URL(context.req.url);
    log(`${context.req.method} ${pathname} ${context.res.status} ${milliseconds} ms`);
  };
}
