import { createHash, randomBytes } from "node:crypto";
import type { Environment } from "../../shared/environments.js";
import type { RoleId } from "../../shared/roles.js";
import type { Database } from "../database/Database.js";

/** Seconds that a session lasts. */
export const SESSION_LIFETIME = 7 * 24 * 60 * 60;

/** Who is signed in, as the portal's own tables know them. */
export interface Session {
  environment: Environment;
  user: { id: string; name: string; email: string; role: RoleId };
  account: {
    id: string;
    name: string;
    country: string;
    supportEmail: string | undefined;
    integrations: string[];
  };
}

export interface SessionStore {
  /** Answers the token for the cookie. */
  create(userId: string, environment: Environment): Promise<string>;
  find(token: string | undefined): Promise<Session | undefined>;
  setEnvironment(token: string, environment: Environment): Promise<void>;
  remove(token: string): Promise<void>;
}

interface SessionRow {
  environment: Environment;
  user_id: string;
  user_name: string;
  email: string;
  role: RoleId;
  account_id: string;
  account_name: string;
  country: string;
  support_email: string | null;
  integrations: string[];
}

// Only the hash is kept: whoever reads the table can't sign in with it.
const hash = (token: string) => createHash("sha256").update(token).digest("base64url");

/** Sessions in the database, so that a restart signs nobody out. */
export function createSessionStore(database: Database): SessionStore {
  return {
    async create(userId, environment) {
      const token = randomBytes(32).toString("base64url");
      await database.query("delete from portal_sessions where expires_at < now()");
      await database.query(
        `insert into portal_sessions (token_hash, user_id, environment, expires_at)
         values ($1, $2, $3, now() + make_interval(secs => $4))`,
        [hash(token), userId, environment, SESSION_LIFETIME],
      );
      return token;
    },
    async find(token) {
      if (token === undefined) return undefined;
      const { rows } = await database.query<SessionRow>(
        `select s.environment, u.id as user_id, u.name as user_name, u.email, u.role,
                a.id as account_id, a.name as account_name, a.country, a.support_email, a.integrations
         from portal_sessions s
         join portal_users u on u.id = s.user_id
         join portal_accounts a on a.id = u.account_id
         where s.token_hash = $1 and s.expires_at > now()`,
        [hash(token)],
      );
      return rows[0] && toSession(rows[0]);
    },
    async setEnvironment(token, environment) {
      await database.query("update portal_sessions set environment = $2 where token_hash = $1", [
        hash(token),
        environment,
      ]);
    },
    async remove(token) {
      await database.query("delete from portal_sessions where token_hash = $1", [hash(token)]);
    },
  };
}

function toSession(row: SessionRow): Session {
  return {
    environment: row.environment,
    user: { id: row.user_id, name: row.user_name, email: row.email, role: row.role },
    account: {
      id: row.account_id,
      name: row.account_name,
      country: row.country,
      supportEmail: row.support_email ?? undefined,
      integrations: row.integrations,
    },
  };
}
