import { createActionsCenterPolicy } from "contact-gate/domain";
import {
  type ContactGateServerOptions,
  createContactGateHandler,
  createPostgresStore,
  requireCompleteContactInfo,
} from "contact-gate/server";
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
  const gate: ContactGateServerOptions = {
    store: createPostgresStore({
      query: (sql, params) => database.query<object>(sql, params),
      listen: (channel, onPayload) => database.listen(channel, onPayload),
    }),
    users: createUserDirectory(database, mailer),
    sendTest: async (principal, test) => mailer.test(principal, test),
    authenticate: async (request) => {
      const session = await findSession(request);
      return session && toPrincipal(session);
    },
    policy: createActionsCenterPolicy({ merchantIntegrations: ["merchant-bookings"] }),
    ...(messagesPerHour !== undefined && { messagesPerHour }),
    basePath: "/api",
    trustedOrigins: publicOrigin ? [publicOrigin] : [],
    shutdown,
    onError,
  };
  return {
    database,
    outbox,
    sessions,
    findSession,
    contactGate: createContactGateHandler(gate),
    requireContacts: requireCompleteContactInfo(gate),
    requireContactsForLaunch: requireCompleteContactInfo(gate, { for: "launch" }),
    secureCookies: publicOrigin?.startsWith("https:") ?? false,
  };
}
