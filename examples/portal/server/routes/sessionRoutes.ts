import type { ContactInfoSnapshot } from "contact-gate";
import { type Context, Hono } from "hono";
import { isEnvironment } from "../../shared/environments.js";
import type { PortalSession, SignInAccount, SignInPerson } from "../../shared/portalProtocol.js";
import { problem } from "../http/problem.js";
import { readBody } from "../http/readBody.js";
import type { Services } from "../Services.js";
import { SESSION_LIFETIME, type Session } from "../session/SessionStore.js";
import { readSessionCookie, sessionCookie } from "../session/sessionCookie.js";
import { acceptInvitation } from "../users/acceptInvitation.js";
import { findPerson } from "../users/findPerson.js";

/** Signing in and out, and the environment: all that is reachable before the gate opens. */
export function sessionRoutes(services: Services): Hono {
  const { database, sessions, findSession, secureCookies } = services;
  const setCookie = (context: Context, token: string | undefined) =>
    context.header(
      "Set-Cookie",
      sessionCookie(token, { secure: secureCookies, maxAge: SESSION_LIFETIME }),
    );
  const routes = new Hono();

  routes.get("/people", async (context) => {
    const { rows } = await database.query<SignInPerson & { account: string; account_name: string }>(
      `select u.id, u.name, u.email, u.role, a.id as account, a.name as account_name
       from portal_users u join portal_accounts a on a.id = u.account_id
       where u.accepted_at is not null
       order by a.name desc, u.id`,
    );
    const accounts = new Map<string, SignInAccount>();
    for (const { account, account_name, ...person } of rows) {
      const entry = accounts.get(account) ?? { id: account, name: account_name, people: [] };
      entry.people.push(person);
      accounts.set(account, entry);
    }
    return noStore(context, [...accounts.values()]);
  });

  routes.get("/session", async (context) => {
    const session = await findSession(context.req.raw);
    // Being signed out is an answer here, not a failure.
    return noStore(context, session ? await describe(services, session, context.req.raw) : null);
  });

  routes.post("/session", async (context) => {
    const { userId } = await readBody(context);
    // PostgreSQL takes no NUL in a text.
    const isId = typeof userId === "string" && !userId.includes("\u0000");
    const person = isId && (await findPerson(database, userId));
    if (!person) return problem(context, 404, "not_found");
    // Real portals check a password before this.
    setCookie(context, await sessions.create(person.id, "production"));
    return noStore(context, { id: person.id });
  });

  routes.post("/invitations/accept", async (context) => {
    const { token } = await readBody(context);
    const taken = await acceptInvitation(database, typeof token === "string" ? token : "");
    if (taken.status === "expired") return problem(context, 410, "invitation_expired");
    // Unknown, used, replaced and taken back are one answer: whoever tries tokens learns nothing.
    if (taken.status === "unknown") return problem(context, 404, "invitation_unknown");
    // Whoever sat at this browser before is signed out by it.
    const earlier = readSessionCookie(context.req.raw);
    if (earlier !== undefined) await sessions.remove(earlier);
    setCookie(context, await sessions.create(taken.userId, "production"));
    return noStore(context, { id: taken.userId });
  });

  routes.patch("/session", async (context) => {
    const token = readSessionCookie(context.req.raw);
    const session = await sessions.find(token);
    if (!session || token === undefined) return problem(context, 401, "unauthenticated");
    const { environment } = await readBody(context);
    if (!isEnvironment(environment)) return problem(context, 400, "invalid_environment");
    await sessions.setEnvironment(token, environment);
    return noStore(context, await describe(services, { ...session, environment }, context.req.raw));
  });

  routes.delete("/session", async (context) => {
    const token = readSessionCookie(context.req.raw);
    if (token !== undefined) await sessions.remove(token);
    setCookie(context, undefined);
    return context.body(null, 204);
  });

  return routes;
}

function noStore(context: Context, body: PortalSession | SignInAccount[] | { id: string } | null) {
  return context.json(body, 200, { "Cache-Control": "private, no-store" });
}

/** The snapshot comes from the gate's own handler, so that page and gate can't disagree. */
async function describe(
  { contactGate }: Services,
  { user, account, environment }: Session,
  request: Request,
): Promise<PortalSession> {
  const url = new URL("/api/contact-info", request.url);
  url.searchParams.set("account", account.id);
  url.searchParams.set("environment", environment);
  const answer = await contactGate(
    new Request(url, { headers: { cookie: request.headers.get("cookie") ?? "" } }),
  );
  const session = { user, account: { id: account.id, name: account.name }, environment };
  // The database is away, the record is of a newer release, or another tab has switched the environment meanwhile.
  if (!answer.ok) return session;
  return { ...session, contactInfo: (await answer.json()) as ContactInfoSnapshot };
}
