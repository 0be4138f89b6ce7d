import { randomUUID } from "node:crypto";
import type { PortalUser } from "contact-gate";
import { type Principal, type UserDirectory, UserDirectoryError } from "contact-gate/server";
import { grantableRoles, ROLE_IDS, type RoleId, rolesWith } from "../../shared/roles.js";
import type { Database, Queryable } from "../database/Database.js";
import type { Mailer } from "../mail/createMailer.js";
import { issueInvitation, renewInvitation } from "./invitationTokens.js";
import { EXPIRED, toPortalUser, USER_COLUMNS, USER_STATUS, type UserRow } from "./UserRow.js";

/** The portal's users table as the gate's `UserDirectory`. Every statement names the account. */
export function createUserDirectory(database: Database, mailer: Mailer): UserDirectory {
  return {
    async list(principal, { query = "", role = "", status = "", cursor = "0", limit }) {
      // As this directory makes them; what no page has answered leads nowhere.
      if (!/^\d{1,9}$/.test(cursor)) throw new UserDirectoryError("not_found");
      const offset = Number(cursor);
      const { rows } = await database.query<UserRow>(
        `select ${USER_COLUMNS} from portal_users u
         where u.account_id = $1
           and (position(lower($2) in lower(u.name)) > 0 or position(lower($2) in lower(u.email)) > 0)
           and $3 in ('', u.role) and $4 in ('', ${USER_STATUS})
         order by u.accepted_at is null, lower(u.name), u.id
         limit $5 offset $6`,
        // One more than asked for tells whether there is another page.
        [principal.account.id, query.trim(), role, status, limit + 1, offset],
      );
      const users = rows.slice(0, limit).map((row) => toPortalUser(row, principal.user.id));
      return rows.length > limit ? { users, nextCursor: String(offset + limit) } : { users };
    },

    async get(principal, ids) {
      const { rows } = await database.query<UserRow>(
        `select ${USER_COLUMNS} from portal_users u where u.account_id = $1 and u.id = any($2)`,
        [principal.account.id, [...ids]],
      );
      return rows.map((row) => toPortalUser(row, principal.user.id));
    },

    async invite(principal, { name, email, role, message, sections = [] }) {
      const { id, token } = await database.transaction(async (transaction) => {
        const { rows } = await transaction.query<{ id: string }>(
          `insert into portal_users as u (id, account_id, name, email, role, invited_at)
           values ($1, $2, $3, $4, $5, now())
           on conflict (account_id, lower(email)) do update
             set name = excluded.name, email = excluded.email, role = excluded.role, invited_at = now()
             where ${EXPIRED}
           returning id`,
          [randomUUID(), principal.account.id, name, email, role],
        );
        const [row] = rows;
        if (!row) throw new UserDirectoryError("already_a_user");
        const issued = await issueInvitation(transaction, row.id, { message, sections });
        return { id: row.id, token: issued };
      });
      mailer.invite(principal, { name, email }, { token, message, sections });
      return oneUser(database, principal, id);
    },

    async resend(principal, id) {
      const invitation = await database.transaction(async (transaction) => {
        await onInvitation(
          transaction,
          principal,
          id,
          "update portal_users set invited_at = now() where account_id = $1 and id = $2 and accepted_at is null returning id",
        );
        return renewInvitation(transaction, id);
      });
      const user = await oneUser(database, principal, id);
      mailer.invite(principal, user, invitation);
      return user;
    },

    async withdraw(principal, id) {
      await onInvitation(
        database,
        principal,
        id,
        "delete from portal_users where account_id = $1 and id = $2 and accepted_at is null returning id",
      );
    },

    changeRole: (principal, id, role) =>
      keepingAnAdministrator(database, principal, id, role, async (transaction) => {
        await transaction.query(
          "update portal_users set role = $3 where account_id = $1 and id = $2",
          [principal.account.id, id, role],
        );
        return oneUser(transaction, principal, id);
      }),

    remove: (principal, id) =>
      keepingAnAdministrator(database, principal, id, undefined, async (transaction) => {
        // Their sessions go with them.
        await transaction.query("delete from portal_users where account_id = $1 and id = $2", [
          principal.account.id,
          id,
        ]);
      }),

    async ask(principal, { users, sections, message }) {
      const { rows } = await database.query<UserRow>(
        `select ${USER_COLUMNS} from portal_users u
         where u.account_id = $1 and u.id = any($2) and u.accepted_at is not null and u.role = any($3)`,
        [principal.account.id, users, rolesWith("editContacts")],
      );
      for (const user of rows) mailer.ask(principal, user, { sections, message });
      return rows.map(({ id }) => id);
    },

    async ofAccount(accountId, ids) {
      // The account comes from the row, and not from what was asked.
      const { rows } = await database.query<UserRow & { account_id: string }>(
        `select ${USER_COLUMNS}, u.account_id from portal_users u where u.account_id = $1 and u.id = any($2)`,
        [accountId, [...ids]],
      );
      return rows.map((row) => ({ ...toPortalUser(row), accountId: row.account_id }));
    },

    async roles(principal) {
      const { rows } = await database.query<{ role: RoleId }>(
        "select role from portal_users where account_id = $1 and id = $2",
        [principal.account.id, principal.user.id],
      );
      const grantable = rows[0] ? grantableRoles(rows[0].role) : [];
      return ROLE_IDS.map((id) => ({ id, grantable: grantable.includes(id) }));
    },
  };
}

async function oneUser(database: Queryable, principal: Principal, id: string): Promise<PortalUser> {
  const { rows } = await database.query<UserRow>(
    `select ${USER_COLUMNS} from portal_users u where u.account_id = $1 and u.id = $2`,
    [principal.account.id, id],
  );
  if (!rows[0]) throw new UserDirectoryError("not_found");
  return toPortalUser(rows[0], principal.user.id);
}

/** Runs `sql`, which answers a row only for somebody who has not accepted yet. */
async function onInvitation(
  database: Queryable,
  principal: Principal,
  id: string,
  sql: string,
): Promise<void> {
  const { rows } = await database.query(sql, [principal.account.id, id]);
  if (rows.length > 0) return;
  await oneUser(database, principal, id);
  throw new UserDirectoryError("already_a_user");
}

/** Does `work` on a person, unless the account would be left without an administrator. */
async function keepingAnAdministrator<Result>(
  database: Database,
  principal: Principal,
  id: string,
  newRole: string | undefined,
  work: (transaction: Queryable) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (transaction) => {
    // Two administrators who remove each other at the same time take turns here.
    await transaction.query("select id from portal_accounts where id = $1 for update", [
      principal.account.id,
    ]);
    const { rows } = await transaction.query<UserRow>(
      `select ${USER_COLUMNS} from portal_users u where u.account_id = $1 and u.id = $2`,
      [principal.account.id, id],
    );
    const person = rows[0];
    if (!person) throw new UserDirectoryError("not_found");
    if (person.only_administrator && newRole !== "administrator") {
      throw new UserDirectoryError("last_administrator");
    }
    return work(transaction);
  });
}
