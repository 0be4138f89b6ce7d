import type { Requirements } from "../policy/Requirements.js";
import type { ContactInfo } from "../record/ContactInfo.js";
import type { Completeness } from "./Completeness.js";
import { completenessOf } from "./completenessOf.js";
import { type CompletenessFacts, evaluateSection } from "./evaluateSection.js";

/**
 * Is everything given that this account has to give in this environment (R1, R12)? Judges what was typed as it would
 * be saved: spaces around it don't matter.
 */
export function evaluateCompleteness(
  info: ContactInfo,
  requirements: Requirements,
  facts: CompletenessFacts = {},
): Completeness {
  const sections = requirements.sections.map((section) => evaluateSection(section, info, facts));
  return completenessOf(sections, requirements);
}
