export {
  type ContactGateElementsOptions,
  contactGateElements,
  type RoleQueries,
} from "./contactGateElements.js";
export { type ContactGateNames, contactGateNames } from "./contactGateNames.js";
export { sampleContactInfo, sampleId, sampleSupportHours } from "./sampleContactInfo.js";
export {
  SAMPLE_MERCHANT_INTEGRATION,
  sampleContext,
  samplePolicy,
  sampleRequirements,
} from "./sampleRequirements.js";
export { sampleSnapshot } from "./sampleSnapshot.js";
export { SAMPLE_USERS } from "./sampleUsers.js";
