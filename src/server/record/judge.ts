import type { PortalUser } from "../../client/PortalUser.js";
import type { Completeness } from "../../domain/completeness/Completeness.js";
import { evaluateCompleteness } from "../../domain/completeness/evaluateCompleteness.js";
import { userFacts } from "../../domain/completeness/userFacts.js";
import type { ContactPolicy } from "../../domain/policy/ContactPolicy.js";
import type { Requirements } from "../../domain/policy/Requirements.js";
import { resolveRequirements } from "../../domain/policy/resolveRequirements.js";
import { type ContactInfo, emptyContactInfo } from "../../domain/record/ContactInfo.js";
import { hasControlCharacter } from "../../domain/texts/hasControlCharacter.js";
import { portalUserIds, refreshPortalUsers } from "../../domain/users/refreshPortalUsers.js";
import type { ContactGateServerOptions } from "../ContactGateServerOptions.js";
import type { StoredContactInfo } from "../ports/ContactInfoStore.js";
import type { Principal } from "../ports/Principal.js";

/** One account's record, and the verdict over it. */
export interface Judgement {
  policy: ContactPolicy;
  requirements: Requirements;
  stored: StoredContactInfo | undefined;
  /** The whole record, alert contacts named as the directory names them now. */
  info: ContactInfo;
  completeness: Completeness;
  /** Those whom the record names as alert contacts and the directory knows, by id. */
  known: ReadonlyMap<string, PortalUser>;
}

/**
 * The one verdict that the handler shows and the guard enforces.
 * @param judgedBy `"context"`: the principal's environment; `"launch"`: the policy's launch environment (R1)
 */
export async function judge(
  options: Pick<ContactGateServerOptions, "store" | "users" | "policy">,
  principal: Principal,
  judgedBy: "context" | "launch" = "context",
): Promise<Judgement> {
  const policy = policyFor(options, principal);
  const environment =
    judgedBy === "launch" ? policy.launchEnvironment : principal.context.environment;
  const requirements = resolveRequirements(policy, { ...principal.context, environment });
  const stored = await options.store.read(principal.account.id);
  const record = stored?.info ?? emptyContactInfo();
  const known = await knownUsers(options, principal, portalUserIds(record, requirements));
  const info = refreshPortalUsers(record, requirements, known);
  const completeness = evaluateCompleteness(info, requirements, userFacts(known));
  return { policy, requirements, stored, info, completeness, known };
}

/** Those of `ids` who are active users of the principal's account, by id. */
export async function activeUsers(
  options: Pick<ContactGateServerOptions, "users">,
  principal: Principal,
  ids: readonly string[],
): Promise<Map<string, PortalUser>> {
  const known = await knownUsers(options, principal, ids);
  return new Map([...known].filter(([, { status }]) => status === "active"));
}

/** Those of `ids` whom the principal's account has, or has invited: who can be an alert contact (R4). */
export async function knownUsers(
  { users }: Pick<ContactGateServerOptions, "users">,
  principal: Principal,
  ids: readonly string[],
): Promise<Map<string, PortalUser>> {
  const possible = ids.filter((id) => !hasControlCharacter(id));
  if (possible.length === 0) return new Map();
  const found = await users.get(principal, possible);
  return new Map(
    found
      .filter((user) => user.status !== "expired" && possible.includes(user.id))
      .map((user) => [user.id, user]),
  );
}

/** The policy by which the principal's account is judged. */
export function policyFor(
  { policy }: Pick<ContactGateServerOptions, "policy">,
  principal: Principal,
): ContactPolicy {
  return typeof policy === "function" ? policy(principal) : policy;
}
