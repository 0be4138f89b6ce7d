"use client";

export type {
  Account,
  Asked,
  AskedPerson,
  ContactGateClient,
  ContactGateErrorCode,
  ContactGateErrorDetails,
  ContactGateUsers,
  ContactInfoRequest,
  ContactInfoSnapshot,
  ContactReference,
  Invitation,
  PortalUser,
  PortalUserPage,
  PortalUserStatus,
  RequestOptions,
  Role,
  UserFilter,
  UserRefusal,
  Viewer,
} from "./client/index.js";
export { CONTACT_GATE_ERROR_CODES, ContactGateError, MESSAGE_MAX_LENGTH } from "./client/index.js";
export {
  ContactFieldGroup,
  type ContactFieldGroupProps,
} from "./components/contacts/group/ContactFieldGroup.js";
export type {
  OtherContacts,
  ReadOtherContacts,
} from "./components/contacts/reuse/OtherContacts.js";
export { ContactInfoForm } from "./components/form/ContactInfoForm.js";
export type { ContactInfoFormProps } from "./components/form/ContactInfoFormProps.js";
export type { ContactInfoFormSlot } from "./components/form/ContactInfoFormSlots.js";
export {
  CompletenessSummary,
  type CompletenessSummaryProps,
} from "./components/form/rail/CompletenessSummary.js";
export { ContactGateModal } from "./components/gate/ContactGateModal.js";
export type { ContactGateModalProps } from "./components/gate/ContactGateModalProps.js";
export {
  ContactGateProvider,
  type ContactGateProviderProps,
} from "./components/gate/ContactGateProvider.js";
export type { KeepReachable } from "./components/gate/layer/reachable.js";
export type { GateClassNames, GateSlot } from "./components/gate/view/GateSlots.js";
export type { HoursAction } from "./components/hours/change/changeHours.js";
export type { UndoableAction } from "./components/hours/change/isUndoable.js";
export type { HoursPreset } from "./components/hours/change/presetWeeks.js";
export {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "./components/hours/picker/SupportHoursPicker.js";
export {
  SupportHoursPreview,
  type SupportHoursPreviewProps,
} from "./components/hours/preview/SupportHoursPreview.js";
export type { HoursError } from "./components/hours/state/splitErrors.js";
export {
  type SupportHoursState,
  type UseSupportHoursOptions,
  useSupportHours,
} from "./components/hours/state/useSupportHours.js";
export { ContactInfoPage } from "./components/page/ContactInfoPage.js";
export type {
  ContactInfoPageProps,
  ContactInfoPageSlot,
  ContactInfoPageTab,
} from "./components/page/ContactInfoPageProps.js";
export {
  UserAccessPanel,
  type UserAccessPanelProps,
} from "./components/people/access/UserAccessPanel.js";
export {
  ConflictPanel,
  type ConflictPanelProps,
} from "./components/record/conflict/ConflictPanel.js";
export type { LinkComponentType } from "./components/ui/links/LinkContext.js";
export type {
  Completeness,
  Contact,
  ContactInfo,
  ContactPolicy,
  HourCycle,
  Issue,
  IssueCode,
  PortalContext,
  Requirements,
  SectionCompleteness,
  SectionRequirement,
  SectionRule,
  SectionStatus,
  SupportHours,
  SupportSchedule,
  TimeRange,
  Weekday,
} from "./domain/index.js";
export type { SubmitAnswer, SubmitContactInfo } from "./form/ContactInfoForm.js";
export type {
  ContactGate,
  DraftOptions,
  DraftStorage,
  FailedLoad,
  GateCallbacks,
  GateFailure,
  GateOptions,
  GateSession,
  GateState,
  GateStatus,
  PortalState,
  SaveOutcome,
  UnlockReason,
} from "./gate/index.js";
export { clearContactGateDrafts, useContactCompleteness, useContactGate } from "./gate/index.js";
export type {
  ErrorMessages,
  Messages,
  MessagesOverride,
  PluralForms,
  SectionMessages,
} from "./messages/index.js";
export { mergeMessages } from "./messages/index.js";
