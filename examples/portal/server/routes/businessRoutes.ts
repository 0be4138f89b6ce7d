import { type Context, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AccountDetails, AskedQuestion, BrokenFeed } from "../../shared/portalProtocol.js";
import { ROLES } from "../../shared/roles.js";
import { breakFeed } from "../business/breakFeed.js";
import { readBookings } from "../business/readBookings.js";
import { readDashboard } from "../business/readDashboard.js";
import { readFeeds } from "../business/readFeeds.js";
import { problem } from "../http/problem.js";
import type { Services } from "../Services.js";
import type { Session } from "../session/SessionStore.js";

type Env = { Variables: { session: Session } };

/**
 * What partners come for. It stands behind the gate on the server: removing the modal from the page changes nothing
 * here (R12).
 */
export function businessRoutes(services: Services): Hono<Env> {
  const { database, findSession, requireContacts, requireContactsForLaunch } = services;
  const routes = new Hono<Env>();

  const signedIn = createMiddleware<Env>(async (context, next) => {
    const session = await findSession(context.req.raw);
    if (!session) return problem(context, 401, "unauthenticated");
    // A tab that still shows the other environment must not fill itself with this one's numbers.
    const shown = context.req.query("environment");
    if (shown !== undefined && shown !== session.environment) {
      return problem(context, 409, "context_changed");
    }
    context.set("session", session);
    return next();
  });
  const complete = createMiddleware<Env>(async (context, next) => {
    return (await requireContacts(context.req.raw)) ?? next();
  });
  const launchable = createMiddleware<Env>(async (context, next) => {
    return (await requireContactsForLaunch(context.req.raw)) ?? next();
  });

  routes.get("/dashboard", signedIn, complete, async (context) =>
    noStore(context, await readDashboard(database, context.var.session, new Date())),
  );
  routes.get("/feeds", signedIn, complete, async (context) =>
    noStore(context, await readFeeds(database, context.var.session)),
  );
  routes.get("/bookings", signedIn, complete, async (context) =>
    noStore(context, await readBookings(database, context.var.session)),
  );
  routes.get("/account", signedIn, complete, (context) => {
    const { name, country, supportEmail, integrations } = context.var.session.account;
    const details: AccountDetails = { name, country, integrations };
    if (supportEmail) details.supportEmail = supportEmail;
    return noStore(context, details);
  });
  const operator = createMiddleware<Env>(async (context, next) =>
    ROLES[context.var.session.user.role].launch ? next() : problem(context, 403, "forbidden"),
  );

  // Both stand for what happens outside of the portal, so that a visitor of the example can see what it sets off.
  routes.post("/feeds/:id/break", signedIn, complete, operator, async (context) => {
    const { session } = context.var;
    const told = await breakFeed(services, session, context.req.param("id"));
    if (told === undefined) return problem(context, 404, "not_found");
    const answer: BrokenFeed = { feeds: await readFeeds(database, session), told };
    return noStore(context, answer);
  });
  routes.post("/questions", signedIn, complete, operator, async (context) => {
    const { session } = context.var;
    const { recipients } = await services.recipientsOf(session, "operationsInternal", []);
    services.mailer.question(session.account.name, recipients);
    const answer: AskedQuestion = { told: recipients.length };
    return noStore(context, answer);
  });
  routes.post("/launch", signedIn, complete, launchable, async (context) => {
    const { user, account } = context.var.session;
    if (!ROLES[user.role].launch) return problem(context, 403, "forbidden");
    await database.query(
      `update portal_accounts set launched_at = now(), launched_by = $2
       where id = $1 and launched_at is null`,
      [account.id, user.name],
    );
    return noStore(context, await readDashboard(database, context.var.session, new Date()));
  });

  return routes;
}

function noStore(context: Context, body: object): Response {
  return context.json(body, 200, { "Cache-Control": "private, no-store" });
}
