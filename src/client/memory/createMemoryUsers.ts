import { emailKey } from "../../domain/addresses/emailKey.js";
import { newId } from "../../domain/newId.js";
import type { MessageKind } from "../../domain/users/fitMessages.js";
import { parseInvitation } from "../../domain/users/parseInvitation.js";
import { parseRequest } from "../../domain/users/parseRequest.js";
import { namingSections } from "../../domain/users/refreshPortalUsers.js";
import { ContactGateError } from "../ContactGateError.js";
import type { Viewer } from "../ContactInfoSnapshot.js";
import type {
  ContactInfoRequest,
  Invitation,
  PortalUser,
  PortalUserPage,
  UserFilter,
  UserRefusal,
} from "../PortalUser.js";
import type { MemoryBackend } from "./MemoryBackend.js";
import { inactive, refused } from "./memoryRefusals.js";
import { parsedOrThrow } from "./parsedOrThrow.js";

/** Milliseconds for which an invitation can be accepted. */
const INVITATION_TIME = 14 * 24 * 60 * 60 * 1000;

/** The users of a memory backend under the rules of the published server, without waiting. */
export interface MemoryUsers {
  list(filter: UserFilter, cursor: string | undefined): PortalUserPage;
  invite(invitation: Invitation): PortalUser;
  resend(id: string): PortalUser;
  withdraw(id: string): void;
  changeRole(id: string, role: string): PortalUser;
  remove(id: string): void;
  ask(request: ContactInfoRequest): void;
}

