import type { MiddlewareHandler } from "hono";

/** One line a call: no query (people search by name and e-mail), no body, no cookie. */
export function requestLog(log: (line: string) => void): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - start);
    log(`${context.req.method} ${context.req.path} ${context.res.status} ${milliseconds} ms`);
  };
}
