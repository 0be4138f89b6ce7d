export { LAPSE_GRACE_DAYS, type Lapse, lapseOf } from "./access/lapseOf.js";
export {
  type AccessFacts,
  closesOpenPortal,
  closingTime,
  isPortalOpen,
} from "./access/portalAccess.js";
export { type CompletionHistory, type Standing, standingOf } from "./access/Standing.js";
export { hasLookAlikes } from "./addresses/hasLookAlikes.js";
export { type EmailOptions, isEmail } from "./addresses/isEmail.js";
export { type SuggestEmailOptions, suggestEmail } from "./addresses/suggestEmail.js";
export * from "./completeness/Advice.js";
export { type AdviceFacts, adviseContactInfo } from "./completeness/adviseContactInfo.js";
export * from "./completeness/Completeness.js";
export { completenessOf } from "./completeness/completenessOf.js";
export { type CompletenessFacts, contactIssues } from "./completeness/contactIssues.js";
export { evaluateCompleteness } from "./completeness/evaluateCompleteness.js";
export { evaluateSection } from "./completeness/evaluateSection.js";
export { isMissingCode } from "./completeness/isMissingCode.js";
export { reviewSave, type SaveReview } from "./completeness/reviewSave.js";
export { supportHoursIssues } from "./completeness/supportHoursIssues.js";
export { coverage } from "./hours/coverage.js";
export { coverageGaps } from "./hours/coverageGaps.js";
export type { CoverageWindow, Interval } from "./hours/Interval.js";
export { isOpenAt } from "./hours/isOpenAt.js";
export { type LocalDay, type LocalWeekOptions, localWeek } from "./hours/localWeek.js";
export { mendSupportHours } from "./hours/mendSupportHours.js";
export { type HoursChange, nextChange } from "./hours/nextChange.js";
export { parseTime } from "./hours/parseTime.js";
export { formatRanges } from "./hoursText/formatRanges.js";
export { formatSupportHours } from "./hoursText/formatSupportHours.js";
export { formatTimeOfDay, type TimeOfDayOptions } from "./hoursText/formatTimeOfDay.js";
export { formatWeek } from "./hoursText/formatWeek.js";
export { type HourCycle, hourCycleOf } from "./hoursText/HourCycle.js";
export type { HoursTextFormat } from "./hoursText/HoursTextFormat.js";
export type { HoursTextWords, TypedHoursWord } from "./hoursText/HoursTextWords.js";
export type * from "./hoursText/ParsedHours.js";
export { type ParseHoursOptions, parseHoursText } from "./hoursText/parseHoursText.js";
export * from "./merge/index.js";
export { newId } from "./newId.js";
export { formatPhone } from "./phones/formatPhone.js";
export { normalizePhone } from "./phones/normalizePhone.js";
export * from "./policy/ContactPolicy.js";
export {
  type ActionsCenterPolicyOptions,
  createActionsCenterPolicy,
} from "./policy/createActionsCenterPolicy.js";
export { PolicyError, type PolicyErrorCode } from "./policy/PolicyError.js";
export * from "./policy/Requirements.js";
export { resolveRequirements } from "./policy/resolveRequirements.js";
export * from "./record/ContactInfo.js";
export { isAlreadySaved } from "./record/isAlreadySaved.js";
export { isBlankContact } from "./record/isBlankContact.js";
export { isBlankRow } from "./record/isBlankRow.js";
export { isSameContactInfo } from "./record/isSameContactInfo.js";
export { issuesFromSchemaError, type SchemaError } from "./record/issuesFromSchemaError.js";
export { normalizeContactInfo } from "./record/normalizeContactInfo.js";
export { parseContactInfo } from "./record/parseContactInfo.js";
export { presentContactInfo } from "./record/presentContactInfo.js";
export { reconcileContactInfo } from "./record/reconcileContactInfo.js";
export * from "./record/SupportHours.js";
export { supportEmailOf } from "./record/supportEmailOf.js";
export { type EndUserContact, type EndUserInfo, toEndUserInfo } from "./record/toEndUserInfo.js";
export { contactInfoSchema } from "./schema.js";
export { canonicalTimeZone } from "./timeZones/canonicalTimeZone.js";
export { isSameTimeZone } from "./timeZones/isSameTimeZone.js";
export { isTimeZone } from "./timeZones/isTimeZone.js";
export {
  type CountedMessage,
  fitMessages,
  type MessageAllowance,
  type MessageFit,
  type MessageKind,
  type MessageLimits,
  type SentMessage,
} from "./users/fitMessages.js";
export { type KnownUser, portalUserIds, refreshPortalUsers } from "./users/refreshPortalUsers.js";