/** @param sections the ids of what this account is asked for */
export function createMemoryUsers(
  backend: MemoryBackend,
  viewer: () => Viewer,
  sections: ReadonlySet<string>,
): MemoryUsers {
  function requireRight() {
    if (viewer().can.manageUsers) return;
    throw new ContactGateError("forbidden", "The viewer may not manage users.", { status: 403 });
  }

  function find(id: string): PortalUser {
    const user = backend.listUsers().find((one) => one.id === id);
    if (user) return user;
    throw new ContactGateError("unexpected", "There is no such user.", {
      status: 404,
      reason: "not_found",
    });
  }

  function count(kind: MessageKind, addresses: readonly string[]) {
    const sender = viewer().id;
    const counted = addresses.map((address) => ({
      kind,
      sender,
      recipient: address.toLowerCase(),
    }));
    backend.outreach.count(counted);
  }

  function requireInvited(user: PortalUser) {
    if (user.status === "active") throw refused("already_a_user");
  }

  function requireGrantable(role: string) {
    const known = backend.roles.find((one) => one.id === role);
    if (!known) {
      throw new ContactGateError("validation", "There is no such role.", {
        status: 422,
        issues: [{ section: "", path: "/role", code: "invalid_type" }],
      });
    }
    requireTakeable(role);
  }

  /** A role that the host no longer has protects nobody. */
  function requireTakeable(role: string) {
    const known = backend.roles.find((one) => one.id === role);
    if (known?.grantable !== false) return;
    throw new ContactGateError("forbidden", "The viewer may not grant or take this role.", {
      status: 403,
      reason: "role_not_grantable",
    });
  }

  function isLastAdministrator(user: PortalUser): boolean {
    const isAdministrator = (one: PortalUser) =>
      one.status === "active" && backend.administratorRoles.includes(one.role);
    return isAdministrator(user) && backend.listUsers().filter(isAdministrator).length === 1;
  }

  /** The sections that name this person as an alert contact; `undefined` when none does. */
  function naming(user: PortalUser): string[] | undefined {
    return namingSections(backend.read().info, backend.policy).get(user.id);
  }

  function remember(user: string, asked: readonly string[]) {
    if (asked.length === 0) return;
    const { id, name } = viewer();
    const at = new Date().toISOString();
    backend.outreach.ask(user, { sections: [...asked], at, by: { id, name } });
  }

  /** In the order in which the server looks: first what its handler knows, then what a directory knows. */
  function requireRemovable(user: PortalUser) {
    if (user.id === viewer().id) throw refused("yourself");
    if (naming(user)) throw refused("is_alert_contact");
    requireTakeable(user.role);
    if (isLastAdministrator(user)) throw refused("last_administrator");
  }

  function requireChangeable(user: PortalUser, role: string) {
    if (user.id === viewer().id) throw refused("yourself");
    requireGrantable(role);
    requireTakeable(user.role);
    if (isLastAdministrator(user)) throw refused("last_administrator");
  }

  function refusalsOf(user: PortalUser): NonNullable<PortalUser["refusals"]> {
    if (user.id === viewer().id) return { remove: "yourself", changeRole: "yourself" };
    const last: UserRefusal | undefined = isLastAdministrator(user)
      ? "last_administrator"
      : undefined;
    const named = naming(user);
    const remove = named ? "is_alert_contact" : last;
    return {
      ...(remove && { remove }),
      ...(last && { changeRole: last }),
      ...(named && { sections: named }),
    };
  }

  function shown(user: PortalUser): PortalUser {
    const refusals = refusalsOf(user);
    const asked = backend.outreach.askedOf(user.id);
    return {
      ...user,
      ...(asked && { asked }),
      ...(Object.keys(refusals).length > 0 && { refusals }),
    };
  }

  function put(user: PortalUser): PortalUser {
    backend.writeUsers(backend.listUsers().map((one) => (one.id === user.id ? user : one)));
    return shown(user);
  }

  function drop(id: string) {
    backend.outreach.forgetAsked(id);
    backend.writeUsers(backend.listUsers().filter((one) => one.id !== id));
  }

  return {
    list({ query = "", role, status }, cursor) {
      const wanted = query.trim().toLowerCase();
      const found = backend
        .listUsers()
        .filter((user) => `${user.name}\n${user.email}`.toLowerCase().includes(wanted))
        .filter((user) => (role ? user.role === role : true))
        .filter((user) => (status ? user.status === status : true));
      const start = cursor === undefined ? 0 : Number(cursor);
      const end = start + backend.pageSize;
      return {
        users: found.slice(start, end).map(shown),
        ...(end < found.length && { nextCursor: String(end) }),
      };
    },
    invite(given) {
      requireRight();
      const { invitation } = parsedOrThrow(parseInvitation(given, sections));
      const { name, email, role } = invitation;
      requireGrantable(role);
      const known = backend.listUsers().find((one) => emailKey(one.email) === emailKey(email));
      const isExpired = known?.status === "expired";
      if (isExpired) requireTakeable(known.role);
      // As behind the published server, which asks the directory last: an attempt counts.
      count("invitation", [email]);
      if (known && !isExpired) throw refused("already_a_user");
      const id = known?.id ?? newId();
      const user: PortalUser = { id, name, email, role, ...freshInvitation() };
      remember(id, invitation.sections);
      if (known) return put(user);
      backend.writeUsers([...backend.listUsers(), user]);
      return shown(user);
    },
    resend(id) {
      requireRight();
      const user = find(id);
      requireTakeable(user.role);
      requireInvited(user);
      count("invitation", [user.email]);
      return put({ ...user, ...freshInvitation() });
    },
    withdraw(id) {
      requireRight();
      const user = find(id);
      requireInvited(user);
      requireRemovable(user);
      drop(id);
    },
    changeRole(id, role) {
      requireRight();
      const user = find(id);
      requireChangeable(user, role);
      return put({ ...user, role });
    },
    remove(id) {
      requireRight();
      requireRemovable(find(id));
      drop(id);
    },
    ask(given) {
      const { request } = parsedOrThrow(parseRequest(given, sections));
      const active = backend
        .listUsers()
        .filter(({ id, status }) => status === "active" && request.users.includes(id));
      if (active.length < request.users.length) throw inactive();
      count(
        "message",
        active.map((user) => user.email),
      );
      for (const id of request.users) remember(id, request.sections);
    },
  };
}

/** An invitation that is sent now. */
function freshInvitation(): Pick<PortalUser, "status" | "invitedAt" | "expiresAt"> {
  const now = Date.now();
  return {
    status: "invited",
    invitedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + INVITATION_TIME).toISOString(),
  };
}
