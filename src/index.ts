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
  CompletenessSummary,
  type CompletenessSummaryProps,
} from "./components/CompletenessSummary/CompletenessSummary.js";
export {
  ConflictPanel,
  type ConflictPanelProps,
} from "./components/ConflictPanel/ConflictPanel.js";
export {
  ContactFieldGroup,
  type ContactFieldGroupProps,
} from "./components/ContactFieldGroup/ContactFieldGroup.js";
export { ContactGateModal } from "./components/ContactGateModal/ContactGateModal.js";
export type { ContactGateModalProps } from "./components/ContactGateModal/ContactGateModalProps.js";
export type { GateClassNames, GateSlot } from "./components/ContactGateModal/GateSlots.js";
export {
  ContactGateProvider,
  type ContactGateProviderProps,
} from "./components/ContactGateProvider/ContactGateProvider.js";
export { ContactInfoForm } from "./components/ContactInfoForm/ContactInfoForm.js";
export type { ContactInfoFormProps } from "./components/ContactInfoForm/ContactInfoFormProps.js";
export type { ContactInfoFormSlot } from "./components/ContactInfoForm/ContactInfoFormSlots.js";
export { ContactInfoPage } from "./components/ContactInfoPage/ContactInfoPage.js";
export type {
  ContactInfoPageProps,
  ContactInfoPageSlot,
  ContactInfoPageTab,
} from "./components/ContactInfoPage/ContactInfoPageProps.js";
export type { KeepReachable } from "./components/GateLayer/reachable.js";
export type { LinkComponentType } from "./components/LinkContext.js";
export type { OtherContacts, ReadOtherContacts } from "./components/ReuseContacts/OtherContacts.js";
export type { HoursAction } from "./components/SupportHoursPicker/changeHours.js";
export type { UndoableAction } from "./components/SupportHoursPicker/isUndoable.js";
export type { HoursPreset } from "./components/SupportHoursPicker/presetWeeks.js";
export {
  SupportHoursPicker,
  type SupportHoursPickerProps,
} from "./components/SupportHoursPicker/SupportHoursPicker.js";
export type { HoursError } from "./components/SupportHoursPicker/splitErrors.js";
export {
  type SupportHoursState,
  type UseSupportHoursOptions,
  useSupportHours,
} from "./components/SupportHoursPicker/useSupportHours.js";
export {
  SupportHoursPreview,
  type SupportHoursPreviewProps,
} from "./components/SupportHoursPreview/SupportHoursPreview.js";
export {
  UserAccessPanel,
  type UserAccessPanelProps,
} from "./components/UserAccessPanel/UserAccessPanel.js";
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
