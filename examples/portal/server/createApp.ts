import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { describeError } from "./http/describeError.js";
import { problem } from "./http/problem.js";
import { refuseForeignChanges } from "./http/refuseForeignChanges.js";
import { refuseForeignHosts } from "./http/refuseForeignHosts.js";
import { requestLog } from "./http/requestLog.js";
import { securityHeaders } from "./http/securityHeaders.js";
import type { PageFile } from "./pages/loadPages.js";
import { pageRoutes } from "./pages/pageRoutes.js";
import { businessRoutes } from "./routes/businessRoutes.js";
import { outboxRoutes } from "./routes/outboxRoutes.js";
import { preferenceRoutes } from "./routes/preferenceRoutes.js";
import { sessionRoutes } from "./routes/sessionRoutes.js";
import type { Services } from "./Services.js";

export interface AppOptions {
  services: Services;
  pages: ReadonlyMap<string, PageFile>;
  trustedOrigins: readonly string[];
  /** Names under which the portal is reached besides this machine's. */
  hosts: readonly string[];
  log: (line: string) => void;
}

/** The whole portal on one port: its own API, the gate's, and the pages. */
export function createApp({ services, pages, trustedOrigins, hosts, log }: AppOptions): Hono {
  const app = new Hono();
  app.use(requestLog(log), securityHeaders, refuseForeignHosts(hosts));
  app.onError((error, context) => {
    log(describeError(error));
    return problem(context, 500, "unexpected");
  });

  const portal = new Hono();
  portal.use(refuseForeignChanges(trustedOrigins));
  portal.use(
    bodyLimit({
      maxSize: 16 * 1024,
      onError: (context) => problem(context, 413, "body_too_large"),
    }),
  );
  portal.route("/", preferenceRoutes(services));
  portal.route("/", sessionRoutes(services));
  portal.route("/", outboxRoutes(services));
  portal.route("/", businessRoutes(services));

  // The gate's calls come first: it has its own defence against forged requests, and its own body limit.
  for (const path of [
    "/api/contact-info",
    "/api/contact-info/*",
    "/api/users",
    "/api/users/*",
    "/api/events",
  ]) {
    app.all(path, (context) => services.contactGate(context.req.raw));
  }
  app.route("/api", portal);
  app.all("/api/*", (context) => problem(context, 404, "not_found"));
  app.route("/", pageRoutes(pages));
  return app;
}
