import { LIMITS } from "../limits.js";
import type { ContactPolicy, PortalContext, SectionRule } from "./ContactPolicy.js";
import { checkPolicy } from "./checkPolicy.js";
import { PolicyError } from "./PolicyError.js";
import type { Requirements, SectionRequirement } from "./Requirements.js";

/**
 * What a policy asks of one account in one environment. The policy may come from a server: it is checked whole.
 * @throws PolicyError `malformed_policy`, `unsupported_policy` or `undeclared_environment`; the message says where
 * the fault is and how to mend it
 */
export function resolveRequirements(policy: ContactPolicy, context: PortalContext): Requirements {
  checkPolicy(policy);
  const { environment, integrations } = context;
  if (!policy.environments.includes(environment)) {
    throw new PolicyError(
      "undeclared_environment",
      "/environments",
      `The portal is in the environment ${JSON.stringify(environment)}, which the contact policy does not declare: add it to "environments", or send the right one.`,
    );
  }
  const exists = (section: SectionRule) =>
    section.integrations?.some((id) => integrations.includes(id)) ?? true;
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    environment,
    launchEnvironment: policy.launchEnvironment,
    sections: policy.sections.filter(exists).map((rule) => resolveSection(rule, environment)),
    absentSections: policy.sections.filter((rule) => !exists(rule)).map(({ id }) => id),
  };
}

function resolveSection(rule: SectionRule, environment: string): SectionRequirement {
  const { id, kind, audience, required, editableIn, channels = {} } = rule;
  return {
    id,
    kind,
    source: rule.source ?? "anyone",
    audience,
    required,
    min: rule.min ?? (required ? 1 : 0),
    max: rule.max ?? LIMITS.defaultMax,
    channels: {
      name: channels.name ?? "required",
      email: channels.email ?? "required",
      phone: channels.phone ?? "optional",
    },
    recommendAlias: rule.recommendAlias ?? false,
    ...(rule.reachableBy && { reachableBy: [...rule.reachableBy] }),
    ...(rule.internationalEmail && { internationalEmail: true }),
    editable: editableIn?.includes(environment) ?? true,
    ...(editableIn && { editableIn: [...editableIn] }),
  };
}
