export * from "./Completeness.js";
export * from "./ContactInfo.js";
export * from "./ContactPolicy.js";
export { completenessOf } from "./completenessOf.js";
export { type CompletenessFacts, contactIssues } from "./contactIssues.js";
export {
  type ActionsCenterPolicyOptions,
  createActionsCenterPolicy,
} from "./createActionsCenterPolicy.js";
export { evaluateCompleteness } from "./evaluateCompleteness.js";
export { evaluateSection } from "./evaluateSection.js";
export { formatPhone } from "./formatPhone.js";
export { isAlreadySaved } from "./isAlreadySaved.js";
export { isBlankContact } from "./isBlankContact.js";
export { isBlankRow } from "./isBlankRow.js";
export { isEmail } from "./isEmail.js";
export { isMissingCode } from "./isMissingCode.js";
export { isSameContactInfo } from "./isSameContactInfo.js";
export { issuesFromSchemaError, type SchemaError } from "./issuesFromSchemaError.js";
export { isTimeZone } from "./isTimeZone.js";
export * from "./merge/index.js";
export { newId } from "./newId.js";
export { normalizeContactInfo } from "./normalizeContactInfo.js";
export { normalizePhone } from "./normalizePhone.js";
export { PolicyError, type PolicyErrorCode } from "./PolicyError.js";
export { parseContactInfo } from "./parseContactInfo.js";
export { parseTime } from "./parseTime.js";
export { presentContactInfo } from "./presentContactInfo.js";
export * from "./Requirements.js";
export { reconcileContactInfo } from "./reconcileContactInfo.js";
export { portalUserIds, refreshPortalUsers } from "./refreshPortalUsers.js";
export { resolveRequirements } from "./resolveRequirements.js";
export { reviewSave, type SaveReview } from "./reviewSave.js";
export * from "./SupportHours.js";
export { contactInfoSchema } from "./schema.js";
export { supportHoursIssues } from "./supportHoursIssues.js";
export { type EndUserContact, type EndUserInfo, toEndUserInfo } from "./toEndUserInfo.js";
