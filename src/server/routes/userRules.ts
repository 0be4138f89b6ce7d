import type { Asked, PortalUser } from "../../client/PortalUser.js";
import { namingSections } from "../../domain/users/refreshPortalUsers.js";
import type { Call } from "../Call.js";
import { HttpProblem } from "../http/HttpProblem.js";
import { policyFor } from "../record/judge.js";
import { reportError } from "../reportError.js";

export function requireManager({ principal }: Call): void {
  if (!principal.can.manageUsers) throw new HttpProblem("forbidden");
}

/** The user of this account with this id; whoever is of another account is not found. */
export async function findUser({ options, principal }: Call, id: string): Promise<PortalUser> {
  const found = await options.users.get(principal, [id]);
  const user = found.find((one) => one.id === id);
  if (!user) throw new HttpProblem("not_found");
  return user;
}

/** Nobody gives a role that they may not give. */
export async function requireGrantable({ options, principal }: Call, role: string): Promise<void> {
  const known = (await options.users.roles(principal)).find((one) => one.id === role);
  if (!known) {
    throw new HttpProblem("validation", {
      issues: [{ section: "", path: "/role", code: "invalid_type" }],
    });
  }
  if (!known.grantable) throw new HttpProblem("role_not_grantable");
}

/** Nor do they take one from somebody; a role that the host no longer has protects nobody. */
export async function requireTakeable({ options, principal }: Call, role: string): Promise<void> {
  const known = (await options.users.roles(principal)).find((one) => one.id === role);
  if (known && !known.grantable) throw new HttpProblem("role_not_grantable");
}

/** What the library itself knows of an account's users. */
export interface KnownOfUsers {
  /** For each user whom the account's record names (R4), in whatever environment, the sections that do. */
  named: ReadonlyMap<string, string[]>;
  /** What users were asked to fill in, the last time. */
  asked: ReadonlyMap<string, Asked>;
}

export async function knownOfUsers(call: Call): Promise<KnownOfUsers> {
  const { options, principal, outreach } = call;
  const [named, asked] = await Promise.all([
    namedUsers(call),
    // Nothing depends on it: what can not be read is left out.
    outreach.readAsked(principal.account.id).catch((error: unknown) => {
      reportError(options, "Outreach", error);
      return [];
    }),
  ]);
  return { named, asked: new Map(asked.map((one) => [one.userId, one.asked])) };
}

async function namedUsers({ options, principal }: Call): Promise<KnownOfUsers["named"]> {
  const stored = await options.store.read(principal.account.id);
  return stored ? namingSections(stored.info, policyFor(options, principal)) : new Map();
}

/** Why the handler itself would refuse; the directory may have reasons of its own. */
export function refusalsOf(
  { principal }: Call,
  user: PortalUser,
  named: KnownOfUsers["named"],
): NonNullable<PortalUser["refusals"]> {
  if (user.id === principal.user.id) return { remove: "yourself", changeRole: "yourself" };
  const sections = named.get(user.id);
  return sections ? { remove: "is_alert_contact", sections } : {};
}

/** Whoever takes somebody's access, or their invitation, passes here. */
export async function requireRemovable(call: Call, user: PortalUser): Promise<void> {
  const { remove } = refusalsOf(call, user, await namedUsers(call));
  if (remove) throw new HttpProblem(remove);
  await requireTakeable(call, user.role);
}

/** The user as it is sent, with every refusal that is known beforehand. */
export function shownUser(
  call: Call,
  user: PortalUser,
  { named, asked: askedOf }: KnownOfUsers,
): PortalUser {
  const refusals = { ...user.refusals, ...refusalsOf(call, user, named) };
  const { id, name, email, role, status, invitedAt, expiresAt } = user;
  const asked = askedOf.get(id);
  return {
    id,
    name,
    email,
    role,
    status,
    ...(invitedAt !== undefined && { invitedAt }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(Object.keys(refusals).length > 0 && { refusals }),
    ...(asked && { asked }),
  };
}
