import type { ContactInfoSnapshot } from "../client/ContactInfoSnapshot.js";
import { PROTOCOL_VERSION } from "../client/protocol.js";
import { evaluateCompleteness } from "../domain/completeness/evaluateCompleteness.js";
import { resolveRequirements } from "../domain/policy/resolveRequirements.js";
import { sampleContactInfo } from "./sampleContactInfo.js";
import { sampleContext, samplePolicy } from "./sampleRequirements.js";
import { SAMPLE_USERS } from "./sampleUsers.js";

/**
 * What a backend answers for a complete account, seen by an administrator. `completeness` is judged from the policy,
 * context and record that the snapshot ends up with, unless it is given too.
 */
export function sampleSnapshot(overrides: Partial<ContactInfoSnapshot> = {}): ContactInfoSnapshot {
  const policy = overrides.policy ?? samplePolicy();
  const context = overrides.context ?? sampleContext();
  const requirements = resolveRequirements(policy, context);
  const info = overrides.info ?? sampleContactInfo({}, requirements);
  return {
    protocol: PROTOCOL_VERSION,
    account: { id: "northwind", name: "Northwind Tours", country: "PL" },
    revision: "sample-1",
    mode: "lock",
    viewer: {
      id: "u-anna",
      name: "Anna Kowalska",
      email: "anna.kowalska@northwind.example",
      can: { editContacts: true, manageUsers: true },
    },
    roles: ["readOnly", "editor", "administrator", "tester"].map((id) => ({ id, grantable: true })),
    ...overrides,
    policy,
    context,
    info,
    completeness:
      overrides.completeness ??
      evaluateCompleteness(info, requirements, {
        activeUsers: new Set(SAMPLE_USERS.map(({ id }) => id)),
        invitedUsers: new Set(overrides.invitedUsers),
      }),
  };
}
