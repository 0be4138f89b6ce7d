import { createActionsCenterPolicy } from "contact-gate/domain";
import {
  type ContactGateServerOptions,
  createContactGateHandler,
  createPostgresStore,
  recipientsOf,
  requireCompleteContactInfo,
} from "contact-gate/server";
import { takeSupportEmail } from "./business/takeSupportEmail.js";
import type { Database } from "./database/Database.js";
import { createMailer } from "./mail/createMailer.js";
import { createOutbox } from "./mail/createOutbox.js";
import type { Services } from "./Services.js";
import { createSessionStore } from "./session/SessionStore.js";
import { readSessionCookie } from "./session/sessionCookie.js";
import { toPrincipal } from "./session/toPrincipal.js";
import { createUserDirectory } from "./users/createUserDirectory.js";

export interface ServicesOptions {
  database: Database;
  /** The origin under which people see the portal, when a proxy hides it. */
  publicOrigin: string | undefined;
  /** Where the links of mails lead. */
  mailOrigin: string;
  /** Messages that an account may send within an hour. @default the library's */
  messagesPerHour: number | undefined;
  /** Aborts when the server stops: streams of events end. */
  shutdown: AbortSignal;
  onError(error: Error): void;
}

/** Wires the gate's server into this portal: its session, its users, its database, its policy. */
export function createServices(options: ServicesOptions): Services {
  const { database, publicOrigin, messagesPerHour, shutdown, onError } = options;
  const outbox = createOutbox();
  const mailer = createMailer(outbox, options.mailOrigin);
  const sessions = createSessionStore(database);
  const findSession = (request: Request) => sessions.find(readSessionCookie(request));
  const store = createPostgresStore({
    query: (sql, params) => database.query<object>(sql, params),
    listen: (channel, onPayload) => database.listen(channel, onPayload),
  });
  const users = createUserDirectory(database, mailer);
  const policy = createActionsCenterPolicy({ merchantIntegrations: ["merchant-bookings"] });
  const gate: ContactGateServerOptions = {
    store,
    users,
    sendTest: async (principal, test) => mailer.test(principal, test),
    authenticate: async (request) => {
      const session = await findSession(request);
      return session && toPrincipal(session);
    },
    policy,
    onRecordChanged: (change) => takeSupportEmail(database, change),
    ...(messagesPerHour !== undefined && { messagesPerHour }),
    basePath: "/api",
    trustedOrigins: publicOrigin ? [publicOrigin] : [],
    shutdown,
    onError,
  };
  return {
    database,
    outbox,
    mailer,
    recipientsOf: ({ account, environment }, section, fallback) =>
      recipientsOf(
        { store, users, policy },
        {
          account: account.id,
          context: { environment, integrations: account.integrations },
          section,
          fallback,
        },
      ),
    sessions,
    findSession,
    contactGate: createContactGateHandler(gate),
    requireContacts: requireCompleteContactInfo(gate),
    requireContactsForLaunch: requireCompleteContactInfo(gate, { for: "launch" }),
    secureCookies: publicOrigin?.startsWith("https:") ?? false,
  };
}
