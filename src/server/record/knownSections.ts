import { resolveRequirements } from "../../domain/policy/resolveRequirements.js";
import type { Call } from "../Call.js";
import { policyFor } from "./judge.js";

/** Ids of the sections that the principal's account has in this environment: what somebody can be asked for. */
export function knownSections({ options, principal }: Call): ReadonlySet<string> {
  const { sections } = resolveRequirements(policyFor(options, principal), principal.context);
  return new Set(sections.map(({ id }) => id));
}
