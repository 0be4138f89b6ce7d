export * from "./Advice.js";
export { LAPSE_GRACE_DAYS, type Lapse, lapseOf } from "./access/lapseOf.js";
export {
  type AccessFacts,
  closesOpenPortal,
  closingTime,
  isPortalOpen,
} from "./access/portalAccess.js";
export { type CompletionHistory, type Standing, standingOf } from "./access/Standing.js";
export { hasLookAlikes } from "./addresses/hasLookAlikes.js";
export { type SuggestEmailOptions, suggestEmail } from "./addresses/suggestEmail.js";
export { type AdviceFacts, adviseContactInfo } from "./adviseContactInfo.js";
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
export {
  type CountedMessage,
  fitMessages,
  type MessageAllowance,
  type MessageFit,
  type MessageKind,
  type MessageLimits,
  type SentMessage,
} from "./fitMessages.js";
export { formatPhone } from "./formatPhone.js";
export { coverage } from "./hours/coverage.js";
export { coverageGaps } from "./hours/coverageGaps.js";
export type { CoverageWindow, Interval } from "./hours/Interval.js";
export { isOpenAt } from "./hours/isOpenAt.js";
export { type LocalDay, type LocalWeekOptions, localWeek } from "./hours/localWeek.js";
export { mendSupportHours } from "./hours/mendSupportHours.js";
export { type HoursChange, nextChange } from "./hours/nextChange.js";
export { type FromOsmOptions, fromOsm } from "./hoursExchange/fromOsm.js";
export * from "./hoursExchange/HoursLoss.js";
export * from "./hoursExchange/OsmLoss.js";
export {
  type ICalendar,
  type ICalendarOptions,
  type ICalendarWords,
  toICalendar,
} from "./hoursExchange/toICalendar.js";
export { type OsmHours, toOsm } from "./hoursExchange/toOsm.js";
export {
  type OpeningHoursSpecification,
  type SchemaOrgDay,
  toSchemaOrg,
} from "./hoursExchange/toSchemaOrg.js";
export { formatRanges } from "./hoursText/formatRanges.js";
export { formatSupportHours } from "./hoursText/formatSupportHours.js";
export { formatTimeOfDay, type TimeOfDayOptions } from "./hoursText/formatTimeOfDay.js";
export { formatWeek } from "./hoursText/formatWeek.js";
export { type HourCycle, hourCycleOf } from "./hoursText/HourCycle.js";
export type { HoursTextFormat } from "./hoursText/HoursTextFormat.js";
export type { HoursTextWords, TypedHoursWord } from "./hoursText/HoursTextWords.js";
export type * from "./hoursText/ParsedHours.js";
export { type ParseHoursOptions, parseHoursText } from "./hoursText/parseHoursText.js";
export { isAlreadySaved } from "./isAlreadySaved.js";
export { isBlankContact } from "./isBlankContact.js";
export { isBlankRow } from "./isBlankRow.js";
export { type EmailOptions, isEmail } from "./isEmail.js";
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
export { type KnownUser, portalUserIds, refreshPortalUsers } from "./refreshPortalUsers.js";
export { resolveRequirements } from "./resolveRequirements.js";
export { reviewSave, type SaveReview } from "./reviewSave.js";
export * from "./SupportHours.js";
export { contactInfoSchema } from "./schema.js";
export { supportEmailOf } from "./supportEmailOf.js";
export { supportHoursIssues } from "./supportHoursIssues.js";
export { canonicalTimeZone } from "./timeZones/canonicalTimeZone.js";
export { isSameTimeZone } from "./timeZones/isSameTimeZone.js";
export { type EndUserContact, type EndUserInfo, toEndUserInfo } from "./toEndUserInfo.js";
