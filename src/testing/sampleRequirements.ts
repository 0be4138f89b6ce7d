import type { ContactPolicy, PortalContext } from "../domain/policy/ContactPolicy.js";
import { createActionsCenterPolicy } from "../domain/policy/createActionsCenterPolicy.js";
import type { Requirements } from "../domain/policy/Requirements.js";
import { resolveRequirements } from "../domain/policy/resolveRequirements.js";

/** The integration of the sample policy that has merchant issues (R7). */
export const SAMPLE_MERCHANT_INTEGRATION = "ordering";

/** `createActionsCenterPolicy` with {@link SAMPLE_MERCHANT_INTEGRATION}. */
export function samplePolicy(): ContactPolicy {
  return createActionsCenterPolicy({ merchantIntegrations: [SAMPLE_MERCHANT_INTEGRATION] });
}

/** In production, with merchant issues: every section exists and can be edited. */
export function sampleContext(overrides: Partial<PortalContext> = {}): PortalContext {
  return {
    environment: "production",
    integrations: [SAMPLE_MERCHANT_INTEGRATION],
    ...overrides,
  };
}

/** What the sample policy asks for in the sample context, or in another one. */
export function sampleRequirements(context: Partial<PortalContext> = {}): Requirements {
  return resolveRequirements(samplePolicy(), sampleContext(context));
}
