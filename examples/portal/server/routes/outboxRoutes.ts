import { Hono } from "hono";
import type { Services } from "../Services.js";

/**
 * Everybody's mailboxes, open to everybody: the example's stand-in for mail, as its sign-in stands for one with a
 * password. A real portal has no such route.
 */
export function outboxRoutes({ outbox }: Services): Hono {
  const routes = new Hono();
  routes.get("/outbox", (context) =>
    context.json(outbox.list(), 200, { "Cache-Control": "private, no-store" }),
  );
  return routes;
}
