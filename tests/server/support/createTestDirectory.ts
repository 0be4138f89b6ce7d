import type {
  ContactInfoRequest,
  Invitation,
  PortalUser,
  Role,
} from "../../../src/client/index.js";
import { type UserDirectory, UserDirectoryError } from "../../../src/server/index.js";

/** A directory that shows what reached it. */
export interface TestDirectory extends UserDirectory {
  /** Invitations sent, also those sent again. */
  invitations: number;
  /** What was said in them. */
  said: Invitation[];
  /** Requests to people who are users already. */
  requests: { account: string; request: ContactInfoRequest }[];
  /** Changes what the host knows of somebody. */
  set(id: string, change: Partial<PortalUser>): void;
}

/** The users of several accounts, as a host would keep them. */
export function createTestDirectory(
  accounts: Record<string, PortalUser[]>,
  roles: readonly Role[],
): TestDirectory {
  const of = (accountId: string): PortalUser[] => {
    const users = accounts[accountId];
    if (!users) throw new Error("no such account");
    return users;
  };
  const find = (accountId: string, id: string): PortalUser => {
    const user = of(accountId).find((one) => one.id === id);
    if (!user) throw new UserDirectoryError("not_found");
    return user;
  };
  const requireInvited = (user: PortalUser) => {
    if (user.status === "active") throw new UserDirectoryError("already_a_user");
  };
  const requireAnotherAdministrator = (accountId: string, user: PortalUser) => {
    const administrators = of(accountId).filter((one) => one.role === "administrator");
    if (administrators.length === 1 && administrators[0] === user) {
      throw new UserDirectoryError("last_administrator");
    }
  };

  /** As PostgreSQL does. */
  const requireStorable = (...texts: readonly string[]) => {
    if (texts.some((text) => text.includes("\u0000"))) {
      throw new Error("invalid byte sequence for encoding: 0x00");
    }
  };

  const directory: TestDirectory = {
    invitations: 0,
    said: [],
    requests: [],
    set(id, change) {
      const user = Object.values(accounts)
        .flat()
        .find((one) => one.id === id);
      if (!user) throw new Error("no such user");
      Object.assign(user, change);
    },
    async list({ account }, { query = "", role, status, cursor = "0", limit }) {
      requireStorable(query, cursor);
      const found = of(account.id).filter(
        (user) =>
          `${user.name} ${user.email}`.toLowerCase().includes(query.toLowerCase()) &&
          (role ?? user.role) === user.role &&
          (status ?? user.status) === user.status,
      );
      const end = Number(cursor) + limit;
      return {
        users: found.slice(Number(cursor), end),
        ...(end < found.length && { nextCursor: String(end) }),
      };
    },
    async get({ account }, ids) {
      requireStorable(...ids);
      return of(account.id).filter((user) => ids.includes(user.id));
    },
    async ofAccount(accountId, ids) {
      requireStorable(...ids);
      return of(accountId)
        .filter((user) => ids.includes(user.id))
        .map((user) => ({ ...user, accountId }));
    },
    async invite({ account }, invitation) {
      const { name, email, role } = invitation;
      requireStorable(name, email, role);
      // A real directory takes a moment; two calls at the same time must not both get here.
      await new Promise((resolve) => setTimeout(resolve, 5));
      const known = of(account.id).find((user) => user.email.toLowerCase() === email.toLowerCase());
      if (known && known.status !== "expired") throw new UserDirectoryError("already_a_user");
      directory.invitations += 1;
      directory.said.push(invitation);
      const id = `new-${directory.invitations}`;
      const invitedAt = new Date().toISOString();
      const given = { name, email, role, status: "invited", invitedAt } as const;
      if (known) return Object.assign(known, given);
      const user: PortalUser = { id, ...given };
      of(account.id).push(user);
      return user;
    },
    async resend({ account }, id) {
      const user = find(account.id, id);
      requireInvited(user);
      directory.invitations += 1;
      return Object.assign(user, { status: "invited", invitedAt: new Date().toISOString() });
    },
    async withdraw({ account }, id) {
      const user = find(account.id, id);
      requireInvited(user);
      of(account.id).splice(of(account.id).indexOf(user), 1);
    },
    async changeRole({ account }, id, role) {
      const user = find(account.id, id);
      requireAnotherAdministrator(account.id, user);
      return Object.assign(user, { role });
    },
    async remove({ account }, id) {
      const user = find(account.id, id);
      requireAnotherAdministrator(account.id, user);
      of(account.id).splice(of(account.id).indexOf(user), 1);
    },
    async ask({ account }, request) {
      directory.requests.push({ account: account.id, request });
      return request.users;
    },
    roles: () => roles,
  };
  return directory;
}
